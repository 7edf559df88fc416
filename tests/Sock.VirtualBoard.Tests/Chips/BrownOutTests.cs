using System.Device.I2c;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.VirtualBoard.Tests.Chips;

public sealed class BrownOutTests
{
    private const byte PwrMgmt1 = 0x6B;
    private const byte FifoEn = 0x23;
    private const byte AccelXoutH = 0x3B;

    [Fact]
    public void The_part_is_as_when_power_came()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AddFault(new SensorFault(SensorFaultKind.BrownOut, 1_000_001, 1_000_002));

        bus.Chip.AdvanceTo(1_000_000);
        Assert.Equal(150, bus.FifoCount());
        Assert.False(bus.Chip.IsAsleep);

        bus.Chip.AdvanceTo(1_000_001);
        Assert.True(bus.Chip.IsAsleep);
        Assert.Equal(0, bus.FifoCount());
        Assert.Equal(0x40, bus.Read(PwrMgmt1));
        Assert.Equal(0, bus.Read(FifoEn));
        Assert.Equal(new byte[6], bus.Read(AccelXoutH, 6));
    }

    [Fact]
    public void It_samples_no_more_until_it_is_set_up_again()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Chip.AddFault(new SensorFault(SensorFaultKind.BrownOut, 1_000_000, 1_000_100));

        bus.Chip.AdvanceTo(10_000_000);

        Assert.Equal(25, bus.Chip.SamplesTaken);
        Assert.Equal(0, bus.FifoCount());
    }

    [Fact]
    public void Each_of_several_dips_counts_in_whatever_order_they_were_planned()
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        foreach (int atS in (int[])[5, 2, 8])
        {
            bus.Chip.AddFault(new SensorFault(SensorFaultKind.BrownOut, atS * Bench.Second, (atS * Bench.Second) + 1));
        }

        bus.Chip.AdvanceTo(1 * Bench.Second);
        Assert.False(bus.Chip.IsAsleep);
        foreach (int afterS in (int[])[3, 6, 9])
        {
            bus.Chip.AdvanceTo(afterS * Bench.Second);
            Assert.True(bus.Chip.IsAsleep);
            bus.Write(PwrMgmt1, 0);
        }

        bus.Chip.AdvanceTo(20 * Bench.Second);
        Assert.False(bus.Chip.IsAsleep);
    }

    [Fact]
    public void Nobody_answers_until_the_supply_is_back()
    {
        Bench.Run(
            Bench.NewBoard(new BoardOptions { SensorFaults = [new SensorFault(SensorFaultKind.BrownOut, 1 * Bench.Second, 2 * Bench.Second)] }),
            () =>
            {
                I2cDevice device = Bench.OpenSensor();
                device.Write(new byte[] { PwrMgmt1, 0 });
                Assert.Equal(0, Bench.ReadRegister(device, PwrMgmt1));
                VirtualThread.Sleep(1_000);
                Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, device.WriteByte(0x75).Status);
                VirtualThread.Sleep(1_000);
                Assert.Equal(0x40, Bench.ReadRegister(device, PwrMgmt1));
            });
    }
}
