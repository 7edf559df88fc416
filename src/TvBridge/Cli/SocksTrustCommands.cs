using System;
using System.CommandLine;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>The commands below <c>tvbridge socks</c> that change which socks are trusted. A bridge that is running takes the change over by itself.</summary>
internal static class SocksTrustCommands
{
    private const string TakenOver = "A bridge that is running takes this over within a few seconds.";

    /// <summary><c>tvbridge socks forget</c>.</summary>
    public static Command CreateForget()
    {
        Argument<string> sock = SockArgument();
        Command forget = new(
            "forget",
            "Trusts a sock no more: its adverts are then those of a stranger. Asks nothing.\n\n"
            + "Example:\n"
            + "  tvbridge socks forget left")
        {
            sock,
        };
        forget.SetAction(parsed =>
        {
            TrustedSock gone = SockOf(Book().Forget(parsed.GetValue(sock)!));
            Console.WriteLine(gone.IsPlain
                ? $"{gone} is forgotten."
                : $"{gone} is forgotten, and its key is removed from this computer. The sock itself keeps it: pair the sock again to give it another one.");
            Console.WriteLine(TakenOver);
        });
        return forget;
    }

    /// <summary><c>tvbridge socks rename</c>.</summary>
    public static Command CreateRename()
    {
        Argument<string> sock = SockArgument();
        Argument<string> name = new("NEW") { Description = "The new name: 1 to 40 printable characters, unlike every other sock's." };
        Command rename = new(
            "rename",
            "Gives a trusted sock another name.\n\n"
            + "Example:\n"
            + "  tvbridge socks rename left \"Ida's left\"")
        {
            sock, name,
        };
        rename.SetAction(parsed =>
        {
            string old = TrustRules.Printable(parsed.GetValue(sock)!);
            TrustedSock named = SockOf(Book().Rename(parsed.GetValue(sock)!, parsed.GetValue(name)!));
            Console.WriteLine($"{old} is now called {named.Name}. {TakenOver}");
        });
        return rename;
    }

    /// <summary><c>tvbridge socks rewind</c>.</summary>
    public static Command CreateRewind()
    {
        Argument<string> sock = SockArgument();
        Command rewind = new(
            "rewind",
            "Lets the counters of a sock begin anew, once: its next genuine advert is taken whatever its counter.\n"
            + "For a sock that was erased, or a bridge that lost its memory. Old adverts that somebody recorded are as genuine as new ones,\n"
            + "so after this one of them can be played to the bridge; pairing again with a new key leaves no such gap.\n\n"
            + "Example:\n"
            + "  tvbridge socks rewind left")
        {
            sock,
        };
        rewind.SetAction(parsed =>
        {
            TrustedSock rewound = SockOf(Book().Rewind(parsed.GetValue(sock)!));
            Console.WriteLine($"The next genuine advert of {rewound.Name} is taken whatever its counter, and later ones have to exceed it. {TakenOver}");
        });
        return rewind;
    }

    /// <summary><c>tvbridge socks add</c>.</summary>
    public static Command CreateAdd()
    {
        Argument<string> address = new("ADDRESS") { Description = "The sock's Bluetooth address: AA:BB:CC:DD:EE:FF." };
        Option<bool> plain = new("--plain") { Description = "Yes, trust what is not encrypted. Has to be said, for anybody can imitate such a sock." };
        Option<string> name = new("--name") { Description = "What to call it: 1 to 40 printable characters, unlike every other sock's.", HelpName = "NAME", Required = true };
        Command add = new(
            "add",
            "Trusts a sock that was set to plain adverts. One that encrypts is paired instead: tvbridge socks pair.\n\n"
            + "Example:\n"
            + "  tvbridge socks add A4:CF:12:34:56:78 --plain --name left")
        {
            address, plain, name,
        };
        add.SetAction(parsed => Add(parsed.GetValue(address)!, parsed.GetValue(plain), parsed.GetValue(name)!));
        return add;
    }

    private static void Add(string addressText, bool plain, string name)
    {
        if (!SockAddress.TryParse(addressText, out SockAddress address))
        {
            throw RefusedException.Usage(
                $"ADDRESS is \"{TrustRules.Printable(addressText)}\"; expected six bytes such as AA:BB:CC:DD:EE:FF; see 'tvbridge listen' for the socks in the air.");
        }

        if (!plain)
        {
            throw RefusedException.Usage(
                "socks add trusts plain adverts, which anybody can imitate; expected --plain to say that this is meant, or 'tvbridge socks pair' for a sock that encrypts.");
        }

        TrustedSock sock = SockOf(Book().Trust(address, name, key: null, again: false));
        Console.WriteLine($"{sock} is trusted with its plain adverts.");
        Console.WriteLine("Anybody within range can imitate it, read when its wearer sleeps, and pause the TV; 'tvbridge socks pair' gives it a key against all three.");
        Console.WriteLine(TakenOver);
    }

    private static Argument<string> SockArgument() => new("SOCK") { Description = "Name or address of a trusted sock." };

    private static TrustBook Book() => TrustBook.Of(UserFolders.OfThisProcess, TimeProvider.System);

    private static TrustedSock SockOf(TrustAnswer answer)
    {
        if (answer.Sock is null || answer.Problem is not null)
        {
            throw RefusedException.Failed(answer.Problem ?? "The change was not made, and nothing says why; expected one of the two; try again.");
        }

        return answer.Sock;
    }
}
