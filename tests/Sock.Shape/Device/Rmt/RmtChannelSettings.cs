namespace nanoFramework.Hardware.Esp32.Rmt;

public abstract class RmtChannelSettings
{
    protected extern RmtChannelSettings(int channel, int pinNumber);

    public extern byte NumberOfMemoryBlocks { get; set; }

    public extern int BufferSize { get; set; }
}
