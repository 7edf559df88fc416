using System;
using Sock.Firmware.Log;
using Xunit;

namespace Sock.Firmware.Tests.Log;

public class NightPageTests
{
    /// <summary>Page 258, session 3, from second 1,800 on, 87 %, asleep; two epochs and two events. Spelled out: what an old sock wrote must be read for ever.</summary>
    private static readonly string Spelled =
        "01" + "02010000" + "0300" + "080700" + "57" + "03" + "02" + "02"
        + "1E0000" + "FBFF10" + "000000" + "000000" + "000000" + "000000" + "000000" + "000000"
        + "40FF" + new string('F', 2 * 58);

    [Fact]
    public void A_page_has_the_bytes_of_the_documentation()
    {
        byte[] page = Example();
        byte[] expected = Convert.FromHexString(Spelled);

        Assert.Equal(98, expected.Length);
        Assert.Equal(expected, page[..98]);
        ushort check = CheckByBytes(expected);
        Assert.Equal([(byte)check, (byte)(check >> 8)], page[98..]);
    }

    [Fact]
    public void What_was_written_is_read_at_any_place()
    {
        byte[] larger = new byte[250];
        Example().CopyTo(larger, 123);

        Assert.True(NightPage.IsWhole(larger, 123));
        Assert.Equal(258u, NightPage.Number(larger, 123));
        Assert.Equal(3, NightPage.Session(larger, 123));
        Assert.Equal(1_800, NightPage.StartSeconds(larger, 123));
        Assert.Equal(87, NightPage.BatteryPercent(larger, 123));
        Assert.Equal(3, NightPage.FirstState(larger, 123));
        Assert.Equal(2, NightPage.EpochCount(larger, 123));
        Assert.Equal(64, NightPage.Epoch(larger, 123, 0));
        Assert.Equal(255, NightPage.Epoch(larger, 123, 1));
        Assert.Equal(30, NightPage.EventSeconds(larger, 123, 0));
        Assert.Equal(0, NightPage.EventCode(larger, 123, 0));
        Assert.Equal(-5, NightPage.EventSeconds(larger, 123, 1));
        Assert.Equal(16, NightPage.EventCode(larger, 123, 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void No_page_lies_outside_the_bytes(int at) => Assert.False(NightPage.IsWhole(Example(), at));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(12, 61)]
    [InlineData(13, 9)]
    [InlineData(4, 0x40)]
    public void Counts_and_numbers_that_no_page_has_are_refused_even_with_the_right_check(int offset, byte wrong)
    {
        byte[] page = Example();
        page[offset] = wrong;
        ushort check = CheckByBytes(page[..98]);
        page[98] = (byte)check;
        page[99] = (byte)(check >> 8);

        Assert.False(NightPage.IsWhole(page, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xFF)]
    public void Erased_flash_is_no_page(byte erased)
    {
        byte[] page = new byte[NightPage.Length];
        Array.Fill(page, erased);
        Assert.False(NightPage.IsWhole(page, 0));
    }

    private static byte[] Example()
    {
        byte[] page = new byte[NightPage.Length];
        NightPage.Begin(page, 3, 1_790, 3);
        NightPage.AddEvent(page, 40, 0);
        NightPage.AddEvent(page, 5, NightEvent.Mark);
        NightPage.MoveStart(page, 1_800);
        NightPage.AddEpoch(page, 64);
        NightPage.AddEpoch(page, 255);
        NightPage.Seal(page, 258, 87);
        return page;
    }

    /// <summary>The same check by another way: a byte at a time, without a loop over bits.</summary>
    private static ushort CheckByBytes(byte[] bytes)
    {
        ushort check = 0xFFFF;
        foreach (byte each in bytes)
        {
            byte mixed = (byte)((check >> 8) ^ each);
            mixed ^= (byte)(mixed >> 4);
            check = (ushort)((check << 8) ^ (mixed << 12) ^ (mixed << 5) ^ mixed);
        }

        return check;
    }
}
