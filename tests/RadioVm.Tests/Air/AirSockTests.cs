using System;
using System.Collections.Generic;
using RadioVm.Air;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests.Air;

public sealed class AirSockTests
{
    private const int AdvertLength = 31;

    [Fact]
    public void A_plain_doze_says_asleep_in_a_new_episode_each_time()
    {
        using AirSock sock = new(new SockAddress(0xC0_00_00_00_00_01), key: null);

        byte[] first = sock.Doze();
        byte[] second = sock.Doze();

        Assert.Equal(AdvertError.None, AdvertReader.TryRead(first, out SockReport? report));
        Assert.Equal((SockState.Asleep, 1), (report!.State, report.Episode));
        Assert.Equal(AdvertError.None, AdvertReader.TryRead(second, out report));
        Assert.Equal(2, report!.Episode);
    }

    [Fact]
    public void Encrypted_payloads_fit_the_air_and_never_share_a_counter()
    {
        using AirSock sock = new(new SockAddress(0xC0_00_00_00_00_01), new byte[16]);
        HashSet<uint> counters = [];

        for (int i = 0; i < 20; i++)
        {
            byte[] payload = sock.Next(SockState.Awake);
            Assert.InRange(payload.Length, 0, AdvertLength);
            Assert.True(counters.Add(BitConverter.ToUInt32(payload, payload.Length - 8)));
        }
    }
}
