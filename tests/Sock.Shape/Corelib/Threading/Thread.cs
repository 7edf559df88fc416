namespace System.Threading;

public sealed class Thread
{
    internal extern Thread();

    public static extern void Sleep(int millisecondsTimeout);
}
