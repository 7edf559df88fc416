using System;
using System.Device.I2c;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class I2cDeviceTests
{
    private const byte WhoAmI = 0x75;

    [Fact]
    public void A_part_that_is_not_there_is_a_status_and_no_exception()
    {
        Bench.Run(() =>
        {
            Bench.OpenSensor();
            using I2cDevice nobody = I2cDevice.Create(new I2cConnectionSettings(1, 0x42));
            I2cTransferResult result = nobody.WriteRead(new byte[] { WhoAmI }, new byte[1]);
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, result.Status);
            Assert.Equal(0U, result.BytesTransferred);
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, nobody.WriteByte(1).Status);
            Assert.Equal(0, nobody.ReadByte());
        });
    }

    [Fact]
    public void A_full_transfer_counts_written_and_read_bytes_without_the_address()
    {
        Bench.Run(() =>
        {
            byte[] identity = new byte[1];
            I2cTransferResult result = Bench.OpenSensor().WriteRead(new byte[] { WhoAmI }, identity);
            Assert.Equal(I2cTransferStatus.FullTransfer, result.Status);
            Assert.Equal(2U, result.BytesTransferred);
            Assert.Equal(0x68, identity[0]);
        });
    }

    [Fact]
    public void A_device_that_was_opened_before_its_pins_were_set_never_answers()
    {
        Bench.Run(() =>
        {
            I2cDevice early = new(new I2cConnectionSettings(1, 0x68));
            I2cDevice late = Bench.OpenSensor();
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, early.WriteByte(WhoAmI).Status);
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, late.WriteByte(WhoAmI).Status);
            early.Dispose();
            late.Dispose();
            Assert.Equal(I2cTransferStatus.FullTransfer, Bench.OpenSensor().WriteByte(WhoAmI).Status);
        });
    }

    [Fact]
    public void Exchanged_lines_do_not_answer_and_the_second_bus_does_where_it_is_soldered()
    {
        Bench.Run(() =>
        {
            Configuration.SetPinFunction(20, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(22, DeviceFunction.I2C1_CLOCK);
            using I2cDevice exchanged = new(new I2cConnectionSettings(1, 0x68));
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, exchanged.WriteByte(WhoAmI).Status);

            Configuration.SetPinFunction(22, DeviceFunction.I2C2_DATA);
            Configuration.SetPinFunction(20, DeviceFunction.I2C2_CLOCK);
            using I2cDevice second = new(new I2cConnectionSettings(2, 0x68));
            Assert.Equal(I2cTransferStatus.FullTransfer, second.WriteByte(WhoAmI).Status);
            Assert.Equal(22, Configuration.GetFunctionPin(DeviceFunction.I2C2_DATA));
        });
    }

    [Fact]
    public void Buses_pins_and_functions_that_do_not_exist_are_refused()
    {
        Bench.Run(() =>
        {
            Assert.Throws<ArgumentException>(() => new I2cDevice(new I2cConnectionSettings(3, 0x68)));
            Assert.Throws<ArgumentException>(() => Configuration.SetPinFunction(40, DeviceFunction.I2C1_DATA));
            Assert.Throws<ArgumentException>(() => Configuration.SetPinFunction(4, (DeviceFunction)0x777777));
        });
    }

    [Theory]
    [InlineData(I2cBusSpeed.StandardMode, 9_000_000 / 100_000)]
    [InlineData(I2cBusSpeed.FastMode, 9_000_000 / 400_000.0)]
    public void A_transfer_takes_nine_clocks_a_byte_and_two_addresses(I2cBusSpeed speed, double microsecondsPerByte)
    {
        Bench.Run(() =>
        {
            Bench.OpenSensor().Dispose();
            using I2cDevice device = new(new I2cConnectionSettings(1, 0x68, speed));
            ulong before = HighResTimer.GetCurrent();
            device.WriteRead(new byte[] { 0x3B }, new byte[750]);
            double took = HighResTimer.GetCurrent() - before - 20;
            Assert.InRange(took, 753 * microsecondsPerByte, (753 * microsecondsPerByte) + 2);
        });
    }

    [Fact]
    public void The_default_clock_is_400_kHz()
    {
        Assert.Equal(I2cBusSpeed.FastMode, new I2cConnectionSettings(1, 0x68).BusSpeed);
    }

    [Fact]
    public void Faults_come_and_go_at_their_times()
    {
        Board board = Bench.NewBoard(new BoardOptions
        {
            SensorFaults =
            [
                new SensorFault(SensorFaultKind.NoAcknowledge, 1 * Bench.Second, 2 * Bench.Second),
                new SensorFault(SensorFaultKind.PartialTransfer, 2 * Bench.Second, 3 * Bench.Second),
                new SensorFault(SensorFaultKind.BusError, 3 * Bench.Second, 4 * Bench.Second),
            ],
        });
        Bench.Run(board, () =>
        {
            I2cDevice device = Bench.OpenSensor();
            byte[] six = [9, 9, 9, 9, 9, 9];
            Assert.Equal(I2cTransferStatus.FullTransfer, device.Read(six).Status);
            VirtualThread.Sleep(1_000);
            Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, device.Read(six).Status);
            VirtualThread.Sleep(1_000);
            six = [9, 9, 9, 9, 9, 9];
            I2cTransferResult partial = device.Read(six);
            Assert.Equal((I2cTransferStatus.PartialTransfer, 3U), (partial.Status, partial.BytesTransferred));
            Assert.Equal([0, 0, 0, 9, 9, 9], six);
            VirtualThread.Sleep(1_000);
            Assert.Throws<InvalidOperationException>(() => device.Read(six));
            VirtualThread.Sleep(1_000);
            Assert.Equal(I2cTransferStatus.FullTransfer, device.Read(six).Status);
        });
    }

    [Fact]
    public void A_part_of_an_array_can_be_filled()
    {
        Bench.Run(() =>
        {
            byte[] bytes = [1, 2, 3];
            I2cDevice device = Bench.OpenSensor();
            device.WriteByte(WhoAmI);
            device.Read(new SpanByte(bytes, 1, 1));
            Assert.Equal([1, 0x68, 3], bytes);
        });
    }
}
