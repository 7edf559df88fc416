using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Cli;

/// <summary>Work over a link to a sock, with words on how far it is where the error output is a terminal.</summary>
/// <param name="links">Connects.</param>
/// <param name="address">Which sock; null for the only one in pairing mode.</param>
internal sealed class LinkWork(ISockLinks links, SockAddress? address)
{
    private const string Searching = "looking for a sock in pairing mode (press its button long until the LED shows it)";

    /// <summary>Connects, works, and ends the link whatever happened.</summary>
    /// <param name="work">The work; it tells its second argument how far it is.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RefusedException">No link came about, it was lost, the sock refused, or somebody gave up.</exception>
    public async Task<T> RunAsync<T>(Func<ISockLink, Action<string>, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await ShowAsync(async tell =>
            {
                await using ISockLink link = await links.ConnectAsync(address, cancellation);
                tell($"connected to {link.Address}");
                return await work(link, tell);
            });
        }
        catch (SockLinkException failed)
        {
            throw RefusedException.Failed(failed.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw RefusedException.Failed("Interrupted; expected to go on to the end: run this again.");
        }
    }

    private static async Task<T> ShowAsync<T>(Func<Action<string>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(_ => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync(Searching, status => work(text => status.Status(Markup.Escape(text))));
    }
}
