namespace System.Runtime.CompilerServices;

/// <summary>The device's own claim: with it the compiler accepts default interface methods, which the device then cannot run.</summary>
public static class RuntimeFeature
{
    public const string DefaultImplementationsOfInterfaces = "DefaultImplementationsOfInterfaces";
}
