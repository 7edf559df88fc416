namespace nanoFramework.Device.Bluetooth;

public class DataReader
{
    internal extern DataReader();

    public static extern DataReader FromBuffer(Buffer buffer);

    public extern void ReadBytes(byte[] value);
}
