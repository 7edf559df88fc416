namespace nanoFramework.Runtime.Native;

public class Power
{
    public extern Power();

    public static extern void RebootDevice();
}
