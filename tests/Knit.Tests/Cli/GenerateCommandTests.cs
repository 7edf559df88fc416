using System;
using System.IO;
using System.Linq;
using Knit.Cli;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Cli;

public class GenerateCommandTests
{
    // A sock in one size is enough to see what is written.
    private static readonly string OneSize = string.Join('\n', Repo.Text("plain-sock").Split('\n').Where(line => !line.StartsWith("Child M |", StringComparison.Ordinal) && !line.StartsWith("Child L |", StringComparison.Ordinal) && !line.StartsWith("Adult", StringComparison.Ordinal)));

    [Fact]
    public void What_is_made_is_found_to_be_current_and_a_change_is_told()
    {
        using ScratchRepository scratch = new();
        scratch.Put("knitting-patterns/plain-sock.knit", OneSize);

        Assert.Equal((0, "3 of 3 files written; the others were as they are made."), Run(scratch));
        Assert.Equal((0, "All 3 files are what the patterns make."), Run(scratch, "--check"));

        scratch.Put("knitting-patterns/made/plain-sock/plain-sock.md", "something else");
        scratch.Put("knitting-patterns/made/old/old.md", "left over");
        File.Delete(scratch.PathOf("knitting-patterns/made/plain-sock/plain-sock-preview.svg"));
        (int exit, string output) = Run(scratch, "--check");

        Assert.Equal(1, exit);
        Assert.StartsWith(
            "different  knitting-patterns/made/plain-sock/plain-sock.md\nmissing    knitting-patterns/made/plain-sock/plain-sock-preview.svg\nleft over  knitting-patterns/made/old/old.md\nFiles that are not what the patterns make: 3; they make 3;",
            output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    private static (int Exit, string Output) Run(ScratchRepository scratch, params string[] more)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = CommandLine.Run(["generate", "--root", scratch.Root, .. more], output, error);
        Assert.Equal(string.Empty, error.ToString());
        return (exit, output.ToString().Trim());
    }
}
