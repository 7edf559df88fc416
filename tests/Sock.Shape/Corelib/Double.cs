namespace System;

public struct Double
{
    private readonly double _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
