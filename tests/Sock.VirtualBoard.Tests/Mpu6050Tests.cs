using System.Device.I2c;
using System.IO;
using Iot.Device.Imu;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class Mpu6050Tests
{
    [Fact]
    public void It_takes_two_waits_of_100_ms_and_leaves_the_gyroscopes_clock_selected()
    {
        Bench.Run(() =>
        {
            I2cDevice device = Bench.OpenSensor();
            ulong before = HighResTimer.GetCurrent();
            Mpu6050 sensor = new(device);
            Assert.InRange(HighResTimer.GetCurrent() - before, 200_000UL, 205_000UL);
            Assert.Equal(0x01, Bench.ReadRegister(device, 0x6B));
            Assert.Equal(0x00, Bench.ReadRegister(device, 0x1C));
            Assert.Equal(AccelerometerRange.Range02G, sensor.AccelerometerRange);
        });
    }

    [Theory]
    [InlineData(0x70)]
    [InlineData(0x98)]
    public void Another_identity_is_refused(byte identity)
    {
        Bench.Run(() => Assert.Throws<IOException>(() => new Mpu6050(Bench.OpenSensor())), new BoardOptions { SensorIdentity = identity });
    }

    [Fact]
    public void A_part_that_does_not_answer_is_refused_by_its_identity()
    {
        BoardOptions torn = new() { SensorFaults = [new SensorFault(SensorFaultKind.NoAcknowledge, 0, long.MaxValue)] };
        Bench.Run(() => Assert.Throws<IOException>(() => new Mpu6050(Bench.OpenSensor())), torn);
    }

    [Fact]
    public void A_range_goes_into_bits_4_and_3()
    {
        Bench.Run(() =>
        {
            I2cDevice device = Bench.OpenSensor();
            Mpu6050 sensor = new(device) { AccelerometerRange = AccelerometerRange.Range08G };
            Assert.Equal(0x10, Bench.ReadRegister(device, 0x1C));
            Assert.Equal(AccelerometerRange.Range08G, sensor.AccelerometerRange);
        });
    }

    [Fact]
    public void A_range_that_the_part_does_not_keep_is_an_error()
    {
        Board board = Bench.NewBoard();
        Bench.Run(board, () =>
        {
            Mpu6050 sensor = new(Bench.OpenSensor());
            board.Sensor.AddFault(new SensorFault(SensorFaultKind.NoAcknowledge, 0, long.MaxValue));
            Assert.Throws<IOException>(() => sensor.AccelerometerRange = AccelerometerRange.Range16G);
        });
    }

    [Fact]
    public void It_takes_the_device_with_it()
    {
        Bench.Run(() =>
        {
            I2cDevice device = Bench.OpenSensor();
            new Mpu6050(device).Dispose();
            Assert.Throws<System.ObjectDisposedException>(() => device.ReadByte());
        });
    }
}
