using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks log</c>: fetches a sock's night log over the air.</summary>
internal static class SocksLogCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        SockLinkOptions options = new();
        Option<string> name = new("--name") { Description = "The name of a trusted sock, instead of its address.", HelpName = "NAME" };
        Option<string> file = new("--out")
        {
            Description = "The file for the pages, which socklab import night reads. One that is there already is continued behind its last page.",
            HelpName = "FILE",
            Required = true,
        };
        Command log = new(
            "log",
            "Fetches the night log of a sock in pairing mode: press its button long until the LED shows it, then run this.\n"
            + "If the link is lost in the middle, run it again: it goes on where it was.\n\n"
            + "Example:\n"
            + "  tvbridge socks log --name left --out left.night")
        {
            options.Address, options.Adapter, name, file,
        };
        log.SetAction((parsed, cancellation) =>
        {
            TrustStore trusted = new(TrustStore.FileIn(UserFolders.OfThisProcess));
            SockAddress? address = SockLinkOptions.AddressOf(parsed.GetValue(options.Address), parsed.GetValue(name), trusted);
            return FetchAsync(SockLinksFactory.Create(parsed.GetValue(options.Adapter)), address, parsed.GetValue(file)!, Console.Out, cancellation);
        });
        return log;
    }

    /// <summary>Fetches the pages that the file does not have yet.</summary>
    /// <exception cref="RefusedException">The file is no night log, there is no link, or it was lost; what was fetched until then is in the file.</exception>
    public static async Task<int> FetchAsync(ISockLinks links, SockAddress? address, string path, TextWriter output, CancellationToken cancellation)
    {
        using NightLogFile file = NightLogFile.Open(path);
        try
        {
            await new LinkWork(links, address).RunAsync(
                async (link, tell) =>
                {
                    await foreach (byte[] page in new LogDialog(link, TimeProvider.System).FetchAsync(file.NextWanted, cancellation))
                    {
                        file.Take(page);
                        tell($"fetched {file.Added} pages from {link.Address}");
                    }

                    file.CheckEnd();
                    return file.Added;
                },
                cancellation);
        }
        catch (RefusedException failed) when (file.Added > 0)
        {
            throw RefusedException.Failed($"{failed.Message.TrimEnd('.')}; {file.Added} pages are in {path}, and the next run goes on behind them.");
        }

        output.WriteLine(file.Added == 0
            ? $"{path}: nothing new; {file.Pages} pages are there."
            : $"{path}: {file.Added} pages fetched, {file.Pages} in all; make recordings of them with socklab import night.");
        return ExitCode.Done;
    }
}
