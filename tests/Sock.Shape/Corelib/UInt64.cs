namespace System;

public struct UInt64
{
    public const ulong MaxValue = 0xFFFFFFFFFFFFFFFFUL;
    public const ulong MinValue = 0;

    private readonly ulong _value;

    public static extern ulong Parse(string s);

    public static extern bool TryParse(string s, out ulong result);

    public extern override string ToString();

    public extern string ToString(string format);
}
