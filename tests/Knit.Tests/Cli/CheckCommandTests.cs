using System;
using System.IO;
using Knit.Cli;
using Xunit;

namespace Knit.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("knit-check-").FullName;

    [Fact]
    public void A_sound_pattern_ends_with_0_and_a_table()
    {
        (int code, string output, string error) = Run("check", Path.Combine(Repo.Folder, "plain-sock.knit"));

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("Adult XL", output, StringComparison.Ordinal);
        Assert.Contains("1 pattern, 0 faults", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_ends_with_1_and_names_size_section_row_and_stitch()
    {
        File.WriteAllText(Path.Combine(this.folder, "plain-sock.knit"), Repo.Text("plain-sock").Replace("*k2, p2* to end", "*k3, p2* to end", StringComparison.Ordinal));

        (int code, _, string error) = Run("check", this.folder);

        Assert.Equal(1, code);
        Assert.StartsWith("plain-sock, Child S, Cuff, rnd 1, stitch 41: the part between the stars takes 5 sts, and 4 are left", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fault_of_many_sizes_is_told_once()
    {
        File.WriteAllText(Path.Combine(this.folder, "plain-sock.knit"), Repo.Text("plain-sock").Replace("Row 2 (WS): sl1, p to end.", "Row 2 (RS): sl1, p to end.", StringComparison.Ordinal));

        (_, string output, string error) = Run("check", this.folder);

        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.StartsWith("plain-sock, Child S and 54 others, Heel flap, row 2, stitch 1: it is told for the RS, and the WS is toward the knitter", error, StringComparison.Ordinal);
        Assert.Contains("1 pattern, 55 faults", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nothing.knit")]
    [InlineData("nothing")]
    public void Wrong_usage_ends_with_2_and_one_sentence(params string[] args)
    {
        (int code, _, string error) = Run(args);

        Assert.Equal(2, code);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_folder_without_patterns_is_told() => Assert.Contains("has no pattern", Run("check", this.folder).Error, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
