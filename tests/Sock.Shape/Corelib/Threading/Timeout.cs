namespace System.Threading;

public static class Timeout
{
    public const int Infinite = -1;
}
