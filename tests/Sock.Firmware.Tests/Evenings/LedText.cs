using System;
using System.IO;
using System.Linq;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>The rhythms of docs/led.md, as their reader sees them there.</summary>
internal static class LedText
{
    // The light of the first step may have been on before the loop begins to move it.
    private const int LateSteps = 5;

    /// <summary>Lit, dark, lit and so on of the sign's row, in blocks of 50 ms.</summary>
    public static int[] RhythmOf(string sign)
    {
        string row = File.ReadLines(RepositoryRoot.File("docs", "led.md")).Single(line => line.StartsWith($"| {sign} |", StringComparison.Ordinal));
        string blocks = row.Split('`')[1];
        int[] ends = [.. Enumerable.Range(1, blocks.Length - 1).Where(i => blocks[i] != blocks[i - 1]), blocks.Length];
        return [.. ends.Select((end, i) => end - (i == 0 ? 0 : ends[i - 1]))];
    }

    /// <summary>Asserts that a sign of the page was seen, and nothing else.</summary>
    public static void Shows(string sign, int[] seen)
    {
        int[] expected = RhythmOf(sign);
        string told = $"expected {sign}, {string.Join(' ', expected)}; seen {string.Join(' ', seen)}";
        Assert.True(seen.Length == expected.Length && seen[0] <= expected[0] && seen[0] >= expected[0] - LateSteps, told);
        Assert.True(seen.Skip(1).Zip(expected.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= 1), told);
    }

    /// <summary>Asserts that a sign of the page was seen in the midst of a pattern that goes on: its first and its last light may have joined with that one's.</summary>
    public static void Holds(string sign, int[] seen)
    {
        int[] expected = RhythmOf(sign);
        bool isThere = Enumerable.Range(0, Math.Max(0, seen.Length - expected.Length + 1)).Where(from => from % 2 == 0).Any(from =>
            seen[from] >= expected[0] - 1 && seen[from + expected.Length - 1] >= expected[^1] - 1
            && Enumerable.Range(1, expected.Length - 2).All(i => Math.Abs(seen[from + i] - expected[i]) <= 1));
        Assert.True(isThere, $"expected {sign}, {string.Join(' ', expected)}, in {string.Join(' ', seen)}");
    }
}
