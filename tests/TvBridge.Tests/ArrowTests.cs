using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Sock.Tests.Shared;
using Xunit;

namespace TvBridge.Tests;

/// <summary>Which folder of the bridge may know which other: the arrows of the design, read from the compiled program.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [""] = ["Cli"],
        ["Cli"] =
        [
            "Demo", "Files", "Nights", "Rules", "Simulation", "Socks", "Socks.Air", "Socks.BlueZ", "Socks.Config", "Socks.Dialogs", "Socks.Links", "Socks.Recorded",
            "Socks.Trust", "Socks.Windows", "Tv", "Tv.Virtual",
        ],
        ["DBus"] = [],
        ["Demo"] = ["Cli", "Rules", "Simulation", "Socks", "Tv.Virtual"],
        ["Files"] = [],
        ["Nights"] = ["Files", "Rules", "Tv"],
        ["Rules"] = ["Tv"],
        ["Simulation"] = [],
        ["Socks"] = ["Rules", "Socks.Air", "Socks.Trust"],
        ["Socks.Air"] = [],
        ["Socks.BlueZ"] = ["DBus", "Socks.Air", "Socks.Links"],
        ["Socks.Config"] = [],
        ["Socks.Dialogs"] = ["Socks.Air", "Socks.Config", "Socks.Links"],
        ["Socks.Links"] = ["Socks.Air"],
        ["Socks.Recorded"] = ["Files", "Socks.Air"],
        ["Socks.Trust"] = ["Files", "Rules", "Socks.Air"],
        ["Socks.Windows"] = ["Socks.Air", "Socks.Links"],
        ["Tv"] = ["Files", "Tv.Kodi", "Tv.Virtual"],
        ["Tv.Kodi"] = ["Tv"],
        ["Tv.Virtual"] = ["Tv"],
    };

    [Fact]
    public void No_folder_knows_another_that_the_design_does_not_let_it_know()
    {
        SortedSet<string> seen = FolderArrows.Of("tvbridge.dll", "TvBridge");

        string[] forbidden = [.. seen.Where(arrow => !FolderArrows.IsAllowed(Allowed, arrow))];
        Assert.True(forbidden.Length == 0, "These arrows are not in the design: " + string.Join(", ", forbidden));
        Assert.Contains("Socks -> Rules", seen);
    }

    [Theory]
    [InlineData("Tv.Kodi -> Socks")]
    [InlineData("Rules -> Cli")]
    [InlineData("Socks -> Tv")]
    [InlineData("Tv.Kodi -> Tv.Virtual")]
    public void An_arrow_that_the_design_forbids_is_found(string arrow) => Assert.False(FolderArrows.IsAllowed(Allowed, arrow));

    [Fact]
    public void The_advert_knows_nothing_of_detection_but_the_states()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "Sock.Advert.dll"));

        string[] used = [.. module.GetTypeReferences().Where(type => type.Namespace == "Sock.Detection").Select(type => type.Name)];

        Assert.Equal(["SockState"], used);
    }
}
