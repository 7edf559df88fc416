using System;
using System.IO;
using System.Linq;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Workshop.Tests.Output;

public sealed class RepositoryTests : IDisposable
{
    private static readonly GeneratedFile[] Files = [new("hardware/schematics/a/one.md", "one\n"), new("hardware/schematics/two.md", "two\n")];
    private readonly ScratchRepository scratch = new();

    public void Dispose() => this.scratch.Dispose();

    [Fact]
    public void What_is_written_is_as_it_is_made()
    {
        Assert.Equal(2, this.scratch.Repository.Write(Files));

        Assert.Empty(this.scratch.Repository.Compare(Files));
        Assert.Empty(this.scratch.Repository.LeftOver(["hardware/schematics"], [.. Files.Select(file => file.Path)]));
        Assert.Equal("one\n", File.ReadAllText(this.scratch.PathOf("hardware/schematics/a/one.md")));
        Assert.Equal(0, this.scratch.Repository.Write(Files));
    }

    [Fact]
    public void A_missing_a_different_and_a_left_over_file_are_told()
    {
        this.scratch.Put("hardware/schematics/two.md", "three\n");
        this.scratch.Put("hardware/schematics/old/gone.md", "x");

        Assert.Equal(
            [new("hardware/schematics/a/one.md", FileFault.Missing), new FileState("hardware/schematics/two.md", FileFault.Different)],
            this.scratch.Repository.Compare(Files));
        Assert.Equal([new FileState("hardware/schematics/old/gone.md", FileFault.LeftOver)], this.scratch.Repository.LeftOver(["hardware/schematics", "hardware/none"], ["hardware/schematics/two.md"]));
    }

    [Fact]
    public void Line_ends_that_a_checkout_changed_are_no_difference()
    {
        this.scratch.Put("hardware/schematics/a/one.md", "one\r\n");

        Assert.Empty(this.scratch.Repository.Compare(Files.Take(1)));
    }

    [Fact]
    public void A_picture_is_written_and_compared_byte_for_byte()
    {
        // A line end that a checkout adds would be another picture; the bytes are no UTF-8 either.
        GeneratedFile picture = new("hardware/one.png", new byte[] { 0x89, (byte)'P', 0xFF, (byte)'\n' });
        this.scratch.Repository.Write([picture]);
        Assert.Empty(this.scratch.Repository.Compare([picture]));

        File.WriteAllBytes(this.scratch.PathOf("hardware/one.png"), [0x89, (byte)'P', 0xFF, (byte)'\r', (byte)'\n']);

        Assert.Equal([new FileState("hardware/one.png", FileFault.Different)], this.scratch.Repository.Compare([picture]));
        Assert.Equal(1, this.scratch.Repository.Write([picture]));
    }

    [Theory]
    [InlineData("hardware/schematics/a/a.kicad_prl")]
    [InlineData("hardware/schematics/a/fp-info-cache")]
    [InlineData("hardware/schematics/a/a-backups/a-2026.zip")]
    public void What_a_drawing_program_leaves_beside_its_files_is_not_told(string path)
    {
        this.scratch.Put(path, "x");

        Assert.Empty(this.scratch.Repository.LeftOver(["hardware/schematics"], []));
    }

    [Fact]
    public void Nothing_is_put_in_place_when_one_file_cannot_be_written()
    {
        this.scratch.Put("hardware/schematics/a/one.md", "old\n");
        this.scratch.Put("hardware/schematics/blocked", "a file where a folder should be");

        Assert.ThrowsAny<IOException>(() => this.scratch.Repository.Write([Files[0], new GeneratedFile("hardware/schematics/blocked/two.md", "two\n")]));

        Assert.Equal("old\n", File.ReadAllText(this.scratch.PathOf("hardware/schematics/a/one.md")));
    }

    [Fact]
    public void A_repository_is_found_from_below()
    {
        this.scratch.Put("hardware/schematics/a/one.md", "one\n");

        Assert.Equal(this.scratch.Root, Repository.Above(this.scratch.PathOf("hardware/schematics/a"))!.Root);
    }

    [Fact]
    public void A_folder_that_is_no_repository_is_refused() =>
        Assert.Equal(
            $"--root is '{this.scratch.PathOf("hardware")}', where no SockProject.sln lies; expected the folder of the repository; name that one.",
            Assert.Throws<RefusedException>(() => Repository.Find(this.scratch.PathOf("hardware"))).Message);
}
