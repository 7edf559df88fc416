namespace System;

public struct UInt16
{
    public const ushort MaxValue = 0xFFFF;
    public const ushort MinValue = 0;

    private readonly ushort _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
