using System;
using System.IO;
using System.Text;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>A journal that is not in order is refused in one sentence, and stays as it is.</summary>
public class JournalDamageTests
{
    private const string Good = """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","sock":null,"episode":null,"text":"Started."}""" + "\n";
    private const string NextStep = ": run `tvbridge journal repair /nights/journal.jsonl`, which sets damaged lines aside into /nights/journal.jsonl.damaged and keeps the rest.";

    /// <summary>The second line, and what is said about it.</summary>
    public static readonly TheoryData<string, string> Lines = new()
    {
        { "\n", "is not a JSON object (found ``); expected one object a line" },
        { "7\n", "is not a JSON object (found `7`); expected one object a line" },
        { "[{}]\n", "is not a JSON object (found `[{}]`); expected one object a line" },
        { "{} {}\n", "is not a JSON object (found `{} {}`); expected one object a line" },
        { "\0\0\0\u001b[2J\n", "is not a JSON object (found `····[2J`); expected one object a line" },
        { """{"at":"2026-11""", "is the last and has no line end (found 14 bytes, `{\"at\":\"2026-11`); expected a whole line" },
        { Good[..^1], "is the last and has no line end (found 97 bytes, `{\"at\":\"2026-11-21T22:57:31.500+01:00\",\"k…`); expected a whole line" },
        { "{}\n", "has no \"at\"; expected it in every line of its kind" },
        { """{"at":"2026-11-21T22:57:31.500+01:00"}""" + "\n", "has no \"kind\"; expected it in every line of its kind" },
        { """{"at":"2026-11-21T22:57:31","kind":"note"}""" + "\n", "has \"at\": \"2026-11-21T22:57:31\"; expected a time such as 2026-11-21T22:41:30.000+01:00" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","episode":256}""" + "\n", "has \"episode\": 256; expected a whole number of 0..255" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","positionS":-1}""" + "\n", "has \"positionS\": -1; expected seconds, 0..315360000" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","positionS":1e300}""" + "\n", "has \"positionS\": 1e300; expected seconds, 0..315360000" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","verified":"yes"}""" + "\n", "has \"verified\": \"yes\"; expected true or false" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","title":5}""" + "\n", "has \"title\": 5; expected a text" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","title":"\ud800"}""" + "\n", "has a text with half of a character; expected whole ones" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","kind":"note"}""" + "\n", "has \"kind\" twice; expected it once" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","tvState":"2"}""" + "\n", "has \"tvState\": \"2\"; expected one of Unknown, Playing, Paused, Stopped, Buffering, Off" },
        { """{"at":"2026-11-21T22:57:31.500+01:00","kind":"pause","sock":"S","episode":1,"outcome":"Paused"}""" + "\n", "has no \"stillSince\"; expected it in every line of its kind" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_damaged_line_is_named_with_what_was_found_and_expected(string line, string sentence)
    {
        using NightFolder night = new();
        night.Write(Good + line);
        Assert.Equal("/nights/journal.jsonl line 2 " + sentence + NextStep, night.Refusal());
        Assert.Equal(Good + line, night.Text);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_damage()
    {
        using NightFolder night = new();
        byte[] bytes = Encoding.Latin1.GetBytes(Good.Replace("Started.", "Fuß", StringComparison.Ordinal));
        File.WriteAllBytes(night.Journal, bytes);
        Assert.StartsWith("/nights/journal.jsonl line 1 is not UTF-8 (found `{\"at\":", night.Refusal(), StringComparison.Ordinal);
        Assert.Equal(bytes, night.Bytes);
    }

    [Fact]
    public void A_line_of_16_KiB_is_read_and_one_byte_more_is_refused()
    {
        using NightFolder night = new();
        night.Write(Good + Good[..^1] + new string(' ', (16 * 1024) - Good.Length + 1) + "\n");
        night.Open().Dispose();

        night.Write(Good + Good[..^1] + new string(' ', (16 * 1024) - Good.Length + 2) + "\n" + Good);
        Assert.Equal(
            "/nights/journal.jsonl line 2 is 16385 bytes long (it begins `{\"at\":\"2026-11-21T22:57:31.500+01:00\",\"k…`); expected at most 16384 bytes" + NextStep,
            night.Refusal());
    }

    [Fact]
    public void Nesting_without_end_is_damage_and_no_stack_overflow()
    {
        using NightFolder night = new();
        night.Write(Good + new string('[', 16000) + "\n");
        Assert.StartsWith("/nights/journal.jsonl line 2 is not a JSON object (found `[[[[", night.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_much_longer_than_memory_allows_for_a_line_is_read_in_pieces()
    {
        using NightFolder night = new();
        using (FileStream file = new(night.Journal, FileMode.CreateNew))
        {
            file.SetLength(64L * 1024 * 1024);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.StartsWith("/nights/journal.jsonl line 1 is 67108864 bytes long", night.Refusal(), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }
}
