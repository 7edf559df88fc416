namespace System;

public abstract class ValueType
{
    protected extern ValueType();

    public extern override bool Equals(object obj);
}
