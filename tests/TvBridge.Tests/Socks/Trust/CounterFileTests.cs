using System;
using System.IO;
using System.Linq;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>Files of counters that are not what they should be: one sentence each, and the file stays as it is.</summary>
public class CounterFileTests
{
    private const string Remedy = "; restore it from a backup, or delete it and answer for each sock with 'tvbridge socks rewind NAME' that it may begin anew.";

    private const string Good =
        """{"address":"A4:CF:12:34:56:78","countersSince":"2026-11-21T22:41:30.0000000Z","counter":100,"serviceData":"45","heardAt":"2026-11-21T22:41:30.0000000Z","lowCounter":0,"lowCount":0}""";

    public static readonly TheoryData<string, string> Damaged = new()
    {
        { "", "is empty" },
        { """{"version":1,"socks":[{"addr""", "is cut short: it does not end in }" },
        { """{"version":1,"socks":[}""", "is no JSON from line 1 on" },
        { """{"version":1,"version":1,"socks":[]}""", "is no JSON from line 1 on" },
        { """{}""", "has no version; expected \"version\": 1" },
        { """{"version":"1","socks":[]}""", "has no version; expected \"version\": 1" },
        { """{"version":0,"socks":[]}""", "has no version; expected \"version\": 1" },
        { """{"version":1}""", "has something else than a version and a list \"socks\"" },
        { """{"version":1,"socks":{}}""", "has something else than a version and a list \"socks\"" },
        { """{"version":1,"socks":[],"more":1}""", "has something else than a version and a list \"socks\"" },
        { One("7"), "has something else than a sock with address, countersSince, counter, serviceData, heardAt, lowCounter, lowCount in place 1" },
        { One("""{"adress":1}"""), "has something else than a sock with address, countersSince, counter, serviceData, heardAt, lowCounter, lowCount in place 1" },
        { One(Good + "," + Good), "holds a counter that cannot be, in place 2" },
        { With("\"counter\":100", "\"counter\":-1"), "holds a counter that cannot be, in place 1" },
        { With("\"counter\":100", "\"counter\":4294967295"), "holds a counter that cannot be, in place 1" },
        { With("\"counter\":100", "\"counter\":1e99"), "holds a counter that cannot be, in place 1" },
        { With("\"counter\":100", "\"counter\":\"100\""), "holds a counter that cannot be, in place 1" },
        { With("\"serviceData\":\"45\"", "\"serviceData\":\"4\""), "holds a counter that cannot be, in place 1" },
        { With("\"serviceData\":\"45\"", "\"serviceData\":\"4G\""), "holds a counter that cannot be, in place 1" },
        { With("\"serviceData\":\"45\"", $"\"serviceData\":\"{new string('4', 48)}\""), "holds a counter that cannot be, in place 1" },
        { With("\"serviceData\":\"45\"", "\"serviceData\":\"\""), "holds a counter that cannot be, in place 1" },
        { With("\"serviceData\":\"45\"", """
            "serviceData":"\ud800"
            """), "holds a counter that cannot be, in place 1" },
        { With("A4:CF", "A4-CF"), "holds a counter that cannot be, in place 1" },
        { With("\"lowCount\":0", "\"lowCount\":99"), "holds a counter that cannot be, in place 1" },
        { With(",\"lowCount\":0", ""), "holds a counter that cannot be, in place 1" },
        { With("\"heardAt\":\"2026", "\"heardAt\":\"12026"), "holds a counter that cannot be, in place 1" },
        { One(string.Join(',', Enumerable.Repeat(Good, 257))), "has 257 socks where at most 256 were expected" },
        { new string('[', 100_000) + "}", "is no JSON from line 1 on" },
        { new string(' ', 300_000), "has more than the 262144 bytes that it may have" },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_damaged_file_is_one_sentence_and_is_left_as_it_is(string content, string fault)
    {
        using TrustBench bench = new();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.CountersFile)!);
        File.WriteAllText(bench.CountersFile, content);

        for (int i = 0; i < 2; i++)
        {
            CounterOpening opening = CounterStore.Open(bench.CountersFile, bench.Clock, _ => { });
            Assert.Equal($"The file of the socks' counters /state/counters.json {fault}{Remedy}", bench.WithoutFolder(opening.Refusal));
            Assert.False(opening.IsOpen);
        }

        Assert.Equal(content, File.ReadAllText(bench.CountersFile));
    }

    [Fact]
    public void A_newer_version_is_one_sentence()
    {
        using TrustBench bench = new();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.CountersFile)!);
        File.WriteAllText(bench.CountersFile, """{"version":2,"nights":[]}""");

        Assert.Equal(
            "The file of the socks' counters /state/counters.json comes from a newer version of this program (form 2 where 1 was expected): update tvbridge on this computer.",
            bench.WithoutFolder(CounterStore.Open(bench.CountersFile, bench.Clock, _ => { }).Refusal));
    }

    [Fact]
    public void A_directory_in_its_place_is_one_sentence()
    {
        using TrustBench bench = new();
        Directory.CreateDirectory(bench.CountersFile);

        Assert.StartsWith(
            "The file of the socks' counters /state/counters.json cannot be read (",
            bench.WithoutFolder(CounterStore.Open(bench.CountersFile, bench.Clock, _ => { }).Refusal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_sentence()
    {
        using TrustBench bench = new();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.CountersFile)!);
        File.WriteAllText(bench.CountersFile, "");

        string refusal = CounterStore.Open(Path.Combine(bench.CountersFile, "counters.json"), bench.Clock, _ => { }).Refusal!;

        Assert.Contains("cannot be locked (", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_cut_anywhere_is_refused()
    {
        byte[] whole = CounterFile.Write([new CounterEntry(new SockAddress(0xA4CF12345678), DateTimeOffset.UnixEpoch)]);
        using TrustBench bench = new();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.CountersFile)!);
        for (int length = 0; length < whole.Length - 1; length++)
        {
            File.WriteAllBytes(bench.CountersFile, whole[..length]);
            CounterFile.Read(bench.CountersFile, out string? problem);
            Assert.NotNull(problem);
        }
    }

    private static string One(string sock) => $$"""{"version":1,"socks":[{{sock}}]}""";

    private static string With(string part, string other) => One(Good.Replace(part, other, StringComparison.Ordinal));
}
