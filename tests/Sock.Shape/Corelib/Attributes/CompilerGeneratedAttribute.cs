namespace System.Runtime.CompilerServices;

public sealed class CompilerGeneratedAttribute : Attribute
{
    public extern CompilerGeneratedAttribute();
}
