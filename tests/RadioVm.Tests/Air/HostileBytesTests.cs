using System;
using System.Collections.Generic;
using RadioVm.Air;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks;
using Xunit;

namespace RadioVm.Tests.Air;

public sealed class HostileBytesTests
{
    private const int AdvertLength = 31;
    private const int Seed = 7;

    [Fact]
    public void Hostile_bytes_fit_the_air_and_none_of_them_is_a_doze()
    {
        Random random = new(Seed);
        HashSet<string> kinds = [];
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = HostileBytes.Next(random);
            Assert.InRange(bytes.Length, 0, AdvertLength);
            bool isDoze = AdvertReader.TryRead(bytes, out SockReport? report) == AdvertError.None && report!.State == SockState.Asleep;
            Assert.False(isDoze, Convert.ToHexString(bytes));
            kinds.Add(Convert.ToHexString(bytes));
        }

        Assert.True(kinds.Count > 5000, $"Seed {Seed} gave {kinds.Count} different adverts.");
    }
}
