using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Repository.Tests;

/// <summary>The second device project: it has to fit the same boards as the firmware, and to carry the golden vectors.</summary>
public class NanoCheckProjectTests
{
    private const string Folder = "tests/Sock.NanoCheck/";

    private static readonly XNamespace Build = "http://schemas.microsoft.com/developer/msbuild/2003";
    private static readonly XDocument Project = XDocument.Load(Path.Combine(Repo.Root, Folder, "Sock.NanoCheck.nfproj"));

    [Fact]
    public void The_list_of_sources_is_the_folder_and_the_vectors()
    {
        string[] listed = [.. XDocument.Load(Path.Combine(Repo.Root, Folder, "Sock.NanoCheck.projitems"))
            .Descendants(Build + "Compile")
            .Select(item => item.Attribute("Include")!.Value
                .Replace("$(MSBuildThisFileDirectory)../", "tests/", StringComparison.Ordinal)
                .Replace("$(MSBuildThisFileDirectory)", Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        string[] found = [.. Repo.Files(".cs", "tests/Sock.NanoCheck").Where(file => !file.Contains("/Properties/", StringComparison.Ordinal))
            .Concat(Repo.Files(".cs", "tests/vectors/motion"))];

        Assert.Equal(found, listed);
    }

    [Fact]
    public void The_device_build_compiles_the_detector_and_the_list_and_nothing_else()
    {
        string[] imported = [.. Project.Descendants(Build + "Import").Select(import => import.Attribute("Project")!.Value).Where(path => path.EndsWith(".projitems", StringComparison.Ordinal))];
        string[] compiled = [.. Project.Descendants(Build + "Compile").Select(item => item.Attribute("Include")!.Value)];

        Assert.Equal([@"..\..\src\Sock.Detection\Sock.Detection.projitems", "Sock.NanoCheck.projitems"], imported);
        Assert.Equal([@"Properties\AssemblyInfo.cs"], compiled);
        Assert.Equal("10.0", Project.Descendants(Build + "LangVersion").Single().Value);
        Assert.Equal("Exe", Project.Descendants(Build + "OutputType").Single().Value);
    }

    [Fact]
    public void Its_packages_and_references_are_among_the_firmwares_in_the_same_versions()
    {
        string[] packages = Lines("packages.config", "<package ");
        string[] references = Lines("Sock.NanoCheck.nfproj", "<HintPath>");

        Assert.NotEmpty(packages);
        Assert.Equal(packages.Length, references.Length);
        Assert.Empty(packages.Except(Repo.Read("src/Sock.Firmware/packages.config").Split('\n')));
        Assert.Empty(references.Except(Repo.Read("src/Sock.Firmware/Sock.Firmware.nfproj").Split('\n')));
    }

    [Fact]
    public void Its_solution_builds_and_deploys_it_and_plain_builds_pass_it_by()
    {
        string id = Project.Descendants(Build + "ProjectGuid").Single().Value;
        string own = Repo.Read(Folder + "Sock.NanoCheck.sln");
        string root = Repo.Read("SockProject.sln");

        Assert.Contains($@"""tests\Sock.NanoCheck\Sock.NanoCheck.nfproj"", ""{id}""", root, StringComparison.Ordinal);
        foreach (string configuration in (string[])["Debug", "Release"])
        {
            Assert.Contains($"{id}.{configuration}|Any CPU.Build.0", own, StringComparison.Ordinal);
            Assert.Contains($"{id}.{configuration}|Any CPU.Deploy.0", own, StringComparison.Ordinal);
            Assert.Contains($"{id}.{configuration}|Any CPU.ActiveCfg", root, StringComparison.Ordinal);
            Assert.DoesNotContain($"{id}.{configuration}|Any CPU.Build.0", root, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_sources_have_no_branch_for_the_desktop() =>
        Assert.All(
            Repo.Files(".cs", "tests/Sock.NanoCheck").Concat(Repo.Files(".cs", "tests/vectors/motion")),
            file => Assert.DoesNotContain("#if", Repo.Read(file), StringComparison.Ordinal));

    private static string[] Lines(string file, string with) =>
        [.. Repo.Read(Folder + file).Split('\n').Where(line => line.Contains(with, StringComparison.Ordinal))];
}
