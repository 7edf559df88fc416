using System;
using System.Linq;
using RadioVm.Link;
using Sock.VirtualBoard;
using Xunit;

namespace RadioVm.Tests;

public sealed class SockMemoriesTests
{
    private const string RecordPath = @"I:\pairing.dat";

    [Fact]
    public void The_memory_after_a_night_has_a_page_for_each_half_hour_at_least()
    {
        VirtualFlash flash = SockMemories.AfterNight();

        Assert.InRange(SockMemories.LogPages(flash).Count, 16, 480);
        Assert.Contains("adverts = plain", SockMemories.Settings(flash), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pairing_is_there_only_with_the_same_key_and_address()
    {
        // A sample, not a key that any sock has.
        byte[] key = [.. Enumerable.Range(1, 16).Select(part => (byte)part)];
        byte[] address = [0x02, 0x53, 0x4F, 0x43, 0x4B, 0x01];
        byte[] otherKey = [.. key.Reverse()];
        byte[] otherAddress = [.. address.Reverse()];
        VirtualFlash flash = new();
        Assert.False(SockMemories.HasPairing(flash, key, address));
        flash.Write(RecordPath, [1, .. key, .. address, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.True(SockMemories.HasPairing(flash, key, address));
        Assert.False(SockMemories.HasPairing(flash, otherKey, address));
        Assert.False(SockMemories.HasPairing(flash, key, otherAddress));
        flash.Write(RecordPath, [1, 2, 3]);
        Assert.False(SockMemories.HasPairing(flash, key, address));
    }

    [Fact]
    public void Bytes_behind_the_last_whole_page_are_no_page() => Assert.Equal(2, SockMemories.Pages(new byte[299]).Count());
}
