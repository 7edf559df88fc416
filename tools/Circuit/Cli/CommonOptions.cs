using System;
using System.CommandLine;
using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;

namespace Circuit.Cli;

/// <summary>Options that mean the same in every command that has them.</summary>
internal static class CommonOptions
{
    /// <summary><c>--root</c>: the repository; default the one that the current folder is in.</summary>
    public static Option<string?> Root() => new("--root") { Description = "Folder of the repository; the one around the current folder by default.", HelpName = "DIR" };

    /// <summary><c>--board</c>, default the first board. An unknown one is refused by <see cref="BoardProfiles.Find"/>.</summary>
    public static Option<string> Board() => new("--board")
    {
        Description = "The board.",
        HelpName = string.Join('|', BoardProfiles.All.Select(board => board.ShortName)),
        DefaultValueFactory = _ => BoardProfiles.All[0].ShortName,
    };

    /// <summary><c>--variant</c>, default full. An unknown one is refused by <see cref="VariantNames.Find"/>.</summary>
    public static Option<string> Variant() => new("--variant")
    {
        Description = "How much is built in.",
        HelpName = string.Join('|', VariantNames.All.Select(VariantNames.Of)),
        DefaultValueFactory = _ => VariantNames.Of(Netlist.Variant.Full),
    };

    /// <summary>The day here; nothing that is written into a file comes from it.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(DateTime.Now);
}
