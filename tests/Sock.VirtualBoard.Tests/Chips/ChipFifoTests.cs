using System.Linq;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.VirtualBoard.Tests.Chips;

public sealed class ChipFifoTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void It_fills_with_six_bytes_a_sample()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(5 * Second);
        Assert.Equal(750, bus.FifoCount());
    }

    [Fact]
    public void It_fills_faster_when_the_parts_clock_is_fast()
    {
        ChipOnBus bus = ChipOnBus.At25Hz(clockErrorPpm: 12_000);
        bus.Chip.AdvanceTo(5 * Second);
        Assert.Equal(126 * 6, bus.FifoCount());
    }

    [Fact]
    public void A_burst_stays_at_the_fifo_and_gives_big_endian_triples()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(2 * Second);
        short[][] triples = bus.Triples();
        Assert.Equal(50, triples.Length);
        Assert.All(triples, triple => Assert.InRange((int)triple[0], 5_400, 5_800));
        Assert.All(triples, triple => Assert.InRange((int)triple[1], -200, 200));
        Assert.All(triples, triple => Assert.InRange((int)triple[2], 15_200, 15_600));
        Assert.Equal(0, bus.FifoCount());
    }

    [Fact]
    public void The_low_byte_of_the_count_is_as_old_as_the_last_read_of_the_high_byte()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(Second);
        Assert.Equal(0, bus.Read(0x73));
        Assert.Equal(150, bus.FifoCount());
        bus.Chip.AdvanceTo(2 * Second);
        Assert.Equal(150, bus.Read(0x73));
        bus.Read(0x72);
        Assert.Equal(300 & 0xFF, bus.Read(0x73));
    }

    [Fact]
    public void An_overflow_keeps_1024_bytes_loses_the_oldest_and_with_them_the_place_between_samples()
    {
        ChipOnBus bus = ChipOnBus.At25Hz(new OneSidedMotion());
        bus.Chip.AdvanceTo(7 * Second);
        Assert.Equal(1024, bus.FifoCount());
        Assert.Equal((175 * 6) - 1024, bus.Chip.FifoBytesLost);
        Assert.Equal(0x10, bus.Read(0x3A) & 0x10);
        Assert.Equal(0x00, bus.Read(0x3A) & 0x10);

        // 26 bytes were lost: four samples and two bytes, so what looks like x is y of the fifth.
        short[][] triples = bus.Triples();
        Assert.All(triples, triple => Assert.InRange((int)triple[0], 9_700, 10_300));
    }

    [Fact]
    public void It_holds_6_8_seconds_at_25_Hz_without_losing_a_byte()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(6_800_000);
        Assert.Equal(1020, bus.FifoCount());
        Assert.Equal(0, bus.Read(0x3A) & 0x10);
    }

    [Fact]
    public void Empty_it_repeats_the_byte_that_was_read_last()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(40_000);
        byte[] bytes = bus.Read(0x74, 9);
        Assert.Equal([bytes[5], bytes[5], bytes[5]], bytes[6..]);
    }

    [Fact]
    public void A_reset_works_only_while_it_is_disabled()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(Second);
        bus.Write(0x6A, 0x44);
        Assert.Equal(150, bus.FifoCount());
        bus.Write(0x6A, 0x04);
        Assert.Equal(0, bus.FifoCount());
        Assert.Equal(0x00, bus.Read(0x6A));
    }

    [Fact]
    public void Disabled_it_neither_fills_nor_empties()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(Second);
        bus.Write(0x6A, 0x00);
        bus.Chip.AdvanceTo(2 * Second);
        bus.Read(0x74, 12);
        Assert.Equal(150, bus.FifoCount());
        bus.Write(0x6A, 0x40);
        Assert.Equal(150, bus.FifoCount());
    }

    [Fact]
    public void Temperature_and_gyroscope_come_behind_the_acceleration_when_they_are_asked_for()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.TemperatureCentiCelsius = 4_653;
        bus.Write(0x23, 0x80 | 0x40 | 0x20 | 0x10 | 0x08);
        bus.Chip.AdvanceTo(40_000);
        Assert.Equal(14, bus.FifoCount());
        byte[] sample = bus.Read(0x74, 14);
        Assert.Equal(3_400, ChipOnBus.Word(sample, 6));
        Assert.Equal(new byte[6], sample[8..]);
    }

    [Fact]
    public void Where_the_motion_has_a_gap_there_is_no_sample()
    {
        ChipOnBus bus = ChipOnBus.At25Hz(new StillMotion(2 * Second));
        bus.Chip.AdvanceTo(4 * Second);
        Assert.InRange(bus.FifoCount(), 49 * 6, 50 * 6);
        bus.Read(0x3A);
        bus.Chip.AdvanceTo(5 * Second);
        Assert.Equal(0, bus.Read(0x3A));
    }

    [Fact]
    public void In_sleep_it_keeps_what_it_holds()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(Second);
        bus.Write(0x6B, 0x40);
        bus.Chip.AdvanceTo(5 * Second);
        Assert.Equal(150, bus.FifoCount());
    }

    [Fact]
    public void It_does_not_matter_how_often_the_part_is_asked()
    {
        ChipOnBus seldom = ChipOnBus.At25Hz(clockErrorPpm: 12_000);
        ChipOnBus often = ChipOnBus.At25Hz(clockErrorPpm: 12_000);
        for (long now = 0; now < 5 * Second; now += 777)
        {
            often.Chip.AdvanceTo(now);
        }

        seldom.Chip.AdvanceTo(5 * Second);
        often.Chip.AdvanceTo(5 * Second);
        Assert.Equal(seldom.Triples().SelectMany(t => t), often.Triples().SelectMany(t => t));
    }

    private sealed class OneSidedMotion : IMotionSource
    {
        public long LengthMicroseconds => long.MaxValue;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            (xLsb, yLsb, zLsb) = (-10_000, 10_000, 0);
            return true;
        }
    }
}
