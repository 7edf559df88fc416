using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Sock.Tests.Shared;

/// <summary>
/// How many bytes of the device's heap an object and all it owns would take. The device's runtime hands out blocks of 12 bytes: one for an object and one for
/// each of its fields, whatever their type. An array of numbers has a head of 20 bytes and its numbers side by side, one of references a block for each,
/// both rounded up to whole blocks. Statics belong to no object.
/// </summary>
internal static class DeviceHeap
{
    private const int BlockBytes = 12;
    private const int ArrayHeadBytes = 20;

    /// <summary>Bytes of the object and of everything that can be reached from it, each counted once.</summary>
    public static int BytesOf(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance) { root };
        Queue<object> open = new(seen);
        int bytes = 0;
        while (open.TryDequeue(out object? current))
        {
            bytes += current is Array array ? BytesOfArray(array) : BlockBytes;
            foreach (object owned in current is Array elements ? References(elements) : Fields(current, ref bytes))
            {
                if (seen.Add(owned))
                {
                    open.Enqueue(owned);
                }
            }
        }

        return bytes;
    }

    private static int BytesOfArray(Array array)
    {
        Type element = array.GetType().GetElementType()!;
        int elementBytes = element.IsValueType ? BytesOfNumber(element, element + "[]") : BlockBytes;
        int bytes = ArrayHeadBytes + (array.Length * elementBytes);
        return (bytes + BlockBytes - 1) / BlockBytes * BlockBytes;
    }

    private static List<object> Fields(object holder, ref int bytes)
    {
        List<object> owned = [];
        for (Type? type = holder.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                bytes += BlockBytes;
                if (field.FieldType.IsValueType)
                {
                    BytesOfNumber(field.FieldType, $"{type}.{field.Name}");
                }
                else if (field.GetValue(holder) is object value)
                {
                    owned.Add(Known(value, $"{type}.{field.Name}"));
                }
            }
        }

        return owned;
    }

    private static List<object> References(Array array)
    {
        List<object> owned = [];
        foreach (object? element in array.GetType().GetElementType()!.IsValueType ? Array.Empty<object>() : array)
        {
            if (element is not null)
            {
                owned.Add(Known(element, array.GetType().ToString()));
            }
        }

        return owned;
    }

    private static object Known(object value, string where)
    {
        Type type = value.GetType();
        bool isLibrary = type.Namespace is string name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
        return type.IsArray || !(isLibrary || value is Delegate)
            ? value
            : throw new NotSupportedException($"{where} holds a {type}; expected numbers, arrays and classes of our own, whose size on the device is known.");
    }

    private static int BytesOfNumber(Type type, string where)
    {
        Type number = type.IsEnum ? type.GetEnumUnderlyingType() : type;
        return number.IsPrimitive
            ? number == typeof(bool) ? 1 : number == typeof(char) ? 2 : Marshal.SizeOf(number)
            : throw new NotSupportedException($"{where} is of the struct {type}; expected numbers, arrays and classes of our own, whose size on the device is known.");
    }
}
