using System;
using System.Device.Gpio;
using System.Threading;
using nanoFramework.Hardware.Esp32.Rmt;
using Sock.Firmware.Infrared;

namespace Sock.Firmware.Board;

/// <summary>Hears a remote control with a receiver diode and the chip's pulse receiver (RMT). The diode's line is low while it sees light, and high in the dark.</summary>
public sealed class IrReceiver
{
    /// <summary>Room that <see cref="Read"/> needs: more than one frame can have.</summary>
    public const int MostPulses = 256;

    // Channels 4 to 7 of every chip can receive. Two memory blocks hold 128 pairs (96 on an ESP32-S3); a longer frame is lost.
    private const int Channel = 4;
    private const byte MemoryBlocks = 2;

    // Longer than any dark inside a frame (4.5 ms in NEC, and a quarter), shorter than the 6 ms between two frames of a long SIRC.
    private const ushort IdleMicros = 5700;

    // In 80ths of a microsecond whatever the clock divider is, so at most 3 us: the learner does the rest.
    private const byte FilterThreshold = 255;

    // Pairs; the driver takes no frame that is longer than half of it.
    private const int BufferPairs = 300;

    // No frame is lit for so long: a line that is low all the time has no receiver or a broken wire.
    private const int StuckAfterMs = 25;

    private readonly int pin;
    private ReceiverChannel channel;

    /// <summary>With the receiver diode's output at that pin.</summary>
    public IrReceiver(int pin)
    {
        this.pin = pin;
    }

    /// <summary>Starts to listen: <see cref="LearnAnswer.Nothing"/>, or why not.</summary>
    public LearnAnswer Start()
    {
        this.Stop();
        try
        {
            if (this.IsStuckLow())
            {
                return LearnAnswer.StuckLine;
            }

            ReceiverChannelSettings settings = new ReceiverChannelSettings(Channel, this.pin);
            settings.NumberOfMemoryBlocks = MemoryBlocks;
            settings.BufferSize = BufferPairs;
            settings.IdleThreshold = IdleMicros;
            settings.EnableFilter = true;
            settings.FilterThreshold = FilterThreshold;

            // The diode has taken the carrier off already; a chip that looked for one would hear nothing.
            settings.EnableDemodulation = false;

            // The call blocks the whole runtime, so it does not wait.
            settings.ReceiveTimeout = new TimeSpan(0);
            ReceiverChannel opened = new ReceiverChannel(settings);
            this.channel = opened;
            opened.Start(true);
            return LearnAnswer.Nothing;
        }
        catch (Exception)
        {
            // The driver's refusals have no type of their own.
            this.Stop();
            return LearnAnswer.NoReceiver;
        }
    }

    /// <summary>
    /// Takes the next frame that was heard since <see cref="Start"/>: mark, space, and so on, in microseconds, as far as there is room. Returns the number of pulses, 0 when there is no frame.
    /// </summary>
    public int Read(int[] pulsesMicros)
    {
        if (this.channel == null)
        {
            return 0;
        }

        // Null, not an empty array, when nothing was heard.
        RmtCommand[] items = this.channel.GetAllItems();
        int count = 0;
        for (int i = 0; items != null && i < items.Length; i++)
        {
            count = Append(pulsesMicros, count, items[i].Duration0, items[i].Level0);
            count = Append(pulsesMicros, count, items[i].Duration1, items[i].Level1);
        }

        return count;
    }

    /// <summary>Stops listening.</summary>
    public void Stop()
    {
        ReceiverChannel closing = this.channel;
        this.channel = null;
        if (closing == null)
        {
            return;
        }

        try
        {
            closing.Stop();
            closing.Dispose();
        }
        catch (Exception)
        {
            // Closed already: what was wanted.
        }
    }

    private static int Append(int[] pulsesMicros, int count, int micros, bool isHigh)
    {
        bool isMark = !isHigh;

        // A length of 0 is where the receiver stopped; high at the beginning is darkness.
        if (count == pulsesMicros.Length || (count > 0 && micros == 0) || (count == 0 && !isMark))
        {
            return count;
        }

        if (count > 0 && isMark == (count % 2 == 1))
        {
            pulsesMicros[count - 1] += micros;
            return count;
        }

        pulsesMicros[count] = micros;
        return count + 1;
    }

    private bool IsStuckLow()
    {
        using GpioController gpio = new GpioController();
        using GpioPin line = gpio.OpenPin(this.pin, PinMode.InputPullUp);
        for (int i = 0; i < StuckAfterMs; i++)
        {
            if (line.Read() == PinValue.High)
            {
                return false;
            }

            Thread.Sleep(1);
        }

        return true;
    }
}
