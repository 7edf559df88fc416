using System;
using System.Device.Gpio;

namespace Sock.VirtualBoard.Wiring;

/// <summary>The GPIOs of a classic ESP32: 6 to 11 belong to the flash memory, 34 to 39 are inputs without resistors.</summary>
internal sealed class PinBank(Board board)
{
    private const int Count = 40;
    private const int FirstInputOnly = 34;
    private readonly PinMode[] modes = new PinMode[Count];
    private readonly bool[] isOpen = new bool[Count];
    private readonly bool[] driven = new bool[Count];

    // Replaced as a whole, so that a person may press a button from another thread.
    private PinDrive[] drives = [];

    public void Open(int pin)
    {
        if (pin is < 0 or >= Count or 24 or (>= 28 and <= 31) or (>= 6 and <= 11) || this.isOpen[pin])
        {
            throw new InvalidOperationException(
                $"GPIO{pin} cannot be opened: it does not exist, belongs to the flash memory or is open already.");
        }

        this.isOpen[pin] = true;
    }

    public void Close(int pin)
    {
        this.isOpen[pin] = false;
        this.ChangeTo(pin, PinMode.Input);
    }

    public PinMode Mode(int pin) => this.modes[pin];

    public bool IsOutput(int pin) => this.modes[pin] >= PinMode.Output;

    public void SetMode(int pin, PinMode mode)
    {
        if (mode is < PinMode.Input or > PinMode.OutputOpenSourcePullDown || (mode >= PinMode.Output && pin >= FirstInputOnly))
        {
            throw new ArgumentException($"GPIO{pin} cannot be used as {mode}: 34 to 39 are inputs only.", nameof(mode));
        }

        this.ChangeTo(pin, mode);
    }

    public void Write(int pin, bool high)
    {
        if (!this.IsOutput(pin))
        {
            throw new InvalidOperationException($"GPIO{pin} is no output.");
        }

        if (this.driven[pin] != high)
        {
            this.driven[pin] = high;
            board.TellPinChanged(pin, high);
        }
    }

    public bool Level(int pin)
    {
        CheckNumber(pin);
        return this.LevelAt(pin, board.Clock.NowMicroseconds);
    }

    public void Drive(int pin, bool high, long fromMicroseconds, long durationMicroseconds)
    {
        CheckNumber(pin);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(durationMicroseconds);
        PinDrive added = new(pin, high, fromMicroseconds, fromMicroseconds + durationMicroseconds);
        lock (this.isOpen)
        {
            this.drives = [.. this.drives, added];
        }
    }

    /// <summary>The first time from <paramref name="from"/> on at which the pin has the level, as far as it is planned now.</summary>
    public long NextTimeAt(int pin, bool high, long from)
    {
        long first = this.LevelAt(pin, from) == high ? from : long.MaxValue;
        foreach (PinDrive drive in this.drives)
        {
            foreach (long edge in (long[])[drive.From, drive.To])
            {
                if (drive.Pin == pin && edge > from && edge < first && this.LevelAt(pin, edge) == high)
                {
                    first = edge;
                }
            }
        }

        return first;
    }

    public void Reset()
    {
        for (int pin = 0; pin < Count; pin++)
        {
            this.isOpen[pin] = false;
            this.ChangeTo(pin, PinMode.Input);
        }
    }

    private static void CheckNumber(int pin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pin, Count);
    }

    private void ChangeTo(int pin, PinMode mode)
    {
        bool wasHigh = this.driven[pin];
        this.modes[pin] = mode;
        this.driven[pin] = false;
        if (wasHigh)
        {
            board.TellPinChanged(pin, isHigh: false);
        }
    }

    private bool LevelAt(int pin, long microseconds)
    {
        if (this.IsOutput(pin))
        {
            return this.driven[pin];
        }

        PinDrive[] all = this.drives;
        for (int i = all.Length - 1; i >= 0; i--)
        {
            if (all[i].Pin == pin && microseconds >= all[i].From && microseconds < all[i].To)
            {
                return all[i].High;
            }
        }

        bool pulledUpInside = this.modes[pin] == PinMode.InputPullUp && pin < FirstInputOnly;
        return pulledUpInside || pin == board.Options.ButtonPin;
    }

    private sealed record PinDrive(int Pin, bool High, long From, long To);
}
