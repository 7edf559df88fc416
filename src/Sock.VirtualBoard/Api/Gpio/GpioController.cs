using Sock.VirtualBoard;

namespace System.Device.Gpio;

/// <summary>The pins of the board.</summary>
public sealed class GpioController : IDisposable
{
    private readonly Board board = Board.Current;
    private readonly System.Collections.ArrayList pins = [];

    /// <summary>A controller of the board that runs here.</summary>
    public GpioController() => this.board.Clock.Call();

    /// <summary>Opens a pin, as an input.</summary>
    /// <exception cref="InvalidOperationException">The pin is open already, does not exist, or belongs to the flash memory (6 to
    /// 11).</exception>
    public GpioPin OpenPin(int pinNumber)
    {
        this.board.Clock.Call();
        this.board.Pins.Open(pinNumber);
        GpioPin pin = new(this.board, pinNumber);
        this.pins.Add(pin);
        return pin;
    }

    /// <summary>Opens a pin and sets its mode.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="OpenPin(int)"/>.</exception>
    /// <exception cref="ArgumentException">The pin cannot be used that way: 34 to 39 are inputs only.</exception>
    public GpioPin OpenPin(int pinNumber, PinMode mode)
    {
        GpioPin pin = this.OpenPin(pinNumber);
        pin.SetPinMode(mode);
        return pin;
    }

    /// <summary>Closes all pins that it opened.</summary>
    public void Dispose()
    {
        foreach (GpioPin pin in this.pins)
        {
            pin.Dispose();
        }

        this.pins.Clear();
    }
}
