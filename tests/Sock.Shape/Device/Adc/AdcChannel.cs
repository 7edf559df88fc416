namespace System.Device.Adc;

public class AdcChannel : IDisposable
{
    internal extern AdcChannel();

    public extern int ReadValue();

    public extern void Dispose();
}
