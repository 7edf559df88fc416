using System;
using System.IO;
using Knit.Patterns;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Patterns;

public sealed class BundledPatternsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("knit-bundled-").FullName;

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public void They_are_the_files_of_the_repository() =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.File("knitting-patterns", "plain-sock.knit")), BundledPatterns.Text("plain-sock.knit"));

    [Theory]
    [InlineData("no-such.knit")]
    [InlineData("../studio/index.html")]
    [InlineData("")]
    public void Another_name_is_none(string name) => Assert.Null(BundledPatterns.Text(name));

    [Fact]
    public void A_motif_in_another_folder_finds_the_plain_sock()
    {
        string file = Path.Combine(this.folder, "night-watch.knit");
        File.Copy(RepositoryRoot.File("knitting-patterns", "night-watch.knit"), file);

        Assert.Equal(7, PatternFile.Read(file).Sizes.Count);
    }

    [Fact]
    public void The_file_beside_it_comes_first()
    {
        string file = Path.Combine(this.folder, "night-watch.knit");
        File.Copy(RepositoryRoot.File("knitting-patterns", "night-watch.knit"), file);
        File.WriteAllText(Path.Combine(this.folder, "plain-sock.knit"), BundledPatterns.Text("plain-sock.knit")!.Replace("yardage: 420 m", "yardage: 400 m", StringComparison.Ordinal));

        Assert.Equal(400, PatternFile.Read(file).MetersPer100Grams);
    }
}
