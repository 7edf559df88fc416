namespace System;

public sealed class ObsoleteAttribute : Attribute
{
    public extern ObsoleteAttribute();

    public extern ObsoleteAttribute(string message);

    public extern ObsoleteAttribute(string message, bool error);
}
