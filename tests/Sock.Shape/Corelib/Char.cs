namespace System;

public struct Char
{
    public const char MaxValue = (char)0xFFFF;
    public const char MinValue = (char)0x00;

    private readonly char _value;

    public extern override string ToString();
}
