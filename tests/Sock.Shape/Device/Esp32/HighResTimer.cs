namespace nanoFramework.Hardware.Esp32;

public class HighResTimer
{
    public extern HighResTimer();

    public static extern ulong GetCurrent();
}
