using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Repository.Tests;

public partial class DevicePackageTests
{
    private const string Folder = "src/Sock.Firmware/";

    private static readonly XNamespace Build = "http://schemas.microsoft.com/developer/msbuild/2003";

    private static readonly Dictionary<string, string> Listed = XDocument
        .Load(Path.Combine(Repo.Root, Folder, "packages.config")).Root!.Elements("package")
        .ToDictionary(package => package.Attribute("id")!.Value, package => package.Attribute("version")!.Value);

    private static readonly string[] Referenced = [.. XDocument.Load(Path.Combine(Repo.Root, Folder, "Sock.Firmware.nfproj"))
        .Descendants(Build + "Reference").Select(reference => reference.Attribute("Include")!.Value.Split(',')[0])];

    [Fact]
    public void The_versions_are_those_that_go_together()
    {
        foreach ((string id, string version) in Listed)
        {
            Assert.True(DevicePackages.Find(id) is not null, $"packages.config lists {id}, which the table of this test does not know; add it with its version and its needs");
            Assert.True(DevicePackages.Find(id)!.Version == version, $"packages.config has {id} {version}; expected {DevicePackages.Find(id)!.Version}, the one that goes with the others");
        }
    }

    [Fact]
    public void What_the_sources_name_is_there_with_all_that_it_needs_and_nothing_else()
    {
        List<string> unknown = [];
        HashSet<string> needed = DevicePackages.NeededBy(NamespacesOfTheDeviceBuild(), unknown);

        Assert.True(unknown.Count == 0, $"no package of the table has the namespace {string.Join(" or ", unknown)}");
        Assert.Equal(needed.Order(), Listed.Keys.Order());
    }

    [Fact]
    public void Every_assembly_of_every_package_is_referenced()
    {
        IEnumerable<string> expected = Listed.Keys.SelectMany(id => DevicePackages.Find(id)!.Assemblies);

        Assert.Equal(expected.Order(), Referenced.Order());
    }

    // The faults that the tests above are for.
    [Fact]
    public void A_namespace_brings_the_packages_of_its_packages()
    {
        List<string> unknown = [];

        Assert.Equal(
            ["nanoFramework.CoreLibrary", "nanoFramework.Runtime.Events", "nanoFramework.System.IO.FileSystem", "nanoFramework.System.IO.Streams", "nanoFramework.System.Text"],
            DevicePackages.NeededBy(["System.IO", "System", "Sock.Detection"], unknown).Order());
        Assert.Empty(unknown);
        Assert.Equal(13, DevicePackages.NeededBy(["Iot.Device.Imu", "System.Device.Gpio", "nanoFramework.Hardware.Esp32"], unknown).Count);
        DevicePackages.NeededBy(["System.Linq", "System.Text.Json"], unknown);
        Assert.Equal(["System.Linq", "System.Text.Json"], unknown);
    }

    private static string[] NamespacesOfTheDeviceBuild() =>
    [
        .. new[] { "Detection", "Advert", "Firmware" }.SelectMany(part => Repo.Files(".cs", "src/Sock." + part))
            .SelectMany(file => Using().Matches(Repo.Read(file)).Select(match => match.Groups["name"].Value)).Distinct(),
    ];

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
