using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Knit.Studio;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>studio</c>: a page on this machine where a motif is drawn and looked at; it runs until Ctrl+C.</summary>
internal static class StudioCommand
{
    private const int PortMax = 65535;

    public static Command Make(TextWriter output)
    {
        Option<int> port = new("--port") { Description = "Port of 127.0.0.1; a free one by default.", HelpName = "PORT" };
        Command command = new("studio", "Serves a page on this machine where you draw a motif and see what the rules say.") { port };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(port), output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int port, TextWriter output, CancellationToken cancellation)
    {
        if (port is < 0 or > PortMax)
        {
            throw new KnitException($"--port is {port}; expected 0, which takes a free one, to {PortMax}; name another.");
        }

        await using StudioServer server = await StudioServer.StartAsync(port, cancellation);
        await output.WriteLineAsync($"The studio is at {server.Address} until you press Ctrl+C.");
        await output.FlushAsync(CancellationToken.None);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The way to end it.
        }

        return ExitCode.Done;
    }
}
