using System;
using System.CommandLine;
using TvBridge.Files;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks show-key</c>: the one place where a key is shown, to the owner who wants another receiver to read the sock.</summary>
internal static class SocksKeyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> sock = new("SOCK") { Description = "Name or address of a trusted sock." };
        Command show = new(
            "show-key",
            "Shows the key of a sock, for another receiver of yours such as Home Assistant, which calls it bindkey.\n\n"
            + "Example:\n"
            + "  tvbridge socks show-key left")
        {
            sock,
        };
        show.SetAction(parsed => Run(TrustBook.Of(UserFolders.OfThisProcess, TimeProvider.System), parsed.GetValue(sock)!));
        return show;
    }

    private static int Run(TrustBook book, string nameOrAddress)
    {
        TrustAnswer answer = book.Find(nameOrAddress);
        if (answer.Sock is not TrustedSock sock)
        {
            throw RefusedException.Failed(answer.Problem!);
        }

        if (sock.Key is null)
        {
            throw RefusedException.Failed($"{sock} sends plain adverts and has no key; expected a sock that was paired; every receiver reads this one without a key.");
        }

        // The warning apart, so that a pipe gets the key alone.
        Console.Error.WriteLine($"Whoever has this key can read and imitate {sock}; to take it back, pair the sock again.");
        Console.WriteLine(Convert.ToHexString(sock.Key));
        return ExitCode.Done;
    }
}
