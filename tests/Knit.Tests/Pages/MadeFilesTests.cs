using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Pages;
using Knit.Patterns;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Knit.Tests.Pages;

public class MadeFilesTests
{
    public static TheoryData<string> Names => [.. Repo.Names];

    [Fact]
    public void Every_pattern_page_and_drawing_says_its_license()
    {
        string folder = Path.Combine(RepositoryRoot.Path, "knitting-patterns");
        string[] files = [.. new[] { "*.knit", "*.md", "*.svg" }.SelectMany(kind => Directory.EnumerateFiles(folder, kind, SearchOption.AllDirectories)).Where(file => !file.EndsWith("FORMAT.md", StringComparison.Ordinal))];

        Assert.True(files.Length > 60, $"only {files.Length} files were found");
        Assert.DoesNotContain(files, file => !File.ReadAllText(file).Contains("CC-BY-4.0", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_repository_has_the_files_of_each_pattern_as_they_are_made(string name)
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of(name);

        // Otherwise: dotnet run --project tools/Knit -- generate
        Assert.Empty(new Repository(RepositoryRoot.Path).Compare(MadeFiles.Of(pattern, socks)));
    }

    [Fact]
    public void Nothing_lies_beside_them()
    {
        HashSet<string> folders = [.. Repo.Names.Select(name => $"{MadeFiles.Folder}/{name}/")];

        Assert.DoesNotContain(new Repository(RepositoryRoot.Path).LeftOver([MadeFiles.Folder], []), file => !folders.Any(folder => file.Path.StartsWith(folder, System.StringComparison.Ordinal)));
    }
}
