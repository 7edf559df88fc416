using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>
/// Everything that is ever written to the sensor, spelled after the MPU-6000/MPU-6050 register map, revision 4.2: register, then bits. W written, R read.
/// </summary>
public class Mpu6050WritesTests
{
    // The library's class resets the part and sets its range; the rest is the driver's.
    private static readonly string[] BringUp =
    [
        "W75 R68", // WHO_AM_I, by the driver
        "W6B80", // PWR_MGMT_1: DEVICE_RESET, then 0.1 s
        "W6B01", // PWR_MGMT_1: awake, clock of the gyro, then 0.1 s
        "W75", "R68", // WHO_AM_I
        "W1B00", "W1A00", "W1B", "R00", "W1A", "R00", // GYRO_CONFIG: 250 degrees per second; CONFIG: no low-pass
        "W1B00", "W1B", "R00",
        "W1D00", "W1D", "R00", // a register of the MPU-6500 that this part does not have
        "W1C00", "W1C", "R00", // ACCEL_CONFIG: 2 g, twice
        "W1C00", "W1C", "R00",
        "W6B00", "W6B R00", // PWR_MGMT_1: awake, internal oscillator
        "W6C07", "W6C R07", // PWR_MGMT_2: STBY_XG, STBY_YG, STBY_ZG
        "W1A04", "W1A R04", // CONFIG: DLPF_CFG 4, 21 Hz
        "W1927", "W19 R27", // SMPLRT_DIV: 39
        "W1C00", "W1C R00", // ACCEL_CONFIG: AFS_SEL 0
        "W3810", "W38 R10", // INT_ENABLE: FIFO_OFLOW_EN
        "W2308", "W23 R08", // FIFO_EN: ACCEL_FIFO_EN
        "W6A04", // USER_CTRL: FIFO_RESET
        "W6A40", "W6A R40", // USER_CTRL: FIFO_EN
    ];

    // With each batch all settings are read back: a spark may have changed one.
    private static readonly string[] SettingsReadBack = ["W6B R00", "W6C R07", "W1A R04", "W19 R27", "W1C R00", "W38 R10", "W23 R08"];

    [Fact]
    public void The_bring_up_is_exactly_this()
    {
        List<string> wire = [];
        Bench(wire).Run(10, () => Assert.Equal(FifoStatus.Ok, NewDriver().Read(new byte[1020])));

        Assert.Equal(BringUp, wire);
    }

    [Fact]
    public void Sleep_is_one_write()
    {
        List<string> wire = [];
        Bench(wire).Run(10, () =>
        {
            Mpu6050Fifo driver = NewDriver();
            driver.Read(new byte[1020]);
            wire.Clear();
            driver.Sleep();
        });

        // PWR_MGMT_1: SLEEP.
        Assert.Equal(["W6B40"], wire);
    }

    [Fact]
    public void A_sleeping_part_is_brought_up_anew_by_the_next_read()
    {
        List<string> wire = [];
        Bench(wire).Run(10, () =>
        {
            Mpu6050Fifo driver = NewDriver();
            driver.Read(new byte[1020]);
            driver.Sleep();
            Assert.Equal(0, driver.SampleCount);
            wire.Clear();
            Assert.Equal(FifoStatus.Ok, driver.Read(new byte[1020]));
        });

        Assert.Equal(BringUp, wire);
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge)]
    [InlineData(SensorFaultKind.PartialTransfer)]
    [InlineData(SensorFaultKind.BusError)]
    public void A_part_that_cannot_be_reached_is_sent_to_sleep_without_an_exception(SensorFaultKind kind)
    {
        bool slept = false;
        Evening bench = Bench([]).Fault(kind, 0, 10);
        bench.Run(10, () =>
        {
            NewDriver().Sleep();
            slept = true;
        });

        Assert.True(slept);
        Assert.Null(bench.Board.LastFailure);
    }

    [Theory]
    [InlineData(false, "W3A R11")]
    [InlineData(true, "W3A R10")]
    public void An_overflow_is_seen_whether_the_part_holds_its_status_back_or_not(bool statusNeedsEnable, string status)
    {
        // INT_STATUS: FIFO_OFLOW_INT, with DATA_RDY_INT where nothing is held back.
        List<string> wire = [];
        Evening bench = Bench(wire);
        bench.Board.Sensor.StatusNeedsEnable = statusNeedsEnable;
        bench.Run(20, () =>
        {
            Mpu6050Fifo driver = NewDriver();
            driver.Read(new byte[1020]);
            VirtualThread.Sleep(8_000);
            wire.Clear();
            Assert.Equal(FifoStatus.Overflow, driver.Read(new byte[1020]));
        });

        Assert.Equal([.. SettingsReadBack, status, "W6A04", "W6A40", "W6A R40"], wire);
        Assert.Null(bench.Board.LastFailure);
    }

    [Fact]
    public void Bytes_out_of_step_are_answered_by_setting_the_part_up_anew()
    {
        List<string> wire = [];
        Evening bench = Bench(wire);
        bench.Run(20, () =>
        {
            Mpu6050Fifo driver = NewDriver();
            driver.Read(new byte[1020]);
            VirtualThread.Sleep(1_000);
            bench.Board.Sensor.Write([0x74, 0x00], 2);
            wire.Clear();
            Assert.Equal(FifoStatus.Misaligned, driver.Read(new byte[1020]));
            Assert.Equal(FifoStatus.Ok, driver.Read(new byte[1020]));
        });

        // FIFO_COUNT: 25 samples and one byte.
        Assert.Equal([.. SettingsReadBack, "W3A R01", "W72 R0097", .. BringUp], wire);
    }

    [Theory]
    [InlineData(0x1C, 0x18)] // ACCEL_CONFIG: 16 g, where every movement is an eighth
    [InlineData(0x1A, 0x06)] // CONFIG: 5 Hz
    [InlineData(0x19, 0x00)] // SMPLRT_DIV: 1 kHz
    [InlineData(0x23, 0x88)] // FIFO_EN: the temperature, too
    [InlineData(0x6C, 0x3F)] // PWR_MGMT_2: all axes stand by
    public void A_setting_that_changed_by_itself_is_found_with_the_next_batch(byte register, byte bits)
    {
        List<string> wire = [];
        Evening bench = Bench(wire);
        bench.Run(20, () =>
        {
            Mpu6050Fifo driver = NewDriver();
            driver.Read(new byte[1020]);
            VirtualThread.Sleep(1_000);
            bench.Board.Sensor.Write([register, bits], 2);
            Assert.Equal(FifoStatus.NotConfigured, driver.Read(new byte[1020]));
            Assert.Equal(0, driver.SampleCount);
            wire.Clear();
            Assert.Equal(FifoStatus.Ok, driver.Read(new byte[1020]));
        });

        Assert.Equal(BringUp, wire);
    }

    [Fact]
    public void In_a_whole_evening_nothing_else_is_written()
    {
        List<string> wire = [];
        Bench(wire, Evening.PutOnAndFallAsleep(new BoardOptions { BleStartMilliseconds = 10_000 }))
            .WriteSensor(152, 0x74, 0x00)
            .Fault(SensorFaultKind.BrownOut, 200, 210)
            .Press(700)
            .Press(800)
            .Run(900);

        string[] written = [.. wire.Where(transfer => transfer.Length > 3 && !transfer.Contains(' ', StringComparison.Ordinal) && transfer[0] == 'W').Distinct().Order()];
        Assert.Equal(
            [
                "W1927", "W1A00", "W1A04", "W1B00", "W1C00", "W1D00", "W2308", "W3810", "W6A04", "W6A40", "W6B00", "W6B01", "W6B40", "W6B80", "W6C07",
            ],
            written);
    }

    private static Mpu6050Fifo NewDriver() => new(I2cBus.Open(FeatherEsp32V2.Create(), 0x68));

    private static Evening Bench(List<string> wire, Evening? evening = null)
    {
        evening ??= new Evening();
        evening.Board.I2cTransferred += transfer =>
        {
            string written = transfer.Written.Length > 0 ? "W" + Convert.ToHexString(transfer.Written) : string.Empty;
            string read = transfer.Read.Length > 0 ? "R" + Convert.ToHexString(transfer.Read) : string.Empty;
            wire.Add((written + " " + read).Trim());
        };
        return evening;
    }
}
