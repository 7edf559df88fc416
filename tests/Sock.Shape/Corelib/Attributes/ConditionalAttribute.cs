namespace System.Diagnostics;

public sealed class ConditionalAttribute : Attribute
{
    public extern ConditionalAttribute(string conditionString);
}
