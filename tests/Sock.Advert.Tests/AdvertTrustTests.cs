using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>
/// What a plain advert can and cannot protect: every byte is changed to every other value. There is no room for a checksum of our own; the radio's
/// catches accidents, and only encryption will catch a forger.
/// </summary>
public class AdvertTrustTests
{
    private const string Asleep = "020106 1216D2FC 44 0008 015D 0903 090C 0F01 42F4A70E";
    private const string Awake = "020106 1216D2FC 44 0008 015D 0900 090C 0F00 42000000";

    /// <summary>For each byte: how many of its 255 other values are taken although they say something else.</summary>
    public static readonly TheoryData<string, string, int[]> Changes = new()
    {
        // Flags     header UUID  info  packet  battery state  episode asleep age
        { "asleep", Asleep, [0, 0, 0,   0, 0,  0, 0, 0,   0, 255, 0, 100, 0, 0,  0, 255, 0, 0,  0, 255, 255, 255] },

        // Without an age nothing holds the state but the flag: the codes 1, 2, 4, 5, 6, 7 are taken as well, but never 3.
        { "awake", Awake, [0, 0, 0,     0, 0,  0, 0, 0,   0, 255, 0, 100, 0, 6,  0, 255, 0, 0,  0, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_changed_byte_is_noticed_or_changes_only_what_the_table_admits(string name, string hex, int[] expected)
    {
        int[] taken = new int[22];
        AdvertFields original = new();
        byte[] advert = Hex.Parse(hex);
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, 22, original));
        for (int place = 0; place < 22; place++)
        {
            for (int change = 1; change < 256; change++)
            {
                advert[place] ^= (byte)change;
                AdvertFields heard = new();
                bool isTaken = AdvertDecoder.DecodeAdvert(advert, 22, heard) == AdvertError.None;
                taken[place] += isTaken && AdvertFieldsText.Of(heard) != AdvertFieldsText.Of(original) ? 1 : 0;
                advert[place] ^= (byte)change;
            }
        }

        Assert.True(taken.SequenceEqual(expected), $"{name}: {string.Join(", ", taken)}");
    }

    [Fact]
    public void No_single_changed_byte_puts_a_wearer_to_sleep_or_wakes_one()
    {
        foreach (SockState state in Enum.GetValues<SockState>())
        {
            byte[] advert = Hex.Parse(Awake);
            advert[13] = (byte)state;
            advert[17] = (byte)(state == SockState.Asleep ? 1 : 0);
            Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, 22, new AdvertFields()));
            for (int i = 0; i < 22 * 256; i++)
            {
                byte before = advert[i / 256];
                advert[i / 256] = (byte)i;
                AdvertFields heard = new();
                if (AdvertDecoder.DecodeAdvert(advert, 22, heard) == AdvertError.None)
                {
                    Assert.True((heard.State == SockState.Asleep) == (state == SockState.Asleep), $"{state}: byte {i / 256} = {i % 256:X2}");
                }

                advert[i / 256] = before;
            }
        }
    }

    [Fact]
    public void Two_changed_bytes_make_a_doze_that_nobody_can_tell_from_a_true_one()
    {
        byte[] advert = Hex.Parse(Awake);
        advert[13] = 3;
        advert[17] = 1;
        AdvertFields heard = new();
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, 22, heard));
        Assert.Equal("packet 8 battery 93 Asleep episode 12 age 0", AdvertFieldsText.Of(heard));
    }
}
