using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Sock.Firmware.Settings;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks config</c>: writes the files that a sock is set up with, and checks them as the sock would.</summary>
internal static class SocksCommand
{
    /// <summary>The command with its sub-commands.</summary>
    public static Command Create() => new("socks", "Sets up socks, and says which of them are trusted.")
    {
        CreateConfig(),
        SocksPairCommand.Create(),
        SocksSettingsCommand.Create(),
        SocksLogCommand.Create(),
        SocksListCommand.Create(),
        SocksTrustCommands.CreateForget(),
        SocksTrustCommands.CreateRename(),
        SocksTrustCommands.CreateRewind(),
        SocksTrustCommands.CreateAdd(),
        SocksKeyCommand.Create(),
    };

    private static Command CreateConfig()
    {
        Option<string> folder = new("--out") { Description = "Folder to write sock.cfg and the list for nanoff into.", HelpName = "DIR" };
        Option<string> check = new("--check") { Description = "Read a sock.cfg, or a pairing.cfg, as the sock would, and say what it would refuse.", HelpName = "FILE" };
        Option<bool> force = new("--force") { Description = "Overwrite files that are there already." };
        Option<string> port = new("--port") { Description = "Serial port of the board, for nanoff, such as COM3 or /dev/ttyACM0.", HelpName = "PORT" };
        Dictionary<SettingId, Option<string>> values = SettingsTable.Create().ToDictionary(key => key.Id, OptionOf);
        Command config = new(
            "config",
            "Writes a sock's settings as files for its board, or checks such a file.\n\n"
            + "Examples:\n"
            + "  tvbridge socks config --out my-sock --profile early --snooze-minutes 60\n"
            + "  tvbridge socks config --check my-sock/sock.cfg")
        {
            folder, check, force, port,
        };
        foreach (Option<string> value in values.Values)
        {
            config.Add(value);
        }

        config.SetAction(parsed => Run(
            parsed.GetValue(check),
            new SocksConfig(
                parsed.GetValue(folder),
                parsed.GetValue(force),
                parsed.GetValue(port),
                values.Where(value => parsed.GetResult(value.Value) is not null).ToDictionary(value => value.Key, value => parsed.GetValue(value.Value) ?? ""))));
        return config;
    }

    private static int Run(string? file, SocksConfig request)
    {
        if ((file is null) == (request.Folder is null) || (file is not null && !request.IsEmpty))
        {
            throw RefusedException.Usage(
                "socks config takes either --out DIR and settings, to write files, or --check FILE alone; see 'tvbridge socks config --help'.");
        }

        return file is null ? SocksConfigWriter.Write(request) : SocksConfigCheck.Run(file);
    }

    /// <summary>The option that stands for a setting.</summary>
    public static string OptionName(SettingKey key) => "--" + key.Name.Replace('_', '-');

    private static Option<string> OptionOf(SettingKey key) => new(OptionName(key))
    {
        Description = $"{key.Meaning} ({key.Allowed}; default {(key.DefaultText.Length == 0 ? "nothing" : key.DefaultText)})",
        HelpName = key.Kind == SettingKind.Number ? "N" : key.Kind == SettingKind.CodeName ? "NAME" : string.Join('|', key.Words),
    };
}
