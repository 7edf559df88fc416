using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Repository.Tests;

public partial class DocumentTests
{
    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        foreach (string document in Repo.Files(".md"))
        {
            foreach (Match link in Link().Matches(Repo.Read(document)))
            {
                string target = link.Groups["target"].Value;
                string path = Path.Combine(Repo.Root, Path.GetDirectoryName(document)!, Uri.UnescapeDataString(target));
                Assert.True(File.Exists(path) || Directory.Exists(path), $"{document} links to {target}, which does not exist");
            }
        }
    }

    [Fact]
    public void The_readme_maps_folders_that_exist_and_every_project()
    {
        string readme = Repo.Read("README.md");
        string[] mapped = [.. Mapped().Matches(readme).Select(match => match.Groups["folder"].Value)];

        Assert.All(mapped, folder => Assert.True(Directory.Exists(Path.Combine(Repo.Root, folder)), $"README.md maps {folder}, which does not exist"));
        foreach (string project in Repo.Files(".csproj", "src").Concat(Repo.Files(".csproj", "tools")).Append("src/Sock.Firmware/Sock.Firmware.nfproj"))
        {
            Assert.Contains(Path.GetDirectoryName(project)!.Replace('\\', '/'), mapped);
        }
    }

    [Fact]
    public void Every_folder_with_recorded_data_says_where_it_comes_from()
    {
        foreach (string data in Repo.Files(".csv.gz"))
        {
            string readme = Path.GetDirectoryName(data)!.Replace('\\', '/');
            while (!File.Exists(Path.Combine(Repo.Root, readme, "README.md")))
            {
                readme = Path.GetDirectoryName(readme)!;
                Assert.True(readme.Length > 0, $"{data} has no README.md beside or above it");
            }

            Assert.Contains(Path.GetFileName(data), Repo.Read(readme + "/README.md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap()
    {
        int[] numbers = [.. Repo.Files(".md", "docs/decisions").Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#:\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `(?<folder>(src|tests|tools|docs|hardware|\.ci)[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex Mapped();
}
