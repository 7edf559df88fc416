using System.Linq;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.VirtualBoard.Tests.Chips;

/// <summary>Registers and bits are spelled here once more from the register map RM-MPU-6000A revision 4.2.</summary>
public sealed class Mpu6050ChipTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void After_power_on_it_sleeps_and_all_other_registers_are_0_but_the_identity()
    {
        ChipOnBus bus = new();
        for (byte register = 0; register < 0x74; register++)
        {
            Assert.Equal(register == 0x6B ? 0x40 : 0x00, bus.Read(register));
        }

        Assert.Equal(0x68, bus.Read(0x75));
        bus.Chip.AdvanceTo(10 * Second);
        Assert.Equal(0, bus.Chip.SamplesTaken);
        Assert.True(bus.Chip.IsAsleep);
    }

    [Fact]
    public void A_device_reset_restores_all_of_that_and_clears_itself()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AdvanceTo(Second);
        bus.Write(0x6B, 0x80);
        Assert.Equal(0x40, bus.Read(0x6B));
        Assert.Equal(0x00, bus.Read(0x19));
        Assert.Equal(0, bus.FifoCount());
        bus.Chip.AdvanceTo(10 * Second);
        Assert.Equal(0, bus.FifoCount());
    }

    [Fact]
    public void Writes_and_reads_go_on_to_the_next_register()
    {
        ChipOnBus bus = new();
        bus.Write(0x19, 0x11, 0x03, 0x18, 0x08);
        Assert.Equal([0x11, 0x03, 0x18, 0x08], bus.Read(0x19, 4));
    }

    [Fact]
    public void Outputs_counters_status_and_identity_cannot_be_written()
    {
        ChipOnBus bus = new();
        bus.Write(0x3A, 0xFF);
        bus.Write(0x3B, 0xFF);
        bus.Write(0x72, 0xFF, 0xFF);
        bus.Write(0x75, 0x00);
        Assert.Equal([0, 0], bus.Read(0x3A, 2));
        Assert.Equal(0, bus.FifoCount());
        Assert.Equal(0x68, bus.Read(0x75));
    }

    [Theory]
    [InlineData(0, 7, 1_000)]
    [InlineData(7, 7, 1_000)]
    [InlineData(1, 7, 125)]
    [InlineData(4, 39, 25)]
    [InlineData(6, 0, 1_000)]
    public void The_rate_is_8_kHz_without_low_pass_and_1_kHz_with_it_over_one_plus_the_divider(byte filter, byte divider, int hertz)
    {
        ChipOnBus bus = new();
        bus.Write(0x19, divider, filter);
        bus.Write(0x6B, 0x00);
        bus.Chip.AdvanceTo(2 * Second);
        Assert.Equal(2 * hertz, bus.Chip.SamplesTaken);
    }

    [Theory]
    [InlineData(0x00, 0x07, 25_300)]
    [InlineData(0x01, 0x07, 25_300)]
    [InlineData(0x01, 0x03, 25_000)]
    [InlineData(0x03, 0x00, 25_000)]
    [InlineData(0x04, 0x00, 0)]
    [InlineData(0x07, 0x00, 0)]
    public void The_clock_error_belongs_to_the_internal_oscillator(byte clock, byte standby, int samplesIn1000Seconds)
    {
        ChipOnBus bus = new(clockErrorPpm: 12_000);
        bus.Write(0x19, 39, 4);
        bus.Write(0x6C, standby);
        bus.Write(0x6B, clock);
        bus.Chip.AdvanceTo(1_000 * Second);
        Assert.Equal(samplesIn1000Seconds, bus.Chip.SamplesTaken);
    }

    [Fact]
    public void Data_ready_is_set_by_a_sample_and_cleared_by_reading_it()
    {
        ChipOnBus bus = new();
        bus.Write(0x19, 39, 4);
        bus.Write(0x6B, 0x00);
        Assert.Equal(0x00, bus.Read(0x3A));
        bus.Chip.AdvanceTo(40_000);
        Assert.Equal(0x01, bus.Read(0x3A));
        Assert.Equal(0x00, bus.Read(0x3A));
    }

    [Fact]
    public void Status_bits_can_be_made_to_wait_for_their_enable_bit()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.StatusNeedsEnable = true;
        bus.Chip.AdvanceTo(10 * Second);
        Assert.Equal(0x00, bus.Read(0x3A));
        bus.Write(0x38, 0x10);
        bus.Chip.AdvanceTo(20 * Second);
        Assert.Equal(0x10, bus.Read(0x3A));
    }

    [Theory]
    [InlineData(0x00, 16_384)]
    [InlineData(0x08, 8_192)]
    [InlineData(0x10, 4_096)]
    [InlineData(0x18, 2_048)]
    public void One_g_has_as_many_counts_as_the_range_says(byte accelConfig, int countsPerG)
    {
        ChipOnBus bus = ChipOnBus.At25Hz(new ConstantMotion(0, 0, 16_384));
        bus.Write(0x1C, accelConfig);
        bus.Chip.AdvanceTo(5 * Second);
        short[][] triples = bus.Triples();
        Assert.InRange(triples.Average(triple => triple[2]), countsPerG - 20, countsPerG + 20);
        Assert.InRange(triples.Average(triple => triple[0]), -20, 20);
    }

    [Fact]
    public void A_blow_beyond_the_range_stops_at_16_bits()
    {
        ChipOnBus bus = ChipOnBus.At25Hz(new ConstantMotion(50_000, -50_000, 0));
        bus.Chip.AdvanceTo(40_000);
        Assert.Equal([0x7F, 0xFF, 0x80, 0x00], bus.Read(0x3B, 4));
    }

    [Fact]
    public void An_axis_that_stands_by_keeps_its_last_value()
    {
        ChipOnBus bus = ChipOnBus.At25Hz(new ConstantMotion(1_000, 2_000, 3_000));
        bus.Write(0x6C, 0x07 | 0x10);
        bus.Chip.AdvanceTo(Second);
        byte[] outputs = bus.Read(0x3B, 6);
        Assert.NotEqual(0, ChipOnBus.Word(outputs, 0));
        Assert.Equal(0, ChipOnBus.Word(outputs, 2));
        Assert.NotEqual(0, ChipOnBus.Word(outputs, 4));
    }

    [Theory]
    [InlineData(3_653, 0)]
    [InlineData(4_300, 2_199)]
    [InlineData(0, -12_420)]
    public void The_temperature_is_340_counts_a_degree_from_36_53(int centiCelsius, int counts)
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.TemperatureCentiCelsius = centiCelsius;
        bus.Chip.AdvanceTo(Second);
        Assert.Equal(counts, ChipOnBus.Word(bus.Read(0x41, 2), 0));
    }

    [Fact]
    public void The_temperature_sensor_can_be_switched_off()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Write(0x6B, 0x08);
        bus.Chip.AdvanceTo(Second);
        Assert.Equal([0, 0], bus.Read(0x41, 2));
    }

    [Theory]
    [InlineData(0x00, 1_250)]
    [InlineData(0x40, 5_000)]
    [InlineData(0x80, 20_000)]
    [InlineData(0xC0, 40_000)]
    public void Cycle_mode_wakes_at_its_own_rates(byte wakeControl, int samplesIn1000Seconds)
    {
        ChipOnBus bus = new();
        bus.Write(0x6C, (byte)(wakeControl | 0x07));
        bus.Write(0x6B, 0x20);
        bus.Chip.AdvanceTo(1_000 * Second);
        Assert.Equal(samplesIn1000Seconds, bus.Chip.SamplesTaken);
    }

    [Fact]
    public void A_stuck_part_repeats_its_last_sample_exactly()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AddFault(new SensorFault(SensorFaultKind.Stuck, 2 * Second, 4 * Second));
        bus.Chip.AdvanceTo(6 * Second);
        short[][] triples = bus.Triples();
        Assert.Equal(150, triples.Length);
        Assert.Single(triples[48..99].Select(triple => (triple[0], triple[1], triple[2])).Distinct());
        Assert.True(triples[..49].Select(triple => (triple[0], triple[1], triple[2])).Distinct().Count() > 40);
        Assert.True(triples[100..].Select(triple => (triple[0], triple[1], triple[2])).Distinct().Count() > 40);
    }

    [Fact]
    public void Equal_seeds_measure_equal_nights_and_others_do_not()
    {
        static string Night(int seed)
        {
            ChipOnBus bus = ChipOnBus.At25Hz(seed: seed);
            bus.Chip.AdvanceTo(3 * Second);
            return string.Join(' ', bus.Triples().SelectMany(triple => triple));
        }

        Assert.Equal(Night(5), Night(5));
        Assert.NotEqual(Night(5), Night(6));
    }

    private sealed class ConstantMotion(int x, int y, int z) : IMotionSource
    {
        public long LengthMicroseconds => long.MaxValue;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            (xLsb, yLsb, zLsb) = (x, y, z);
            return true;
        }
    }
}
