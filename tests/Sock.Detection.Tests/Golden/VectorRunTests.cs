using System;
using System.IO;
using System.Linq;
using Sock.NanoCheck;
using Xunit;

namespace Sock.Detection.Tests.Golden;

public class VectorRunTests
{
    [Fact]
    public void This_detector_passes()
    {
        VectorRun run = new(GoldenVectors.Windows, GoldenExpectations.Numbers, GoldenExpectations.Bytes);

        string verdict = run.Run();

        Assert.Equal($"PASS {run.Steps} steps", verdict);
        Assert.Equal(ScriptTrace.Of(GoldenVectors.Windows).Count - GoldenScripts.Count, run.Steps);
        Assert.InRange(run.Steps, 2000, 5000);
    }

    [Fact]
    public void The_program_prints_the_verdict()
    {
        TextWriter console = Console.Out;
        using StringWriter output = new();
        Console.SetOut(output);
        try
        {
            Program.Main();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Matches("^PASS [0-9]+ steps$", output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim());
    }

    [Theory]
    [InlineData(0, "MovementMicroG")]
    [InlineData(1, "FloorMicroG")]
    [InlineData(2, "StillSinceMs")]
    [InlineData(3, "State")]
    [InlineData(4, "StillEpochs")]
    [InlineData(5, "ProbeNumber")]
    [InlineData(6, "EpochsBeforeProbe")]
    [InlineData(7, "EpisodeNumber")]
    public void One_wrong_number_is_the_first_difference(int which, string name)
    {
        const int Row = 100;
        int[] numbers = [.. GoldenExpectations.Numbers];
        byte[] bytes = [.. GoldenExpectations.Bytes];
        int right;
        if (which < Observation.WideCount)
        {
            right = numbers[(Row * VectorRun.NumbersPerRow) + 1 + which]++;
        }
        else
        {
            right = bytes[(Row * VectorRun.BytesPerRow) + which - Observation.WideCount]++;
        }

        string verdict = new VectorRun(GoldenVectors.Windows, numbers, bytes).Run();

        ScriptMoment moment = ScriptTrace.Changes(ScriptTrace.Of(GoldenVectors.Windows))[Row];
        Assert.Equal(
            $"FAIL script {GoldenScripts.NameOf(moment.Script)}, step {moment.Step} at {moment.NowMs} ms: {name} expected {right + 1}, got {right}",
            verdict);
    }

    [Fact]
    public void A_change_that_comes_one_step_late_is_a_difference()
    {
        int[] numbers = [.. GoldenExpectations.Numbers];
        numbers[100 * VectorRun.NumbersPerRow]++;

        Assert.StartsWith("FAIL script ", new VectorRun(GoldenVectors.Windows, numbers, GoldenExpectations.Bytes).Run(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(749)]
    public void One_flipped_bit_of_a_window_is_a_difference(int at)
    {
        byte[] windows = [.. GoldenVectors.Windows];
        windows[at] ^= 0x10;

        string verdict = new VectorRun(windows, GoldenExpectations.Numbers, GoldenExpectations.Bytes).Run();

        Assert.StartsWith("FAIL script evening, step 6 at 30000 ms: MovementMicroG expected ", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_too_few_or_too_many_is_a_difference()
    {
        int[] fewer = [.. GoldenExpectations.Numbers.SkipLast(VectorRun.NumbersPerRow)];
        int[] more = [.. GoldenExpectations.Numbers, 9999, 0, 0, 0];

        Assert.StartsWith("FAIL script strict, ", new VectorRun(GoldenVectors.Windows, fewer, GoldenExpectations.Bytes).Run(), StringComparison.Ordinal);
        Assert.Equal(
            "FAIL end of the scripts: expected 1 more changes, got none",
            new VectorRun(GoldenVectors.Windows, more, GoldenExpectations.Bytes).Run());
        Assert.Equal("FAIL script evening, step 0: expected a row of numbers, got none", new VectorRun(GoldenVectors.Windows, [], []).Run());
    }
}
