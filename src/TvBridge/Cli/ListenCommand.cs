using System;
using System.CommandLine;
using System.Globalization;

namespace TvBridge.Cli;

/// <summary><c>tvbridge listen</c>: shows everything BTHome in the air, records it, and plays recordings.</summary>
internal static class ListenCommand
{
    private const int MostSeconds = 31 * 24 * 3600;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string?> radio = new("--radio") { Description = "What hears; default is the system's own Bluetooth.", HelpName = "RADIO" };
        Option<string?> adapter = new("--adapter") { Description = "Which Bluetooth adapter, such as hci0; default is the first.", HelpName = "ADAPTER" };
        Option<string?> record = new("--record")
        {
            Description = "Also write all that is heard into a new file. It holds addresses and, of plain socks, who sleeps when.",
            HelpName = "FILE",
        };
        Option<string?> socks = new("--socks") { Description = "Play a recording instead of hearing a radio.", HelpName = "FILE" };
        Option<string> speed = SpeedOption.Create("1", "Seconds of the recording in one second, 0.1 to 100000, or 'max'.");
        Option<string?> seconds = new("--for") { Description = "End after so many seconds, 1 to 2678400; default is to go on until Ctrl-C.", HelpName = "SECONDS" };
        Option<bool> plain = new("--plain") { Description = "Print lines where a terminal would get a table." };
        Command command = new(
            "listen",
            "Shows all BTHome devices in the air: name, address, signal, age, and what they say or the reason why not. Nothing is paused, and what a\n"
            + "running bridge remembers is not touched. Ctrl-C ends it.\n\n"
            + "Examples:\n"
            + "  tvbridge listen                                what is in the air now\n"
            + "  tvbridge listen --record evening.air --for 3600   an hour of it into a file\n"
            + "  tvbridge listen --socks evening.air --speed 60    that hour again in a minute")
        {
            radio, adapter, record, socks, speed, seconds, plain,
        };
        command.SetAction((parsed, cancellation) =>
        {
            ListenOptions options = new(
                parsed.GetValue(radio),
                parsed.GetValue(adapter),
                parsed.GetValue(record),
                parsed.GetValue(socks),
                SpeedOption.Parse(parsed.GetValue(speed)!, allowMax: true),
                Span(parsed.GetValue(seconds)),
                parsed.GetValue(plain));
            bool hasSpeed = parsed.GetResult(speed) is { Implicit: false };
            Check(options, hasSpeed);
            return ListenRun.RunAsync(options, cancellation);
        });
        return command;
    }

    private static void Check(ListenOptions options, bool hasSpeed)
    {
        if (options.SocksFile is not null && (options.Radio ?? options.Adapter ?? options.RecordFile) is not null)
        {
            throw RefusedException.Usage("--socks plays a recording, where --radio, --adapter and --record belong to a radio; leave one or the other out.");
        }

        if (options.SocksFile is null && hasSpeed)
        {
            throw RefusedException.Usage("--speed belongs to a recording; give its file with --socks FILE, or leave --speed out.");
        }
    }

    private static TimeSpan? Span(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is >= 1 and <= MostSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw RefusedException.Usage($"--for is '{ListenText.Clean(text, 40)}' where whole seconds from 1 to {MostSeconds} were expected.");
    }
}
