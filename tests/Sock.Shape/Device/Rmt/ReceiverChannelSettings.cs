namespace nanoFramework.Hardware.Esp32.Rmt;

public sealed class ReceiverChannelSettings : RmtChannelSettings
{
    public extern ReceiverChannelSettings(int channel, int pinNumber);

    public extern ushort IdleThreshold { get; set; }

    public extern bool EnableFilter { get; set; }

    public extern byte FilterThreshold { get; set; }

    public extern System.TimeSpan ReceiveTimeout { get; set; }

    public extern bool EnableDemodulation { get; set; }
}
