using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Repository.Tests;

public partial class SolutionTests
{
    /// <summary>Which project may refer to which: the arrows of the design.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Sock.Detection"] = [],
        ["Sock.Advert"] = ["Sock.Detection"],
        ["Sock.VirtualBoard"] = [],
        ["Sock.Firmware.Virtual"] = ["Sock.Advert", "Sock.Detection", "Sock.VirtualBoard"],
        ["TvBridge"] = ["InTheHand.Shape", "Sock.Advert", "Sock.Firmware.Virtual", "Sock.VirtualBoard"],
        ["Workshop"] = [],
        ["Circuit"] = ["Sock.Firmware.Virtual", "Workshop"],
        ["Knit"] = ["Workshop"],
        ["SockLab"] = ["Sock.Detection", "Sock.Firmware.Virtual", "Sock.VirtualBoard"],
        ["Sock.Shape"] = [],
        ["Sock.Firmware.Shape"] = ["Sock.Shape"],
    };

    private static readonly string Solution = Repo.Read("SockProject.sln");

    [Fact]
    public void Every_project_is_in_the_solution_and_is_built()
    {
        foreach (string project in Repo.Files(".csproj"))
        {
            Match line = Regex.Match(Solution, Regex.Escape(project.Replace('/', '\\')) + "\", \"(?<id>{[0-9A-F-]+})\"");
            Assert.True(line.Success, $"{project} is not in SockProject.sln");
            Assert.Contains(line.Groups["id"].Value + ".Debug|Any CPU.Build.0", Solution, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_device_project_is_listed_and_plain_builds_pass_it_by()
    {
        Match line = DeviceProject().Match(Solution);

        Assert.True(line.Success);
        Assert.Contains(line.Groups["id"].Value + ".Debug|Any CPU.ActiveCfg", Solution, StringComparison.Ordinal);
        Assert.DoesNotContain(line.Groups["id"].Value + ".Debug|Any CPU.Build.0", Solution, StringComparison.Ordinal);
        Assert.DoesNotContain(line.Groups["id"].Value + ".Release|Any CPU.Build.0", Solution, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_refer_to_each_other_only_along_the_arrows_of_the_design()
    {
        foreach (string project in Repo.Files(".csproj", "src").Concat(Repo.Files(".csproj", "tools")).Append("tests/Sock.Shape/Sock.Shape.csproj")
            .Append("tests/Sock.Firmware.Shape/Sock.Firmware.Shape.csproj"))
        {
            string name = Path.GetFileNameWithoutExtension(project);
            string[] referred = [.. XDocument.Load(Path.Combine(Repo.Root, project)).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
                .Order(StringComparer.Ordinal)];
            Assert.True(Arrows.ContainsKey(name), $"{name} is new: say here what it may refer to");
            Assert.True(referred.Order().SequenceEqual(Arrows[name].Order()), $"{name} refers to {string.Join(", ", referred)}");
        }
    }

    [Fact]
    public void Package_versions_stand_in_one_place()
    {
        foreach (string project in Repo.Files(".csproj"))
        {
            Assert.DoesNotMatch("PackageReference[^>]*Version=", Repo.Read(project));
        }
    }

    [GeneratedRegex("^Project\\(\"{11A8DD76-328B-46DF-9F39-F559912D0360}\"\\).*Sock\\.Firmware\\.nfproj\", \"(?<id>{[0-9A-F-]+})\"", RegexOptions.Multiline)]
    private static partial Regex DeviceProject();
}
