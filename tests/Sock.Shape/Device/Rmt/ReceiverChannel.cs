namespace nanoFramework.Hardware.Esp32.Rmt;

public class ReceiverChannel : RmtChannel, System.IDisposable
{
    public extern ReceiverChannel(ReceiverChannelSettings settings);

    public extern void Start(bool clearBuffer);

    public extern void Stop();

    public extern RmtCommand[] GetAllItems();

    public extern void Dispose();
}
