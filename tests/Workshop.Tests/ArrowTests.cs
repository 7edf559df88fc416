using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Tests.Shared;
using Xunit;

namespace Workshop.Tests;

/// <summary>Made files, printing and the terminal are three things; printing only has to find its browser.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Printing"] = ["Output"],
    };

    [Fact]
    public void No_folder_knows_another_that_the_design_does_not_let_it_know()
    {
        SortedSet<string> seen = FolderArrows.Of("Workshop.dll", "Workshop");

        // The root has the one exception that everybody may throw.
        string[] forbidden = [.. seen.Where(arrow => !arrow.EndsWith(" -> ", StringComparison.Ordinal) && !FolderArrows.IsAllowed(Allowed, arrow))];
        Assert.True(forbidden.Length == 0, "These arrows are not in the design: " + string.Join(", ", forbidden));
        Assert.Contains("Printing -> Output", seen);
    }

    [Theory]
    [InlineData("Output -> Cli")]
    [InlineData("Cli -> Printing")]
    public void An_arrow_that_the_design_forbids_is_found(string arrow) => Assert.False(FolderArrows.IsAllowed(Allowed, arrow));
}
