using System;
using System.Device.I2c;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Chips;

namespace Sock.VirtualBoard.Wiring;

/// <summary>The two I2C buses. The first device on a bus fixes its pins until the last one is closed.</summary>
internal sealed class I2cBuses
{
    private const int SensorAddress = 0x68;
    private const int ClocksPerByte = 9;
    private readonly Board board;
    private readonly int[] dataPins = new int[2];
    private readonly int[] clockPins = new int[2];
    private readonly int[] devices = new int[2];
    private readonly bool[] reachesSensor = new bool[2];

    public I2cBuses(Board board)
    {
        this.board = board;
        this.Reset();
    }

    public void Reset()
    {
        // What the device's firmware maps when nobody asks for anything else; the sensor is soldered elsewhere, and an S3 has no pins at all before.
        bool hasDefaults = this.board.Chip.HasDefaultI2cPins;
        (this.dataPins[0], this.clockPins[0]) = hasDefaults ? (18, 19) : (-1, -1);
        (this.dataPins[1], this.clockPins[1]) = hasDefaults ? (25, 26) : (-1, -1);
        Array.Clear(this.devices);
    }

    public void SetPin(DeviceFunction function, int pin)
    {
        int[] pins = this.PinsOf(function);
        if (pin is < 0 or > 39)
        {
            throw new ArgumentException($"GPIO{pin} does not exist.", nameof(pin));
        }

        pins[Index(function)] = pin;
    }

    public int Pin(DeviceFunction function) => this.PinsOf(function)[Index(function)];

    public void Install(int busId)
    {
        if (busId is not (1 or 2))
        {
            throw new ArgumentException($"There is no I2C bus {busId}; they are 1 and 2.", nameof(busId));
        }

        int bus = busId - 1;
        if (this.devices[bus]++ == 0)
        {
            this.reachesSensor[bus] = this.dataPins[bus] == this.board.Options.SensorDataPin
                && this.clockPins[bus] == this.board.Options.SensorClockPin;
        }
    }

    public void Uninstall(int busId) => this.devices[busId - 1] = Math.Max(0, this.devices[busId - 1] - 1);

    /// <summary>One transfer, at once as the sensor sees it; then the time that it takes on the wires passes.</summary>
    public I2cTransferResult Transfer(I2cConnectionSettings settings, byte[] write, byte[] read, out int receivedCount)
    {
        Mpu6050Chip sensor = this.board.Sensor;
        long now = this.board.Clock.NowMicroseconds;
        receivedCount = 0;
        if (!this.reachesSensor[settings.BusId - 1]
            || settings.DeviceAddress != SensorAddress
            || sensor.HasFault(SensorFaultKind.NoAcknowledge, now)
            || sensor.HasFault(SensorFaultKind.BrownOut, now))
        {
            this.Tell(settings.DeviceAddress, [], [], I2cTransferStatus.SlaveAddressNotAcknowledged);
            this.PassOnWire(settings.BusSpeed, 1);
            return new I2cTransferResult(I2cTransferStatus.SlaveAddressNotAcknowledged, 0);
        }

        if (sensor.HasFault(SensorFaultKind.BusError, now))
        {
            throw new InvalidOperationException("The I2C driver failed.");
        }

        if (sensor.HasFault(SensorFaultKind.BusHang, now))
        {
            this.board.Clock.PassForEver();
        }

        bool partial = sensor.HasFault(SensorFaultKind.PartialTransfer, now);
        int total = write.Length + read.Length;
        int done = partial ? total / 2 : total;
        int written = Math.Min(write.Length, done);
        receivedCount = done - written;
        sensor.AdvanceTo(now);
        sensor.Write(write, written);
        sensor.Read(read, receivedCount);
        I2cTransferStatus status = partial ? I2cTransferStatus.PartialTransfer : I2cTransferStatus.FullTransfer;
        this.Tell(settings.DeviceAddress, write.AsSpan(0, written), read.AsSpan(0, receivedCount), status);
        int addresses = (write.Length > 0 ? 1 : 0) + (receivedCount > 0 ? 1 : 0);
        this.PassOnWire(settings.BusSpeed, Math.Max(1, addresses) + done);
        return new I2cTransferResult(status, (uint)done);
    }

    private static int Index(DeviceFunction function) => function is DeviceFunction.I2C1_DATA or DeviceFunction.I2C1_CLOCK ? 0 : 1;

    private int[] PinsOf(DeviceFunction function) => function switch
    {
        DeviceFunction.I2C1_DATA or DeviceFunction.I2C2_DATA => this.dataPins,
        DeviceFunction.I2C1_CLOCK or DeviceFunction.I2C2_CLOCK => this.clockPins,
        _ => throw new ArgumentException($"There is no device function {(int)function:X}.", nameof(function)),
    };

    private void Tell(int address, ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, I2cTransferStatus status)
    {
        // Nobody listens to most nights: then nothing is copied.
        if (this.board.BusListeners is Action<I2cTransfer> listeners)
        {
            this.board.Clock.Show();
            listeners(new I2cTransfer(this.board.Clock.NowMicroseconds, address, written.ToArray(), read.ToArray(), status));
        }
    }

    private void PassOnWire(I2cBusSpeed speed, int bytes)
    {
        int kiloHertz = speed switch
        {
            I2cBusSpeed.StandardMode => 100,
            I2cBusSpeed.FastModePlus => 1_000,
            _ => 400,
        };
        this.board.Clock.PassBusy(((bytes * ClocksPerByte * 1_000L) + kiloHertz - 1) / kiloHertz);
    }
}
