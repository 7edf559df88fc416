namespace System;

public struct Single
{
    private readonly float _value;

    public extern override string ToString();

    public extern string ToString(string format);
}
