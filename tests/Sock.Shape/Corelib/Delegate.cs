namespace System;

public abstract class Delegate
{
    protected extern Delegate();

    public static extern Delegate Combine(Delegate a, Delegate b);

    public static extern Delegate Remove(Delegate source, Delegate value);

    public static extern bool operator ==(Delegate d1, Delegate d2);

    public static extern bool operator !=(Delegate d1, Delegate d2);

    public extern override bool Equals(object obj);
}
