using System;
using System.IO;
using System.Linq;
using Sock.Firmware.Settings;

namespace TvBridge.Cli;

/// <summary>Reads a settings or a pairing file with the firmware's own parser. The key of a pairing file is never shown.</summary>
internal static class SocksConfigCheck
{
    /// <summary>Says what is refused, or what the file sets.</summary>
    public static int Run(string path)
    {
        byte[] text = Read(path, "--check", out int length);
        SettingsRefusals refusals = new();
        string verdict = Path.GetFileName(path) == PairingText.FileName ? CheckPairing(text, length, refusals) : CheckSettings(text, length, refusals);
        for (int i = 0; i < refusals.KeptCount; i++)
        {
            Console.Error.WriteLine("tvbridge: " + refusals.Sentence(i, path));
        }

        if (refusals.Count > refusals.KeptCount)
        {
            Console.Error.WriteLine($"tvbridge: {path}: and {refusals.Count - refusals.KeptCount} more");
        }

        if (refusals.Count > 0)
        {
            return ExitCode.Failed;
        }

        Console.WriteLine($"{path}: {verdict}");
        return ExitCode.Done;
    }

    private static string CheckSettings(byte[] text, int length, SettingsRefusals refusals)
    {
        SockSettings settings = new();
        SettingsText.Parse(text, length, settings, refusals);
        string[] changed = [.. SettingsTable.Create().Where(key => settings.TextOf(key) != key.DefaultText).Select(key => $"{key.Name} = {settings.TextOf(key)}")];
        return changed.Length == 0 ? "in order; all settings have their defaults" : "in order; not the default: " + string.Join(", ", changed);
    }

    private static string CheckPairing(byte[] text, int length, SettingsRefusals refusals)
    {
        byte[] address = new byte[PairingText.AddressBytes];
        PairingText.Parse(text, length, new byte[PairingText.KeyBytes], address, refusals);
        return "in order; a key, not shown, for the sock at " + string.Join(':', address.Select(part => part.ToString("X2")));
    }

    /// <summary>No more than a byte too much: that is enough to refuse a file that is too long.</summary>
    public static byte[] Read(string path, string option, out int length)
    {
        try
        {
            byte[] text = new byte[SettingsLines.MostFileBytes + 1];
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            length = file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
            return text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw RefusedException.Failed($"{path} cannot be read ({e.GetType().Name}); expected a settings file; give {option} the name of one.");
        }
    }
}
