using System;
using System.Globalization;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class ServiceDataSectionTests
{
    [Fact]
    public void The_section_of_a_sock_is_its_service_data()
    {
        // A plain advert of a sock: packet id 7, battery 93 %, state 3, episode 5, asleep, 120 s.
        byte[] section = Convert.FromHexString("D2FC440007015D090309050F0142C0D401");

        Assert.True(ServiceDataSection.TryRead(0x16, section, out byte[]? serviceData));

        Assert.Equal(Convert.FromHexString("440007015D090309050F0142C0D401"), serviceData);
    }

    [Theory]
    [InlineData(0x16, "", "an empty section")]
    [InlineData(0x16, "D2", "half a UUID")]
    [InlineData(0x16, "FCD244", "the UUID's bytes turned around")]
    [InlineData(0x16, "1A18640A", "somebody else's service")]
    [InlineData(0x20, "D2FC000044", "a 32-bit UUID")]
    [InlineData(0x21, "FB349B5F8000008000100000D2FC000044", "a 128-bit UUID")]
    [InlineData(0xFF, "D2FC44", "a maker's own data")]
    public void Any_other_section_is_passed_by(int type, string section, string what)
    {
        bool isOurs = ServiceDataSection.TryRead((byte)type, Convert.FromHexString(section), out byte[]? serviceData);

        Assert.False(isOurs, what);
        Assert.Null(serviceData);
    }

    [Fact]
    public void A_section_with_nothing_behind_the_UUID_is_ours_and_empty()
    {
        Assert.True(ServiceDataSection.TryRead(0x16, [0xD2, 0xFC], out byte[]? serviceData));
        Assert.Empty(serviceData);
    }

    [Fact]
    public void Random_sections_of_any_length_throw_nothing()
    {
        Random random = new(20261120);
        int ours = 0;
        for (int i = 0; i < 50_000; i++)
        {
            byte[] section = new byte[random.Next(0, 255)];
            random.NextBytes(section);
            if (section.Length > 1 && i % 4 == 0)
            {
                (section[0], section[1]) = (0xD2, 0xFC);
            }

            ours += ServiceDataSection.TryRead((byte)(i % 3 == 0 ? 0x16 : random.Next(256)), section, out _) ? 1 : 0;
        }

        Assert.True(ours > 2_500, ours.ToString(CultureInfo.InvariantCulture));
    }
}
