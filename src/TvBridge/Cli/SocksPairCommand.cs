using System;
using System.CommandLine;
using TvBridge.Files;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks pair</c>.</summary>
internal static class SocksPairCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        SockLinkOptions options = new();
        Option<string> name = new("--name") { Description = "What to call the sock; without it Sock-XXXX, or the name that it has already.", HelpName = "NAME" };
        Option<string> folder = new("--out") { Description = "Write pairing.cfg and the list for nanoff into this folder, instead of pairing over the air.", HelpName = "DIR" };
        Option<string> port = new("--port") { Description = "With --out: serial port of the board, such as COM3 or /dev/ttyACM0.", HelpName = "PORT" };
        Option<bool> again = new("--again") { Description = "Give a sock that is paired already another key; with --out also replace the files." };
        Command pair = new(
            "pair",
            "Draws a key and gives it to a sock, so that its adverts are for this bridge alone. Nobody sees the key.\n"
            + "Over the air the sock has to be in pairing mode: press its button long until the LED shows it, then run this.\n\n"
            + "Examples:\n"
            + "  tvbridge socks pair --name left\n"
            + "  tvbridge socks pair --address C4:DE:E2:19:2B:7F --again\n"
            + "  tvbridge socks pair --out my-sock --address C4:DE:E2:19:2B:7F --port COM3")
        {
            options.Address, options.Adapter, name, folder, port, again,
        };
        pair.SetAction(async (parsed, cancellation) =>
        {
            SocksPairRequest request = new(parsed.GetValue(options.Address), parsed.GetValue(name), parsed.GetValue(folder), parsed.GetValue(port), parsed.GetValue(again));
            SocksPair run = new(TrustBook.Of(UserFolders.OfThisProcess, TimeProvider.System), Console.Out, TimeProvider.System);
            string? adapter = parsed.GetValue(options.Adapter);
            if (request.Folder is null ? request.Port is not null : adapter is not null)
            {
                throw RefusedException.Usage("--port goes with --out, and --adapter does not; see 'tvbridge socks pair --help'.");
            }

            return request.Folder is null ? await run.OverTheAirAsync(SockLinksFactory.Create(adapter), request, cancellation) : run.ToFiles(request);
        });
        return pair;
    }
}
