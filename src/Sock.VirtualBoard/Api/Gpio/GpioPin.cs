using Sock.VirtualBoard;

namespace System.Device.Gpio;

/// <summary>One open pin.</summary>
public sealed class GpioPin : IDisposable
{
    private readonly Board board;
    private bool disposed;

    internal GpioPin(Board board, int pinNumber)
    {
        this.board = board;
        this.PinNumber = pinNumber;
    }

    /// <summary>Number of the GPIO.</summary>
    public int PinNumber { get; }

    /// <summary>What the pin is used as.</summary>
    public PinMode GetPinMode()
    {
        this.Call();
        return this.board.Pins.Mode(this.PinNumber);
    }

    /// <summary>Changes what the pin is used as; an output starts low.</summary>
    /// <exception cref="ArgumentException">The pin cannot be used that way: 34 to 39 are inputs only.</exception>
    public void SetPinMode(PinMode value)
    {
        this.Call();
        this.board.Pins.SetMode(this.PinNumber, value);
    }

    /// <summary>The level at the pin; of an output, what was written last.</summary>
    public PinValue Read()
    {
        this.Call();
        return this.board.Pins.Level(this.PinNumber);
    }

    /// <summary>Drives the pin.</summary>
    /// <exception cref="InvalidOperationException">The pin is no output.</exception>
    public void Write(PinValue value)
    {
        this.Call();
        this.board.Pins.Write(this.PinNumber, (bool)value);
    }

    /// <summary>Drives the other level; an input stays as it is.</summary>
    public void Toggle()
    {
        this.Call();
        if (this.board.Pins.IsOutput(this.PinNumber))
        {
            this.board.Pins.Write(this.PinNumber, !this.board.Pins.Level(this.PinNumber));
        }
    }

    /// <summary>Closes the pin: it becomes an input again.</summary>
    public void Dispose()
    {
        if (!this.disposed)
        {
            this.disposed = true;
            this.board.Pins.Close(this.PinNumber);
        }
    }

    private void Call()
    {
        this.board.Clock.Call();
        ObjectDisposedException.ThrowIf(this.disposed, this);
    }
}
