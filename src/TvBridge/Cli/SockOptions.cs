using System.CommandLine;

namespace TvBridge.Cli;

/// <summary>The options that say which socks <c>run</c> hears.</summary>
internal sealed class SockOptions
{
    private readonly Option<string?> sock = new("--sock")
    {
        Description = "'virtual' hears the firmware in this program, its foot moved by a recording, instead of the air.",
        HelpName = "SOCK",
    };

    private readonly Option<string?> recording = new("--recording") { Description = "Recording that moves the virtual sock.", HelpName = "FILE" };
    private readonly Option<string?> air = new("--socks") { Description = "Plays a recording of the air ('tvbridge listen --record') instead of hearing a radio.", HelpName = "FILE" };
    private readonly Option<string?> radio = new("--radio") { Description = "What to hear with; left out, what fits this system.", HelpName = SockRadios.Names };
    private readonly Option<string?> adapter = new("--adapter") { Description = "Bluetooth adapter, such as hci0; left out, all that are switched on.", HelpName = "NAME" };
    private readonly Option<string> speed = SpeedOption.Create(
        "1", "Seconds the virtual sock lives in one real second, 0.1 to 100000. The TV's seconds stay real; the sock's ages are divided by it.");

    /// <summary>Adds them.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.sock);
        command.Add(this.recording);
        command.Add(this.speed);
        command.Add(this.air);
        command.Add(this.radio);
        command.Add(this.adapter);
    }

    /// <summary>Reads them, or ends the command with what does not go together.</summary>
    public SockChoice Parse(ParseResult parsed)
    {
        bool isVirtual = parsed.GetValue(this.sock) is string name && CheckSock(name);
        SockChoice choice = new(
            isVirtual,
            parsed.GetValue(this.recording),
            SpeedOption.Parse(parsed.GetValue(this.speed)!, allowMax: false)!.Value,
            parsed.GetValue(this.air),
            parsed.GetValue(this.radio),
            parsed.GetValue(this.adapter));
        if (isVirtual && (choice.AirFile ?? choice.Radio ?? choice.Adapter) is not null)
        {
            throw RefusedException.Usage("--sock virtual hears no air, so it does not go with --socks, --radio or --adapter; leave out one of them.");
        }

        if (!isVirtual && (choice.RecordingFile is not null || parsed.GetResult(this.speed) is { Implicit: false }))
        {
            throw RefusedException.Usage("--recording and --speed are for the virtual sock; add --sock virtual, or leave them out to hear real socks.");
        }

        if (choice.AirFile is not null && (choice.Radio ?? choice.Adapter) is not null)
        {
            throw RefusedException.Usage("--socks plays a recording of the air, so it does not go with --radio or --adapter; leave out one of them.");
        }

        return choice;
    }

    private static bool CheckSock(string sock) =>
        sock == "virtual"
            ? true
            : throw RefusedException.Usage($"--sock is '{sock}' where 'virtual' was expected; leave it out to hear the socks that you trust over Bluetooth.");
}
