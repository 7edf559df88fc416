namespace System;

public abstract class ValueType
{
    public extern override bool Equals(object obj);
}
