namespace System.Diagnostics;

public static class Debug
{
    [Conditional("DEBUG")]
    public static extern void WriteLine(string message);
}
