using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Repository.Tests;

public partial class FirmwareProjectTests
{
    private const string Folder = "src/Sock.Firmware/";

    private static readonly XNamespace Build = "http://schemas.microsoft.com/developer/msbuild/2003";
    private static readonly XDocument Project = XDocument.Load(Path.Combine(Repo.Root, Folder, "Sock.Firmware.nfproj"));

    private static readonly Dictionary<string, string> Packages = XDocument
        .Load(Path.Combine(Repo.Root, Folder, "packages.config")).Root!.Elements("package")
        .ToDictionary(package => package.Attribute("id")!.Value, package => package.Attribute("version")!.Value);

    [Theory]
    [InlineData("Sock.Detection")]
    [InlineData("Sock.Advert")]
    [InlineData("Sock.Firmware")]
    public void The_list_of_sources_is_the_folder(string name)
    {
        string[] listed = [.. XDocument.Load(Path.Combine(Repo.Root, "src", name, name + ".projitems"))
            .Descendants(Build + "Compile")
            .Select(item => $"src/{name}/" + item.Attribute("Include")!.Value.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        string[] found = [.. Repo.Files(".cs", "src/" + name).Where(file => !file.Contains("/Properties/", StringComparison.Ordinal))];

        Assert.Equal(found, listed);
    }

    [Fact]
    public void The_device_build_compiles_the_three_lists_and_nothing_else()
    {
        string[] imported = [.. Project.Descendants(Build + "Import").Select(import => import.Attribute("Project")!.Value).Where(path => path.EndsWith(".projitems", StringComparison.Ordinal))];
        string[] compiled = [.. Project.Descendants(Build + "Compile").Select(item => item.Attribute("Include")!.Value)];

        Assert.Equal([@"..\Sock.Detection\Sock.Detection.projitems", @"..\Sock.Advert\Sock.Advert.projitems", "Sock.Firmware.projitems"], imported);
        Assert.Equal([@"Properties\AssemblyInfo.cs"], compiled);
        Assert.Equal("10.0", Project.Descendants(Build + "LangVersion").Single().Value);
    }

    [Fact]
    public void Every_reference_has_its_package_and_every_package_its_reference()
    {
        List<string> used = [];
        foreach (XElement reference in Project.Descendants(Build + "Reference"))
        {
            string assembly = reference.Attribute("Include")!.Value.Split(',')[0];
            Match hint = Hint().Match(reference.Element(Build + "HintPath")!.Value);
            Assert.True(hint.Success, $"{assembly} has an odd HintPath");
            string id = hint.Groups["id"].Value;
            Assert.True(Packages.ContainsKey(id), $"{assembly} comes from {id}, which packages.config does not list");
            Assert.Equal(Packages[id], hint.Groups["version"].Value);
            Assert.Equal(assembly, hint.Groups["assembly"].Value);
            used.Add(id);
        }

        Assert.Equal(Packages.Keys.Order(), used.Distinct().Order());
    }

    [Fact]
    public void The_firmware_solution_builds_and_deploys_the_same_project_as_the_root_solution_lists()
    {
        string id = Project.Descendants(Build + "ProjectGuid").Single().Value;
        string firmware = Repo.Read(Folder + "Sock.Firmware.sln");

        Assert.Contains(id, Repo.Read("SockProject.sln"), StringComparison.Ordinal);
        foreach (string configuration in (string[])["Debug", "Release"])
        {
            Assert.Contains($"{id}.{configuration}|Any CPU.Build.0", firmware, StringComparison.Ordinal);
            Assert.Contains($"{id}.{configuration}|Any CPU.Deploy.0", firmware, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_device_build_stays_awake_when_it_is_told_to()
    {
        XElement group = Project.Descendants(Build + "PropertyGroup").Single(each => each.Attribute("Condition")?.Value == "'$(SockDebugConsole)' == 'true'");

        Assert.Equal("$(DefineConstants);SOCK_DEBUG_CONSOLE", group.Element(Build + "DefineConstants")!.Value);
        Assert.Contains("#if SOCK_DEBUG_CONSOLE", Repo.Read(Folder + "Board/BoardPower.cs"), StringComparison.Ordinal);
        Assert.Contains("SockDebugConsole", Repo.Read("docs/flash-it.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Portable_sources_have_no_branch_for_the_desktop()
    {
        foreach (string file in new[] { "Detection", "Advert", "Firmware" }.SelectMany(part => Repo.Files(".cs", "src/Sock." + part)))
        {
            foreach (string line in Repo.Read(file).Split('\n').Where(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)))
            {
                Assert.True(line.Trim() == "#if SOCK_DEBUG_CONSOLE", $"{file} has {line.Trim()}");
            }
        }
    }

    [Fact]
    public void Only_the_board_folder_and_the_drivers_name_device_APIs()
    {
        string[] device = ["using nanoFramework.", "using System.Device.", "using Iot.", "using System.IO;", "using System.Security."];
        foreach (string file in Repo.Files(".cs", "src/Sock.Firmware").Concat(Repo.Files(".cs", "src/Sock.Advert")).Concat(Repo.Files(".cs", "src/Sock.Detection")))
        {
            if (!file.StartsWith(Folder + "Board/", StringComparison.Ordinal) && !file.StartsWith(Folder + "Drivers/", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(device, name => Repo.Read(file).Contains(name, StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"^packages\\(?<id>[A-Za-z][A-Za-z0-9.]*?)\.(?<version>\d+\.\d+\.\d+)\\lib\\(?<assembly>[A-Za-z0-9.]+)\.dll$")]
    private static partial Regex Hint();
}
