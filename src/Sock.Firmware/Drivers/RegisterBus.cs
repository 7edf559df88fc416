using System;
using System.Device.I2c;

namespace Sock.Firmware.Drivers;

/// <summary>Registers of an I2C device, every transfer checked: a device that does not answer raises nothing and reads as zero.</summary>
internal sealed class RegisterBus
{
    private readonly I2cDevice device;
    private readonly byte[] address = new byte[1];
    private readonly byte[] pair = new byte[2];
    private readonly byte[] kept = new byte[1];

    public RegisterBus(I2cDevice device)
    {
        this.device = device;
    }

    /// <summary>Reads <paramref name="bytes"/> from a register on.</summary>
    public FifoStatus Read(byte register, byte[] target, int bytes)
    {
        this.address[0] = register;
        return StatusOf(this.device.WriteRead(this.address, new SpanByte(target, 0, bytes)), bytes);
    }

    /// <summary>Writes one register.</summary>
    public FifoStatus Write(byte register, byte bits)
    {
        this.pair[0] = register;
        this.pair[1] = bits;
        return StatusOf(this.device.Write(this.pair), 2);
    }

    /// <summary>Writes one register and reads it back.</summary>
    public FifoStatus WriteChecked(byte register, byte bits)
    {
        FifoStatus status = this.Write(register, bits);
        if (status == FifoStatus.Ok)
        {
            status = this.Read(register, this.kept, 1);
        }

        if (status == FifoStatus.Ok && this.kept[0] != bits)
        {
            status = FifoStatus.NotConfigured;
        }

        return status;
    }

    private static FifoStatus StatusOf(I2cTransferResult result, int bytesExpected)
    {
        // The runtime counts the written and the read bytes together; at least those expected must be among them.
        if (result.Status == I2cTransferStatus.SlaveAddressNotAcknowledged)
        {
            return FifoStatus.NotAcknowledged;
        }

        return result.Status == I2cTransferStatus.FullTransfer && result.BytesTransferred >= bytesExpected ? FifoStatus.Ok : FifoStatus.BusError;
    }
}
