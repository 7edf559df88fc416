using System;
using System.Linq;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

public class UnknownSocksTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 21, 22, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Encrypted = [0x45];

    [Fact]
    public void Strangers_are_kept_with_what_they_last_sent_the_newest_first()
    {
        UnknownSocks strangers = new();
        strangers.Heard(new AirAdvert(new SockAddress(1), Encrypted, -60, Evening, "one\e[2J"));
        strangers.Heard(new AirAdvert(new SockAddress(2), [], null, Evening));
        strangers.Heard(new AirAdvert(new SockAddress(1), [0x44], -70, Evening.AddSeconds(5)));

        Assert.Equal(
            [
                new UnknownSock(new SockAddress(1), "one?[2J", -70, Evening.AddSeconds(5), 2, false),
                new UnknownSock(new SockAddress(2), null, null, Evening, 1, false),
            ],
            strangers.Newest());
    }

    [Fact]
    public void Of_a_million_addresses_the_newest_512_are_kept_and_no_memory_is_taken_for_the_others()
    {
        UnknownSocks strangers = new();
        strangers.Heard(new AirAdvert(new SockAddress(0xFFFFFFFFFFFF), Encrypted, -60, Evening));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (ulong address = 0; address < 1_000_000; address++)
        {
            strangers.Heard(new AirAdvert(new SockAddress(address), Encrypted, -60, Evening));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
        Assert.Equal(512, strangers.Count);
        Assert.Equal(Enumerable.Range(0, 512).Select(i => (ulong)(999_999 - i)), strangers.Newest().Select(sock => sock.Address.Value));
    }

    [Fact]
    public void Whoever_is_heard_again_stays_while_others_pass_by()
    {
        UnknownSocks strangers = new();
        for (ulong address = 1; address < 10_000; address++)
        {
            strangers.Heard(new AirAdvert(new SockAddress(address), Encrypted, -60, Evening));
            strangers.Heard(new AirAdvert(new SockAddress(0xABCDEF), Encrypted, -60, Evening));
        }

        Assert.Equal((0xABCDEFul, 9_999L), (strangers.Newest()[0].Address.Value, strangers.Newest()[0].Adverts));
        Assert.Equal(512, strangers.Newest().Select(sock => sock.Address).Distinct().Count());
    }

    [Fact]
    public void A_name_of_any_length_is_cut()
    {
        UnknownSocks strangers = new();
        strangers.Heard(new AirAdvert(new SockAddress(1), Encrypted, -60, Evening, new string('x', 100_000)));

        Assert.Equal(new string('x', 40), strangers.Newest()[0].Name);
    }
}
