using System;
using System.Collections.Generic;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests;

/// <summary>Which folder of the tool may know which.</summary>
public class ArrowTests
{
    private static readonly string[] Root = [string.Empty];
    private static readonly string[] Basis = [string.Empty, "Charts", "Images", "Machine", "Motifs", "Notation", "Patterns", "Proof"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [string.Empty] = ["Cli"],
        ["Notation"] = Root,
        ["Images"] = Root,
        ["Motifs"] = Root,
        ["Charts"] = [string.Empty, "Images", "Motifs", "Notation", "Patterns"],
        ["Patterns"] = [string.Empty, "Images", "Motifs", "Notation"],
        ["Machine"] = [string.Empty, "Motifs", "Notation"],
        ["Proof"] = [string.Empty, "Charts", "Images", "Machine", "Motifs", "Notation", "Patterns"],
        ["Drawings"] = Basis,
        ["Import"] = Basis,
        ["Pages"] = [.. Basis, "Drawings"],
        ["Studio"] = [.. Basis, "Drawings", "Import", "Pages"],
        ["Cli"] = [.. Basis, "Drawings", "Import", "Pages", "Studio"],
    };

    [Fact]
    public void Folders_know_each_other_only_along_these_arrows() =>
        Assert.DoesNotContain(FolderArrows.Of("knit.dll", "Knit"), arrow => !FolderArrows.IsAllowed(Allowed, arrow));

    [Fact]
    public void The_machine_knows_nothing_of_pattern_files() => Assert.False(FolderArrows.IsAllowed(Allowed, "Machine -> Patterns"));
}
