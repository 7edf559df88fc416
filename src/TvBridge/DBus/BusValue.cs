using System;
using System.Collections.Generic;
using System.Linq;

namespace TvBridge.DBus;

/// <summary>
/// A value of D-Bus; it does not change. The members that read look through variants, and answer null or nothing where the value is of another
/// type than the one asked for: whoever sent it may have sent anything.
/// </summary>
internal sealed class BusValue
{
    private readonly long number;
    private readonly object? content;

    private BusValue(BusKind kind, string signature, long number, object? content = null)
    {
        this.Kind = kind;
        this.Signature = signature;
        this.number = number;
        this.content = content;
    }

    /// <summary>What it is.</summary>
    public BusKind Kind { get; }

    /// <summary>Its type as D-Bus writes it, <c>a{sv}</c> for one.</summary>
    public string Signature { get; }

    /// <summary>A number's bits, a truth value as 0 or 1; 0 for anything else. Unlike the other members it does not look through variants.</summary>
    public long Bits => this.number;

    /// <summary>The truth value, or null.</summary>
    public bool? AsBoolean => this.Inner is { Kind: BusKind.Boolean } value ? value.number != 0 : null;

    /// <summary>The whole number, of whatever width; null for anything else, and for one that needs all 64 bits unsigned.</summary>
    public long? AsInteger => this.Inner switch
    {
        { Kind: >= BusKind.Byte and <= BusKind.Int64 } value => value.number,
        { Kind: BusKind.UInt64, number: >= 0 } value => value.number,
        _ => null,
    };

    /// <summary>The number, whole or not; null for anything else.</summary>
    public double? AsDouble => this.Inner is { Kind: BusKind.Double } value ? BitConverter.Int64BitsToDouble(value.number) : this.AsInteger;

    /// <summary>The text, path or signature; null for anything else.</summary>
    public string? AsText => this.Inner.content as string;

    /// <summary>The bytes of an <c>ay</c>; null for anything else. They are not to be written to.</summary>
    public byte[]? AsBytes => this.Inner.content as byte[];

    /// <summary>The members of an array or a structure; none for anything else.</summary>
    public IReadOnlyList<BusValue> Items => this.Inner.content as IReadOnlyList<BusValue> ?? [];

    /// <summary>What a dictionary holds, in the order in which it was sent; nothing for anything else. A key may be there twice.</summary>
    public IReadOnlyList<KeyValuePair<BusValue, BusValue>> Entries => this.Inner.content as IReadOnlyList<KeyValuePair<BusValue, BusValue>> ?? [];

    /// <summary>A variant's own value, which may be a variant again; null for anything else.</summary>
    public BusValue? Value => this.content as BusValue;

    /// <summary>A variant's value (through several, if they are nested); the value itself when it is none.</summary>
    public BusValue Inner
    {
        get
        {
            BusValue value = this;
            while (value is { Kind: BusKind.Variant, content: BusValue inner })
            {
                value = inner;
            }

            return value;
        }
    }

    /// <summary>What a dictionary has under a text; the first if there are several, null if there is none.</summary>
    public BusValue? this[string key]
    {
        get
        {
            foreach ((BusValue entryKey, BusValue value) in this.Entries)
            {
                if (string.Equals(entryKey.AsText, key, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>A truth value (<c>b</c>).</summary>
    public static BusValue Of(bool value) => new(BusKind.Boolean, "b", value ? 1 : 0);

    /// <summary>A byte (<c>y</c>).</summary>
    public static BusValue Of(byte value) => new(BusKind.Byte, "y", value);

    /// <summary>16 bits, signed (<c>n</c>).</summary>
    public static BusValue Of(short value) => new(BusKind.Int16, "n", value);

    /// <summary>16 bits (<c>q</c>).</summary>
    public static BusValue Of(ushort value) => new(BusKind.UInt16, "q", value);

    /// <summary>32 bits, signed (<c>i</c>).</summary>
    public static BusValue Of(int value) => new(BusKind.Int32, "i", value);

    /// <summary>32 bits (<c>u</c>).</summary>
    public static BusValue Of(uint value) => new(BusKind.UInt32, "u", value);

    /// <summary>64 bits, signed (<c>x</c>).</summary>
    public static BusValue Of(long value) => new(BusKind.Int64, "x", value);

    /// <summary>64 bits (<c>t</c>).</summary>
    public static BusValue Of(ulong value) => new(BusKind.UInt64, "t", (long)value);

    /// <summary>A floating-point number (<c>d</c>).</summary>
    public static BusValue Of(double value) => new(BusKind.Double, "d", BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text (<c>s</c>).</summary>
    public static BusValue Of(string text) => new(BusKind.String, "s", 0, text);

    /// <summary>Bytes (<c>ay</c>), which are not copied and have to stay as they are.</summary>
    public static BusValue Of(byte[] bytes) => new(BusKind.Bytes, "ay", 0, bytes);

    /// <summary>The path of an object (<c>o</c>).</summary>
    public static BusValue Path(string path) => new(BusKind.ObjectPath, "o", 0, path);

    /// <summary>A type signature (<c>g</c>).</summary>
    public static BusValue OfSignature(string signature) => new(BusKind.Signature, "g", 0, signature);

    /// <summary>A value with its type (<c>v</c>).</summary>
    public static BusValue Variant(BusValue value) => new(BusKind.Variant, "v", 0, value);

    /// <summary>Values of one type.</summary>
    /// <param name="itemSignature">That type.</param>
    /// <param name="items">The values. For <c>y</c> use <see cref="Of(byte[])"/>.</param>
    public static BusValue Array(string itemSignature, params IReadOnlyList<BusValue> items) => new(BusKind.Array, "a" + itemSignature, 0, items);

    /// <summary>Values in a fixed order (<c>(…)</c>).</summary>
    public static BusValue Struct(params IReadOnlyList<BusValue> members) =>
        new(BusKind.Struct, "(" + string.Concat(members.Select(member => member.Signature)) + ")", 0, members);

    /// <summary>Keys with values.</summary>
    /// <param name="keySignature">The type of the keys.</param>
    /// <param name="valueSignature">The type of the values.</param>
    /// <param name="entries">The keys and values.</param>
    public static BusValue Dictionary(string keySignature, string valueSignature, params IReadOnlyList<KeyValuePair<BusValue, BusValue>> entries) =>
        new(BusKind.Dictionary, $"a{{{keySignature}{valueSignature}}}", 0, entries);

    /// <summary>Properties or options as most interfaces take them (<c>a{sv}</c>): the values become variants.</summary>
    public static BusValue Properties(params IReadOnlyList<(string Name, BusValue Value)> properties) => Dictionary(
        "s",
        "v",
        [.. properties.Select(property => KeyValuePair.Create(Of(property.Name), property.Value.Kind == BusKind.Variant ? property.Value : Variant(property.Value)))]);

    /// <summary>Something of a type that this program has no use for.</summary>
    public static BusValue Unknown(string signature) => new(BusKind.Unknown, signature, 0);
}
