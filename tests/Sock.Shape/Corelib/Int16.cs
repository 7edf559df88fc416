namespace System;

public struct Int16
{
    public const short MaxValue = 0x7FFF;
    public const short MinValue = unchecked((short)0x8000);

    private readonly short _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
