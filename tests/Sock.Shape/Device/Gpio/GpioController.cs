namespace System.Device.Gpio;

public sealed class GpioController : IDisposable
{
    public extern GpioController();

    public extern GpioPin OpenPin(int pinNumber);

    public extern GpioPin OpenPin(int pinNumber, PinMode mode);

    public extern void Dispose();
}
