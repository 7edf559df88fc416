namespace nanoFramework.Hardware.Esp32;

public class HighResTimer
{
    internal extern HighResTimer();

    public static extern ulong GetCurrent();
}
