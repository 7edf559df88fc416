using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Sock.Tests.Shared;

/// <summary>
/// How many bytes of the device's heap objects and all they own would take. The device's runtime hands out blocks of 12 bytes: one for an object and one for
/// each of its fields, whatever their type. An array of numbers has a head of 20 bytes and its numbers side by side, one of references a block for each; a text
/// has a block, its UTF-8 and a zero; both are rounded up to whole blocks. A delegate takes 36 bytes, a number in a box 24. Objects of the device's own classes are counted as
/// <see cref="DeviceClasses"/> says. A text that stands in the program takes a single block there, but is counted in full.
/// </summary>
internal static class DeviceHeap
{
    private const int BlockBytes = 12;
    private const int ArrayHeadBytes = 20;
    private const int DelegateBytes = 36;
    private const int BoxBytes = 24;
    private const int LeastListCapacity = 4;
    private const BindingFlags OwnFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly string[] NotOurs = ["System.", "Iot.", "nanoFramework.", "Sock.VirtualBoard."];

    /// <summary>Bytes of the object and of everything that can be reached from it, each counted once. Statics belong to no object.</summary>
    public static int BytesOf(object root) => SharesOf([root], []).Sum(share => share.Bytes);

    /// <summary>
    /// What each class holds of everything that can be reached from <paramref name="roots"/>, and from the statics of <paramref name="assemblies"/> with a block for
    /// each of those; each object counted once, the largest share first.
    /// </summary>
    public static IReadOnlyList<HeapShare> SharesOf(IEnumerable<object> roots, IEnumerable<Assembly> assemblies)
    {
        HeapWalk walk = new();
        foreach (object root in roots)
        {
            walk.Reach(root, root.GetType().ToString());
        }

        foreach (FieldInfo field in assemblies.SelectMany(HeapStatics.Of))
        {
            string owner = field.DeclaringType! + " (static)";
            walk.Add(owner, BlockBytes);
            if (IsReference(field) && field.GetValue(null) is object value)
            {
                walk.Reach(value, owner);
            }
        }

        return walk.Finish();
    }

    /// <summary>Bytes of an object alone, without what it refers to.</summary>
    /// <exception cref="NotSupportedException">Its size on the device is not known.</exception>
    public static int OwnBytes(object value) => value switch
    {
        Array array => BytesOfArray(array),
        string text => Blocks(BlockBytes + Encoding.UTF8.GetByteCount(text) + 1),
        Delegate => DelegateBytes,
        _ when value.GetType().IsPrimitive => BoxBytes,
        _ when DeviceClasses.Find(value.GetType()) is DeviceClass device => ((device.Fields + 1) * BlockBytes) + device.OwnedBytes,
        _ when IsList(value) => ListBytes((System.Collections.ICollection)value),
        _ => BlockBytes + Fields(Known(value, "the heap")).Sum(BytesOfField),
    };

    /// <summary>What an object refers to, where the device's object does so too.</summary>
    /// <exception cref="NotSupportedException">It holds something whose size on the device is not known.</exception>
    public static IEnumerable<object> Owned(object value) => value switch
    {
        Array array => array.GetType().GetElementType()!.IsValueType ? [] : Present(array, array.GetType().ToString()),
        _ when value is string || value.GetType().IsPrimitive => [],
        Delegate single => Target(single),
        _ when DeviceClasses.Find(value.GetType()) is DeviceClass device => device.Followed.Select(name => Field(value, name).GetValue(value)).OfType<object>(),
        _ when IsList(value) => Present((System.Collections.ICollection)value, value.GetType().ToString()),
        _ => Fields(value).Where(IsReference).SelectMany(field => Present(new[] { field.GetValue(value) }, $"{field.DeclaringType}.{field.Name}")),
    };

    /// <summary>Whether an object counts with the one that refers to it.</summary>
    public static bool IsPart(object value) => value is Array or string or Delegate || value.GetType().IsPrimitive || IsList(value);

    // What the device has as an ArrayList.
    private static bool IsList(object value) =>
        value is System.Collections.ArrayList || (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>));

    private static int BytesOfArray(Array array)
    {
        Type element = array.GetType().GetElementType()!;
        int elementBytes = element.IsValueType ? BytesOfNumber(element, element + "[]") : BlockBytes;
        return Blocks(ArrayHeadBytes + (array.Length * elementBytes));
    }

    private static int ListBytes(System.Collections.ICollection list)
    {
        int capacity = LeastListCapacity;
        while (capacity < list.Count)
        {
            capacity *= 2;
        }

        return (3 * BlockBytes) + Blocks(ArrayHeadBytes + (capacity * BlockBytes));
    }

    private static int Blocks(int bytes) => (bytes + BlockBytes - 1) / BlockBytes * BlockBytes;

    private static int BytesOfField(FieldInfo field)
    {
        if (field.FieldType.IsValueType)
        {
            BytesOfNumber(field.FieldType, $"{field.DeclaringType}.{field.Name}");
        }

        return BlockBytes;
    }

    private static bool IsReference(FieldInfo field) => !field.FieldType.IsValueType;

    private static IEnumerable<FieldInfo> Fields(object holder)
    {
        for (Type? type = holder.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(OwnFields))
            {
                yield return field;
            }
        }
    }

    private static FieldInfo Field(object holder, string name) =>
        Fields(holder).FirstOrDefault(field => field.Name == name || field.Name == $"<{name}>k__BackingField")
        ?? throw new NotSupportedException($"{holder.GetType()} has no field {name}, which the device's class keeps; correct the list of the device's classes.");

    private static IEnumerable<object> Target(Delegate called) => called.GetInvocationList().Length > 1
        ? throw new NotSupportedException($"A {called.GetType()} calls several methods; expected one, whose size on the device is known.")
        : called.Target is object target ? Present(new[] { target }, called.GetType().ToString()) : [];

    private static IEnumerable<object> Present(System.Collections.ICollection values, string where) =>
        values.Cast<object?>().OfType<object>().Select(value => Known(value, where));

    private static object Known(object value, string where)
    {
        Type type = value.GetType();
        bool isOurs = !Array.Exists(NotOurs, name => (type.Namespace + ".").StartsWith(name, StringComparison.Ordinal));
        return isOurs || IsPart(value) || DeviceClasses.Find(type) is not null
            ? value
            : throw new NotSupportedException($"{where} holds a {type}; expected numbers, texts, arrays and classes whose size on the device is known.");
    }

    private static int BytesOfNumber(Type type, string where)
    {
        Type number = type.IsEnum ? type.GetEnumUnderlyingType() : type;
        return number.IsPrimitive
            ? number == typeof(bool) ? 1 : number == typeof(char) ? 2 : Marshal.SizeOf(number)
            : throw new NotSupportedException($"{where} is of the struct {type}; expected numbers, texts, arrays and classes whose size on the device is known.");
    }
}
