namespace System;

public struct Int32
{
    public const int MaxValue = 0x7FFFFFFF;
    public const int MinValue = unchecked((int)0x80000000);

    private readonly int _value;

    public static extern int Parse(string s);

    public static extern bool TryParse(string s, out int result);

    public extern override string ToString();

    public extern string ToString(string format);
}
