namespace System;

public struct UInt32
{
    public const uint MaxValue = 0xFFFFFFFF;
    public const uint MinValue = 0;

    private readonly uint _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
