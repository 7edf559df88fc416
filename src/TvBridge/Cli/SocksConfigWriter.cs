using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Sock.Firmware.Settings;
using TvBridge.Files;
using TvBridge.Socks.Config;

namespace TvBridge.Cli;

/// <summary>Writes the files that a sock is set up with. Nothing is written before everything is checked, by the firmware's own parser.</summary>
internal static class SocksConfigWriter
{
    private const string Help = "see 'tvbridge socks config --help'.";

    /// <summary>Writes them, and says how they get onto the sock.</summary>
    public static int Write(SocksConfig request)
    {
        SockSettings settings = SettingsOf(request);
        List<(string Name, string Text)> files = [(SettingsText.FileName, SettingsFileText.Of(settings))];
        if (NewPairing(request) is string pairing)
        {
            files.Add((PairingText.FileName, pairing));
        }

        files.Add((DeploymentList.FileName, DeploymentList.Of(request.Folder!, [.. files.Select(file => file.Name)], request.Port)));
        WriteAll(request, files);
        Tell(request, settings, files);
        return ExitCode.Done;
    }

    private static SockSettings SettingsOf(SocksConfig request)
    {
        SockSettings settings = new();
        foreach (SettingKey key in SettingsTable.Create().Where(key => request.Values.ContainsKey(key.Id)))
        {
            if (!settings.TrySet(key, request.Values[key.Id]))
            {
                throw RefusedException.Usage($"{SocksCommand.OptionName(key)} is \"{request.Values[key.Id]}\"; expected {key.Allowed}; {Help}");
            }
        }

        byte[] text = Encoding.ASCII.GetBytes(SettingsFileText.Of(settings));
        SettingsRefusals refusals = new();
        return SettingsText.Parse(text, text.Length, settings, refusals) ? settings : throw RefusedException.Usage("The sock would refuse this: " + refusals.Reason(0));
    }

    /// <summary>A new key for the sock with that address, as a file; null when none was asked for.</summary>
    private static string? NewPairing(SocksConfig request)
    {
        if (request.Pair != (request.Address is not null))
        {
            throw RefusedException.Usage("--pair and --address ADDRESS go together: the key belongs to one sock, and the address says which; " + Help);
        }

        if (!request.Pair)
        {
            return null;
        }

        byte[] key = RandomNumberGenerator.GetBytes(PairingText.KeyBytes);
        string text = PairingFileText.Of(key, request.Address!);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return PairingText.Parse(bytes, bytes.Length, key, new byte[PairingText.AddressBytes], new SettingsRefusals())
            ? text
            : throw RefusedException.Usage($"--address is \"{request.Address}\"; expected the sock's own address, six bytes such as AA:BB:CC:DD:EE:FF; {Help}");
    }

    private static void WriteAll(SocksConfig request, List<(string Name, string Text)> files)
    {
        string path = request.Folder!;
        try
        {
            Directory.CreateDirectory(path);
            foreach ((string name, _) in files)
            {
                path = Path.Combine(request.Folder!, name);
                if (!request.Force && Path.Exists(path))
                {
                    throw RefusedException.Failed($"{path} is there already; nothing was written; choose another folder for --out or overwrite it with --force.");
                }
            }

            foreach ((string name, string text) in files)
            {
                path = Path.Combine(request.Folder!, name);
                PrivateFile.Replace(path, Encoding.UTF8.GetBytes(text));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw RefusedException.Failed($"{path} cannot be written ({e.GetType().Name}); expected a folder that you may write into; choose another one for --out.");
        }
    }

    private static void Tell(SocksConfig request, SockSettings settings, List<(string Name, string Text)> files)
    {
        foreach ((string name, _) in files)
        {
            Console.WriteLine("wrote " + Path.Combine(request.Folder!, name));
        }

        if (request.Pair)
        {
            Console.WriteLine("pairing.cfg holds a new key, which is shown nowhere. Keep it to yourself until the sock and the bridge both have it, then delete it.");
        }
        else if (settings.EncryptsAdverts)
        {
            Console.WriteLine("Adverts are encrypted: a sock that was never paired says nothing. To pair it here, add --pair --address ADDRESS.");
        }

        Console.WriteLine(request.Port is null
            ? "Put the files onto the sock, with its USB cable plugged in; nanoff --listports shows what may stand for PORT:"
            : "Put the files onto the sock, with its USB cable plugged in:");
        Console.WriteLine("  " + DeploymentList.Command(request.Folder!, request.Port));
    }
}
