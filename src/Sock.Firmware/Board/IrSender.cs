using System;
using System.Threading;
using nanoFramework.Hardware.Esp32.Rmt;
using Sock.Firmware.Infrared;

namespace Sock.Firmware.Board;

/// <summary>Sends codes with the chip's pulse sender (RMT). It holds the channel only while it sends; in between the LED's line idles low.</summary>
public sealed class IrSender
{
    /// <summary>Darkness between the two presses of <see cref="SendTwice"/>. Milliseconds.</summary>
    public const int BetweenPressesMs = 500;

    // Channels 0 to 3 of every chip can send. The second memory block spares most frames being refilled while they are sent.
    private const int Channel = 0;
    private const byte MemoryBlocks = 2;

    private readonly int pin;
    private bool toggle;

    /// <summary>With the LED's transistor at that pin, lit by a high level.</summary>
    public IrSender(int pin)
    {
        this.pin = pin;
    }

    /// <summary>Sends one press of the key and returns when it is sent.</summary>
    public IrError Send(IrCode code)
    {
        IrSignal signal = new IrSignal();
        IrError error = IrEncoder.Encode(code, this.toggle, signal);
        if (error != IrError.None)
        {
            return error;
        }

        this.toggle = !this.toggle;
        return this.Emit(signal) ? IrError.None : IrError.NotSent;
    }

    /// <summary>Sends the press twice, as the first sleep-detecting socks did: one of the two may not arrive. Not for a play/pause key.</summary>
    public IrError SendTwice(IrCode code)
    {
        IrError error = this.Send(code);
        if (error != IrError.None)
        {
            return error;
        }

        Thread.Sleep(BetweenPressesMs);
        return this.Send(code);
    }

    private bool Emit(IrSignal signal)
    {
        TransmitterChannel channel = null;
        try
        {
            // All before the channel is made: the channel's own setters hand the old value to the chip.
            TransmitChannelSettings settings = new TransmitChannelSettings(Channel, this.pin);
            settings.NumberOfMemoryBlocks = MemoryBlocks;
            settings.EnableCarrierWave = true;
            settings.CarrierLevel = true;
            settings.CarrierWaveFrequency = signal.CarrierHz;
            settings.CarrierWaveDutyPercentage = IrSignal.DutyPercent;
            settings.EnableIdleLevelOutput = true;
            settings.IdleLevel = false;
            channel = new TransmitterChannel(settings);
            channel.SendData(RmtItems.FromSignal(signal), true);
            return true;
        }
        catch (Exception)
        {
            // The driver's refusals have no type of their own.
            return false;
        }
        finally
        {
            if (channel != null)
            {
                channel.Dispose();
            }
        }
    }
}
