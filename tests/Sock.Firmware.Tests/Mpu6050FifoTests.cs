using System;
using System.Collections.Generic;
using System.Device.I2c;
using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>The bus as a logic analyzer shows it. Registers are spelled as in the MPU-6000/MPU-6050 register map, revision 4.2.</summary>
public class Mpu6050FifoTests
{
    [Fact]
    public void The_chip_is_set_up_in_this_order_and_each_write_is_read_back()
    {
        List<string> wire = Record(driver => Assert.Equal(FifoStatus.Ok, driver.Read(new byte[Mpu6050Fifo.MostBytes])));

        // What the binding does to reset the chip comes before.
        Assert.Equal(
            [
                "W6B00", "W6B R00", // PWR_MGMT_1: awake, internal oscillator
                "W6C07", "W6C R07", // PWR_MGMT_2: gyro in standby
                "W1A04", "W1A R04", // CONFIG: low-pass of 21 Hz, 1 kHz
                "W1927", "W19 R27", // SMPLRT_DIV: 1 kHz / 40
                "W1C00", "W1C R00", // ACCEL_CONFIG: 2 g
                "W3810", "W38 R10", // INT_ENABLE: FIFO overflow
                "W2308", "W23 R08", // FIFO_EN: accelerometer
                "W6A04", // USER_CTRL: FIFO_RESET, which clears itself
                "W6A40", "W6A R40", // USER_CTRL: FIFO_EN
            ],
            wire.TakeLast(17));
    }

    [Fact]
    public void The_identity_is_read_before_anything_is_written_and_the_chip_is_reset_first()
    {
        List<string> wire = Record(driver => Assert.Equal(FifoStatus.Ok, driver.Read(new byte[Mpu6050Fifo.MostBytes])));

        // WHO_AM_I, then PWR_MGMT_1: DEVICE_RESET, then awake with the gyro's clock.
        Assert.Equal(["W75 R68", "W6B80", "W6B01"], wire.Take(3));
    }

    [Theory]
    [InlineData("6B00")]
    [InlineData("6C07")]
    [InlineData("1A04")]
    [InlineData("1927")]
    [InlineData("1C00")]
    [InlineData("3810")]
    [InlineData("2308")]
    [InlineData("6A40")]
    public void A_register_that_does_not_keep_what_was_written_is_noticed(string write)
    {
        byte register = Convert.FromHexString(write)[0];
        byte other = (byte)(Convert.FromHexString(write)[1] ^ 0x40);
        FifoStatus answer = FifoStatus.Ok;
        Evening bench = new();
        bool own = false;
        bench.Board.I2cTransferred += transfer =>
        {
            // The binding writes some of them as well, before the clock is set.
            own |= Spell(transfer) == "W6B00";
            if (own && Spell(transfer) == "W" + write)
            {
                bench.Board.Sensor.Write([register, other], 2);
            }
        };
        bench.Run(60, () => answer = new Mpu6050Fifo(I2cBus.Open(FeatherEsp32V2.Create(), 0x68)).Read(new byte[Mpu6050Fifo.MostBytes]));

        Assert.Equal(FifoStatus.NotConfigured, answer);
    }

    [Fact]
    public void Another_chip_is_written_nothing()
    {
        List<string> wire = Record(driver =>
        {
            Assert.Equal(FifoStatus.WrongChip, driver.Read(new byte[Mpu6050Fifo.MostBytes]));
            Assert.Equal(0x70, driver.FoundIdentity);
            Assert.Equal(FifoStatus.WrongChip, driver.Read(new byte[1020]));
        }, new BoardOptions { SensorIdentity = 0x70 });

        Assert.Equal(["W75 R70", "W75 R70"], wire);
    }

    [Fact]
    public void A_batch_is_status_count_one_burst_and_the_temperature()
    {
        List<string> wire = Record(driver =>
        {
            driver.Read(new byte[Mpu6050Fifo.MostBytes]);
            VirtualThread.Sleep(190);
            byte[] samples = new byte[1020];
            Assert.Equal(FifoStatus.Ok, driver.Read(samples));
            Assert.Equal(4, driver.SampleCount);
            Assert.InRange(driver.DieCentiC, 2999, 3001);
        });

        // 190 ms are four samples of 40 ms less 1.2 %: 24 bytes. INT_STATUS: DATA_RDY alone. 30 degrees are (30 - 36.53) x 340 = -2220.
        Assert.Equal(["W3A R01", "W72 R0018"], wire.TakeLast(4).Take(2));
        Assert.StartsWith("W74 R", wire[^2], StringComparison.Ordinal);
        Assert.Equal("W74 R".Length + (24 * 2), wire[^2].Length);
        Assert.Equal("W41 RF754", wire[^1]);
    }

    [Fact]
    public void A_full_fifo_is_emptied_and_not_read()
    {
        List<string> wire = Record(driver =>
        {
            driver.Read(new byte[Mpu6050Fifo.MostBytes]);
            VirtualThread.Sleep(7_000);
            Assert.Equal(FifoStatus.Overflow, driver.Read(new byte[1020]));
            Assert.Equal(0, driver.SampleCount);
            VirtualThread.Sleep(1_000);
            Assert.Equal(FifoStatus.Ok, driver.Read(new byte[1020]));
            Assert.Equal(25, driver.SampleCount);
        });

        // FIFO_OFLOW_INT and DATA_RDY_INT.
        int overflow = wire.IndexOf("W3A R11");
        string[] settingsReadBack = ["W6B R00", "W6C R07", "W1A R04", "W19 R27", "W1C R00", "W38 R10", "W23 R08"];
        Assert.Equal(["W6A04", "W6A40", "W6A R40", .. settingsReadBack, "W3A R01", "W72 R0096"], wire.Skip(overflow + 1).Take(12));
    }

    [Fact]
    public void The_largest_batch_is_read_whole_and_one_byte_more_is_an_overflow()
    {
        // 170 samples are 1020 bytes; the 1024 bytes of the FIFO hold no whole number of samples.
        Record(driver =>
        {
            driver.Read(new byte[Mpu6050Fifo.MostBytes]);
            VirtualThread.Sleep(6_740);
            byte[] samples = new byte[1020];
            Assert.Equal(FifoStatus.Ok, driver.Read(samples));
            Assert.Equal(170, driver.SampleCount);
            VirtualThread.Sleep(6_780);
            Assert.Equal(FifoStatus.Overflow, driver.Read(samples));
        });
    }

    [Fact]
    public void The_samples_are_the_acceleration_of_the_foot()
    {
        Record(driver =>
        {
            driver.Read(new byte[Mpu6050Fifo.MostBytes]);
            VirtualThread.Sleep(4_000);
            byte[] samples = new byte[1020];
            driver.Read(samples);

            // 1 g, tilted by 20 degrees: 5604, 0 and 15396 LSB, with some 38 LSB of noise.
            for (int i = 0; i < driver.SampleCount; i++)
            {
                Assert.InRange((short)(samples[6 * i] << 8 | samples[(6 * i) + 1]), 5604 - 250, 5604 + 250);
                Assert.InRange((short)(samples[(6 * i) + 2] << 8 | samples[(6 * i) + 3]), -250, 250);
                Assert.InRange((short)(samples[(6 * i) + 4] << 8 | samples[(6 * i) + 5]), 15396 - 250, 15396 + 250);
            }
        });
    }

    [Theory]
    [InlineData(SensorFaultKind.NoAcknowledge)]
    [InlineData(SensorFaultKind.PartialTransfer)]
    [InlineData(SensorFaultKind.BusError)]
    public void Wherever_the_bus_fails_the_read_says_so_and_the_chip_is_set_up_anew(SensorFaultKind kind)
    {
        // Set-up takes until 0.21 s, reads are at 0.31 s and each 0.1 s later: the fault meets every transfer of both.
        int failures = 0;
        for (double failsAtS = 0; failsAtS < 0.43; failsAtS += 0.000_31)
        {
            List<FifoStatus> answers = [];
            Evening bench = new Evening().Fault(kind, failsAtS, failsAtS + 0.004);
            bench.Run(3, () => ReadTenTimes(new Mpu6050Fifo(I2cBus.Open(FeatherEsp32V2.Create(), 0x68)), answers));

            Assert.Null(bench.Board.LastFailure);
            Assert.Equal(10, answers.Count);
            failures += answers.Exists(answer => answer != FifoStatus.Ok) ? 1 : 0;
            Assert.All(answers.Skip(5), answer => Assert.Equal(FifoStatus.Ok, answer));
        }

        // The waits of the set-up and between the reads touch nothing; all the rest was noticed.
        Assert.InRange(failures, 40, 200);
    }

    private static void ReadTenTimes(Mpu6050Fifo driver, List<FifoStatus> answers)
    {
        byte[] samples = new byte[1020];
        for (int i = 0; i < 10; i++)
        {
            FifoStatus answer = driver.Read(samples);
            answers.Add(answer);
            Assert.True(answer == FifoStatus.Ok || driver.SampleCount == 0);
            if (i >= 7)
            {
                // 25.3 Hz and 2 g, whatever was cut short.
                Assert.InRange(driver.SampleCount, 2, 3);
                Assert.InRange((short)(samples[0] << 8 | samples[1]), 5604 - 250, 5604 + 250);
            }

            VirtualThread.Sleep(100);
        }
    }

    private static List<string> Record(Action<Mpu6050Fifo> program, BoardOptions? options = null)
    {
        List<string> wire = [];
        Evening bench = new(options);
        bench.Board.I2cTransferred += transfer =>
        {
            Assert.Equal(0x68, transfer.Address);
            Assert.Equal(I2cTransferStatus.FullTransfer, transfer.Status);
            wire.Add(Spell(transfer));
        };
        bench.Run(60, () => program(new Mpu6050Fifo(I2cBus.Open(FeatherEsp32V2.Create(), 0x68))));
        Assert.Null(bench.Board.LastFailure);
        return wire;
    }

    private static string Spell(I2cTransfer transfer)
    {
        string written = transfer.Written.Length > 0 ? "W" + Convert.ToHexString(transfer.Written) : string.Empty;
        string read = transfer.Read.Length > 0 ? "R" + Convert.ToHexString(transfer.Read) : string.Empty;
        return (written + " " + read).Trim();
    }
}
