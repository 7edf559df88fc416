namespace System;

public struct Int64
{
    public const long MaxValue = 0x7FFFFFFFFFFFFFFFL;
    public const long MinValue = unchecked((long)0x8000000000000000L);

    private readonly long _value;

    public static extern long Parse(string s);

    public static extern bool TryParse(string s, out long result);

    public extern override string ToString();

    public extern string ToString(string format);
}
