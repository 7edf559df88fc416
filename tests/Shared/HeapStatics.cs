using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sock.Tests.Shared;

/// <summary>The statics of an assembly as the device has them: all initialized before Main, whether anybody uses them or not.</summary>
internal static class HeapStatics
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The static fields of our own types. Constants are none; the compiler keeps the desktop's raw array data in types of its own, which the device reads from its flash.</summary>
    public static IEnumerable<FieldInfo> Of(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes().Where(type => !IsCompilerMade(type)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (FieldInfo field in type.GetFields(Statics).Where(field => !field.IsLiteral))
            {
                yield return field;
            }
        }
    }

    private static bool IsCompilerMade(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || (type.DeclaringType is Type outer && IsCompilerMade(outer));
}
