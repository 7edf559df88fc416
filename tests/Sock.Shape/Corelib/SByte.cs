namespace System;

public struct SByte
{
    public const sbyte MaxValue = 0x7F;
    public const sbyte MinValue = unchecked((sbyte)0x80);

    private readonly sbyte _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
