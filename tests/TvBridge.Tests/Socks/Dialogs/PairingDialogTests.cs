using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using TvBridge.Tests.Tv;
using Xunit;

namespace TvBridge.Tests.Socks.Dialogs;

public class PairingDialogTests
{
    private static readonly byte[] Key = Convert.FromHexString("6E1F0B9C47D2583AA4C0157E93BD2861");
    private static readonly Guid Pairing = new("7c2e0003-5a1b-4c53-9f3e-2b6d8a41e7d0");
    private static readonly Guid Status = new("7c2e0005-5a1b-4c53-9f3e-2b6d8a41e7d0");

    [Theory]
    [InlineData(23)]
    [InlineData(517)]
    public async Task A_sock_that_was_handed_a_key_encrypts_its_adverts_with_it_from_the_restart_on(int mtu)
    {
        using PairingSock sock = new(mtu: mtu);
        await using (ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken))
        {
            HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);
            Assert.Equal(new HandOver(HandOverOutcome.Stored, null), handOver);
        }

        sock.LetGo();

        Assert.NotEmpty(sock.AdvertsAfter);
        Assert.All(sock.AdvertsAfter, advert => EncryptedAdvert.Open(advert, Key));
        Assert.ThrowsAny<CryptographicException>(() => EncryptedAdvert.Open(sock.AdvertsAfter[0], Convert.FromHexString("D05A7713E8664F90B12C3D8A5E07F94B")));
        Assert.DoesNotContain(sock.Lines, line => line.Contains("6E1F0B9C", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_socks_own_words_and_the_sock_is_as_it_was()
    {
        using PairingSock sock = new(flash: flash => flash.RefuseWrites = true);
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal(HandOverOutcome.Refused, handOver.Outcome);
        Assert.Equal("The sock refused key and address (error 83): The flash does not take key and address; restart the sock and send them again.", handOver.Problem);
    }

    [Fact]
    public async Task A_link_that_is_lost_before_the_answer_leaves_it_unknown()
    {
        using PairingSock sock = new();
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);
        sock.OnWrite = (_, _) => sock.WalkAwayAsync();

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal(new HandOver(HandOverOutcome.Unknown, "The link to the sock was lost."), handOver);
    }

    [Fact]
    public async Task A_sock_that_fails_once_is_sent_the_same_key_again()
    {
        List<string> sent = [];
        ScriptedLink link = new()
        {
            Write = (_, value) =>
            {
                sent.Add(Encoding.ASCII.GetString(value));
                return sent.Count == 1 ? 0x0E : null;
            },
        };

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal(HandOverOutcome.Stored, handOver.Outcome);
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
        Assert.Contains("key = 6E1F0B9C47D2583AA4C0157E93BD2861\naddress = C4:DE:E2:19:2B:7F\n", sent[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0E, 0x0E)]
    [InlineData(0x0E, 0x83)]
    public async Task After_a_failure_a_second_one_or_a_refusal_leaves_it_unknown(int first, int second)
    {
        int writes = 0;
        ScriptedLink link = new() { Write = (_, _) => (byte)(writes++ == 0 ? first : second), Read = _ => "no room"u8.ToArray() };

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal(HandOverOutcome.Unknown, handOver.Outcome);
        Assert.Equal(2, writes);
    }

    [Theory]
    [InlineData("key was 6e1f0b9c47d2583aa4c0157e93bd2861")]
    [InlineData("nice: 9C47D258 is in it")]
    public async Task Words_that_hold_part_of_the_key_are_not_repeated(string status)
    {
        ScriptedLink link = new() { Write = (uuid, _) => uuid == Pairing ? 0x83 : null, Read = uuid => uuid == Status ? Encoding.ASCII.GetBytes(status) : [] };

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal(HandOverOutcome.Refused, handOver.Outcome);
        Assert.Equal("The sock refused key and address (error 83): it does not take what was sent, and did not say why; run this again.", handOver.Problem);
    }

    [Fact]
    public async Task Control_characters_in_the_socks_words_are_replaced()
    {
        ScriptedLink link = new() { Write = (_, _) => 0x83, Read = _ => "no \e[31m\n\u0099 room"u8.ToArray() };

        HandOver handOver = await new PairingDialog(link, TimeProvider.System).HandOverAsync(Key, TestContext.Current.CancellationToken);

        Assert.Equal("The sock refused key and address (error 83): no ?[31m??? room", handOver.Problem);
    }

    [Fact]
    public async Task A_sock_that_never_answers_leaves_it_unknown_after_40_s()
    {
        HandTime time = new();
        ScriptedLink link = new() { IsSilent = true };

        Task<HandOver> asking = new PairingDialog(link, time).HandOverAsync(Key, TestContext.Current.CancellationToken);
        Assert.Equal([TimeSpan.FromSeconds(40)], time.DueTimes);
        time.FireAll();

        HandOver handOver = await asking;
        Assert.Equal(HandOverOutcome.Unknown, handOver.Outcome);
        Assert.StartsWith("The sock did not answer about key and address within 40 s; ", handOver.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_another_length_is_not_sent()
    {
        ScriptedLink link = new() { Write = (_, _) => throw new InvalidOperationException("something was sent") };

        await Assert.ThrowsAsync<ArgumentException>(() => new PairingDialog(link, TimeProvider.System).HandOverAsync(new byte[15], CancellationToken.None));
    }
}
