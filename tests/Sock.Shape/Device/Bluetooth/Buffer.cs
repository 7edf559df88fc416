namespace nanoFramework.Device.Bluetooth;

public class Buffer
{
    public extern Buffer(uint capacity);

    public extern Buffer(byte[] array);

    public extern uint Capacity { get; }

    public extern uint Length { get; set; }
}
