namespace nanoFramework.Runtime.Native;

public static class SystemInfo
{
    public static extern string TargetName { get; }
}
