using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests;

/// <summary>The description knows nobody; rules, drawings and lists know the description and not each other; the commands know all.</summary>
public class ArrowTests
{
    private static readonly string[] Description = ["Boards", "Designs", "Module", "Netlist", "Parts"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [""] = ["Cli"],
        ["Boards"] = ["Parts"],
        ["Netlist"] = ["Boards", "Parts"],
        ["Designs"] = ["Boards", "Netlist", "Parts"],
        ["Module"] = ["Boards", "Designs", "Netlist", "Parts"],
        ["Rules"] = Description,
        ["KiCad"] = Description,
        ["Lists"] = [.. Description, "Output"],
        ["Case"] = Description,
        ["Wiring"] = Description,
        ["Drawings"] = [.. Description, "Wiring"],
        ["Guide"] = Description,
        ["Cli"] = [.. Description, "Case", "Drawings", "Guide", "KiCad", "Lists", "Rules", "Wiring"],
    };

    [Fact]
    public void No_folder_knows_another_that_the_design_does_not_let_it_know()
    {
        SortedSet<string> seen = FolderArrows.Of("circuit.dll", "Circuit");

        // The root has the one exception that everybody may throw.
        string[] forbidden = [.. seen.Where(arrow => !arrow.EndsWith(" -> ", StringComparison.Ordinal) && !FolderArrows.IsAllowed(Allowed, arrow))];
        Assert.True(forbidden.Length == 0, "These arrows are not in the design: " + string.Join(", ", forbidden));
        Assert.Contains("Designs -> Netlist", seen);
    }

    [Theory]
    [InlineData("Parts -> Boards")]
    [InlineData("Rules -> KiCad")]
    [InlineData("Netlist -> Designs")]
    public void An_arrow_that_the_design_forbids_is_found(string arrow) => Assert.False(FolderArrows.IsAllowed(Allowed, arrow));
}
