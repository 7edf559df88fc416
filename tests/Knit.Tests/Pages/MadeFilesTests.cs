using System.Collections.Generic;
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
