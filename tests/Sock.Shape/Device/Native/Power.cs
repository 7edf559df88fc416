namespace nanoFramework.Runtime.Native;

public class Power
{
    internal extern Power();

    public static extern void RebootDevice();
}
