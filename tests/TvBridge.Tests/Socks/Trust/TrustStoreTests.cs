using System;
using System.IO;
using System.Linq;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>The list of trusted socks on the disk: what is kept, and one sentence for whatever else stands there. No sentence repeats a key.</summary>
public class TrustStoreTests
{
    private const string Times = "\"trustedAt\":\"2026-11-21T22:41:30.0000000Z\",\"countersSince\":\"2026-11-21T22:41:30.0000000Z\"";
    private const string Remedy = "; correct it, restore it from a backup, or delete it and pair your socks again (tvbridge socks pair --again).";

    public static readonly TheoryData<string, string> Wrong = new()
    {
        { Sock("left", "\"key\":\"0F1E2D3C4B5A69788796A5B4C3D2E1\""), "sock 1: the key has 30 characters or others than digits; expected 32 hex digits." },
        { Sock("left", "\"key\":\"0F1E2D3C4B5A69788796A5B4C3D2E1F0A1\""), "sock 1: the key has 34 characters or others than digits; expected 32 hex digits." },
        { Sock("left", "\"key\":\"0F1E2D3C4B5A69788796A5B4C3D2E1FX\""), "sock 1: the key has 32 characters or others than digits; expected 32 hex digits." },
        { Sock("left", "\"key\":5"), "sock 1: the key is no text; expected 32 hex digits." },
        { Sock("left", "\"key\":\"231d39c1d7cc1ab1aee224cd096db932\""), "sock 1: a key is a published sample that everybody knows; expected a key of your own: pair the sock again (tvbridge socks pair --again)." },
        { Sock("left", "\"key\":\"000102030405060708090A0B0C0D0E0F\""), "sock 1: a key is a published sample that everybody knows; expected a key of your own: pair the sock again (tvbridge socks pair --again)." },
        { Sock("left", "\"key\":\"11111111111111111111111111111111\""), "sock 1: a key is one byte repeated; expected 16 random bytes: pair the sock again (tvbridge socks pair --again)." },
        { Sock("left", "\"plain\":false"), "sock 1: there is no key; expected 32 hex digits, or \"plain\": true for a sock that anybody may imitate." },
        { Sock("left", "\"plain\":true,\"key\":\"0F1E2D3C4B5A69788796A5B4C3D2E1F0\""), "sock 1: there is a key as well as \"plain\"; expected one of the two." },
        { Sock("", "\"plain\":true"), "sock 1: a name has 0 characters; expected 1..40." },
        { Sock(new string('a', 41), "\"plain\":true"), "sock 1: a name has 41 characters; expected 1..40." },
        { Sock("a\\u001b[2J", "\"plain\":true"), "sock 1: a name holds what cannot be printed, or begins or ends with a blank; expected 1..40 printable characters." },
        { Sock("a\\u202eb", "\"plain\":true"), "sock 1: a name holds what cannot be printed, or begins or ends with a blank; expected 1..40 printable characters." },
        { Sock(" a", "\"plain\":true"), "sock 1: a name holds what cannot be printed, or begins or ends with a blank; expected 1..40 printable characters." },
        { Sock("A4:CF:12:34:56:79", "\"plain\":true"), "sock 1: a name looks like an address; expected a word such as left." },
        { Sock("left", "\"plain\":true", "00:00:00:00:00:00"), "sock 1: the address 00:00:00:00:00:00 is one byte repeated; expected the one that the sock sends under." },
        { Sock("left", "\"plain\":true", "A4:CF:12:34:56"), "sock 1: there is no address; expected one such as \"A4:CF:12:34:56:78\"." },
        { Sock("left", "\"plain\":true").Replace("\"name\"", "\"address2\"", StringComparison.Ordinal), "has something else than a sock with address, name, key, plain, trustedAt, countersSince in place 1" + Remedy },
        { Sock("left", "\"plain\":true").Replace("2026", "never", StringComparison.Ordinal), "sock 1: trustedAt or countersSince is no time; expected one such as \"2026-11-21T22:41:30.0000000Z\"." },
        { Sock("left", "\"plain\":true") + "," + Sock("Left", "\"plain\":true", "A4:CF:12:34:56:79"), "sock 2: the name Left is taken; expected each name once: choose another one, or run 'tvbridge socks rename \"Left\" NEW'." },
        {
            Sock("left", "\"plain\":true") + "," + Sock("right", "\"plain\":true"),
            "sock 2: the address A4:CF:12:34:56:78 is trusted already, as left; expected each address once: remove one of the two (tvbridge socks forget \"left\"), or pair again (tvbridge socks pair --again)."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_list_with_something_wrong_in_it_is_one_sentence_and_no_sock(string socks, string fault)
    {
        using TrustBench bench = new();
        Write(bench, $$"""{"version":1,"socks":[{{socks}}]}""");

        TrustReading reading = new TrustStore(bench.SocksFile).Read();

        Assert.Empty(reading.Socks);
        Assert.Equal(
            $"The list of trusted socks /config/socks.json{(fault.StartsWith("sock ", StringComparison.Ordinal) ? ", " : " ")}{fault}",
            bench.WithoutFolder(reading.Problem));
        Assert.DoesNotContain("0F1E2D", reading.Problem, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "is empty" + Remedy)]
    [InlineData("{\"version\":1,\"socks\":[{\"key\":\"0F1E2D3C", "is cut short: it does not end in }" + Remedy)]
    [InlineData("{\"version\":1,\n\"socks\":[{\"key\":0F1E2D3C}]}", "is no JSON from line 2 on" + Remedy)]
    [InlineData("{\"version\":7}", "comes from a newer version of this program (form 7 where 1 was expected): update tvbridge on this computer.")]
    public void A_file_that_is_no_list_is_one_sentence_and_is_never_written_over(string content, string fault)
    {
        using TrustBench bench = new();
        Write(bench, content);

        TrustAnswer answer = bench.Book.Trust(AirSock.Left().Address, "left", null, again: true);

        Assert.Equal("The list of trusted socks /config/socks.json " + fault, bench.WithoutFolder(new TrustStore(bench.SocksFile).Read().Problem));
        Assert.Equal((null, "The list of trusted socks /config/socks.json " + fault), (answer.Sock, bench.WithoutFolder(answer.Problem)));
        Assert.Equal(content, File.ReadAllText(bench.SocksFile));
    }

    [Fact]
    public void A_list_that_others_may_read_is_refused_with_the_command_that_mends_it()
    {
        using TrustBench bench = new();
        Write(bench, """{"version":1,"socks":[]}""");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes; the folder's own rights protect the file.");
            return;
        }

        File.SetUnixFileMode(bench.SocksFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Equal(
            "The list of trusted socks /config/socks.json has mode 0640, where 0600 is expected so that only you can read it; run chmod 600 /config/socks.json and try again.",
            bench.WithoutFolder(new TrustStore(bench.SocksFile).Read().Problem));
    }

    [Fact]
    public void What_is_trusted_is_read_back_and_only_its_owner_may_read_it()
    {
        using TrustBench bench = new();
        using AirSock left = AirSock.Left();
        TrustedSock[] socks =
        [
            left.Trusted("Ida's left – ü", bench.Clock.GetUtcNow().AddTicks(1)),
            AirSock.Right().TrustedPlain("right", bench.Clock.GetUtcNow()),
        ];
        TrustStore store = new(bench.SocksFile);
        Assert.Null(store.Change(list =>
        {
            list.AddRange(socks);
            return null;
        }));

        TrustReading reading = store.Read();

        Assert.Null(reading.Problem);
        Assert.Equal(socks.Select(sock => sock with { Key = null }), reading.Socks.Select(sock => sock with { Key = null }));
        Assert.Equal(left.Key, reading.Socks[0].Key);
        Assert.Null(reading.Socks[1].Key);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bench.SocksFile));
        }
    }

    [Fact]
    public void No_file_is_an_empty_list()
    {
        using TrustBench bench = new();
        TrustReading reading = new TrustStore(bench.SocksFile).Read();
        Assert.Empty(reading.Socks);
        Assert.Null(reading.Problem);
    }

    [Fact]
    public void More_socks_than_256_are_refused()
    {
        using TrustBench bench = new();
        TrustStore store = new(bench.SocksFile);
        string? problem = store.Change(list =>
        {
            list.AddRange(Enumerable.Range(1, 256).Select(i => new TrustedSock(new SockAddress((ulong)i), $"sock {i}", null, bench.Clock.GetUtcNow(), bench.Clock.GetUtcNow())));
            return null;
        });

        Assert.Null(problem);
        Assert.Equal(256, store.Read().Socks.Count);
        Assert.Equal(
            "The sock is not trusted: 256 socks are trusted, and no more can be: forget one (tvbridge socks forget NAME).",
            bench.Book.Trust(AirSock.Left().Address, "left", null, again: false).Problem);
    }

    [Fact]
    public void A_list_that_another_command_changes_is_one_sentence()
    {
        using TrustBench bench = new();
        Write(bench, """{"version":1,"socks":[]}""");
        using LockFile? other = LockFile.Take(bench.SocksFile, out _);

        Assert.Equal(
            "The list of trusted socks /config/socks.json is being changed by another command; expected one at a time: try again.",
            bench.WithoutFolder(new TrustStore(bench.SocksFile).Change(_ => null)));
    }

    [Fact]
    public void A_folder_that_refuses_is_one_sentence_and_the_list_is_as_it_was()
    {
        using TrustBench bench = new();
        Write(bench, """{"version":1,"socks":[]}""");
        Directory.CreateDirectory(bench.SocksFile + ".new");

        TrustAnswer answer = bench.Book.Trust(AirSock.Left().Address, "left", null, again: false);

        Assert.Null(answer.Sock);
        Assert.StartsWith("The list of trusted socks /config/socks.json cannot be written (", bench.WithoutFolder(answer.Problem), StringComparison.Ordinal);
        Assert.Empty(new TrustStore(bench.SocksFile).Read().Socks);
    }

    private static string Sock(string name, string key, string address = "A4:CF:12:34:56:78") => $$"""{"address":"{{address}}","name":"{{name}}",{{key}},{{Times}}}""";

    private static void Write(TrustBench bench, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(bench.SocksFile)!);
        File.WriteAllText(bench.SocksFile, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bench.SocksFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
