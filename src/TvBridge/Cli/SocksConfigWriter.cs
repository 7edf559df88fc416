using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using TvBridge.Socks.Config;

namespace TvBridge.Cli;

/// <summary>Writes a sock's settings as a file for its board. Nothing is written before everything is checked, by the firmware's own parser.</summary>
internal static class SocksConfigWriter
{
    /// <summary>Writes it, and says how it gets onto the sock.</summary>
    public static int Write(SocksConfig request)
    {
        SockSettings settings = SettingsOf(request);
        SockFiles files = new(request.Folder!, request.Port);
        files.RefuseIfThere(SettingsText.FileName, request.Force, "--force");
        files.Write(SettingsText.FileName, SettingsFileText.Of(settings));
        string? remark = settings.EncryptsAdverts
            ? $"Adverts are encrypted: a sock that was never paired says nothing. Pair it with tvbridge socks pair, or by file: tvbridge socks pair --out \"{request.Folder}\" --address ADDRESS"
            : null;
        files.Tell(Console.Out, SettingsText.FileName, remark);
        return ExitCode.Done;
    }

    private static SockSettings SettingsOf(SocksConfig request)
    {
        SockSettings settings = new();
        foreach (SettingKey key in SettingsTable.Create().Where(key => request.Values.ContainsKey(key.Id)))
        {
            if (!settings.TrySet(key, request.Values[key.Id]))
            {
                throw RefusedException.Usage(
                    $"{SocksCommand.OptionName(key)} is \"{request.Values[key.Id]}\"; expected {key.Allowed}; see 'tvbridge socks config --help'.");
            }
        }

        byte[] text = Encoding.ASCII.GetBytes(SettingsFileText.Of(settings));
        SettingsRefusals refusals = new();
        return SettingsText.Parse(text, text.Length, settings, refusals) ? settings : throw RefusedException.Usage("The sock would refuse this: " + refusals.Reason(0));
    }
}
