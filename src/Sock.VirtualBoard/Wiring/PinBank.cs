using System;
using System.Device.Gpio;

namespace Sock.VirtualBoard.Wiring;

/// <summary>The GPIOs of the board.</summary>
internal sealed class PinBank(Board board)
{
    private readonly ChipPins chip = board.Chip;
    private readonly PinMode[] modes = new PinMode[board.Chip.Count];
    private readonly bool[] isOpen = new bool[board.Chip.Count];
    private readonly bool[] driven = new bool[board.Chip.Count];

    // Replaced as a whole, so that a person may press a button from another thread.
    private PinDrive[] drives = [];

    public void Open(int pin)
    {
        if (!this.chip.IsFree(pin) || this.isOpen[pin])
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
        if (mode is < PinMode.Input or > PinMode.OutputOpenSourcePullDown || (mode >= PinMode.Output && this.chip.IsInputOnly(pin)))
        {
            throw new ArgumentException($"GPIO{pin} cannot be used as {mode}: it is an input only.", nameof(mode));
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
        this.CheckNumber(pin);
        return this.LevelAt(pin, board.Clock.NowMicroseconds);
    }

    public void Drive(int pin, bool high, long fromMicroseconds, long durationMicroseconds)
    {
        this.CheckNumber(pin);
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
        for (int pin = 0; pin < this.chip.Count; pin++)
        {
            this.isOpen[pin] = false;
            this.ChangeTo(pin, PinMode.Input);
        }
    }

    private void CheckNumber(int pin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pin, this.chip.Count);
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

        bool pulledUpInside = this.modes[pin] == PinMode.InputPullUp && !this.chip.IsInputOnly(pin);
        return pulledUpInside || pin == board.Options.ButtonPin;
    }

    private sealed record PinDrive(int Pin, bool High, long From, long To);
}
