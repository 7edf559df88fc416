namespace System;

public sealed class AttributeUsageAttribute : Attribute
{
    public extern AttributeUsageAttribute(AttributeTargets validOn);

    public extern bool AllowMultiple { get; set; }

    public extern bool Inherited { get; set; }
}
