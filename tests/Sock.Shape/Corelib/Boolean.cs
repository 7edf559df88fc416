namespace System;

public struct Boolean
{
    private readonly bool _value;

    public extern override string ToString();
}
