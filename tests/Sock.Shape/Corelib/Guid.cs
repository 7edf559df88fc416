namespace System;

public struct Guid
{
    private readonly int[] _data;

    public extern Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k);
}
