namespace TvBridge.DBus;

/// <summary>The types of D-Bus. An array of bytes is a kind of its own, because that is how data travel.</summary>
internal enum BusKind
{
    /// <summary>True or false (<c>b</c>).</summary>
    Boolean,

    /// <summary>0..255 (<c>y</c>).</summary>
    Byte,

    /// <summary>16 bits, signed (<c>n</c>).</summary>
    Int16,

    /// <summary>16 bits (<c>q</c>).</summary>
    UInt16,

    /// <summary>32 bits, signed (<c>i</c>).</summary>
    Int32,

    /// <summary>32 bits (<c>u</c>).</summary>
    UInt32,

    /// <summary>64 bits, signed (<c>x</c>).</summary>
    Int64,

    /// <summary>64 bits (<c>t</c>).</summary>
    UInt64,

    /// <summary>A floating-point number (<c>d</c>).</summary>
    Double,

    /// <summary>Text (<c>s</c>).</summary>
    String,

    /// <summary>The path of an object (<c>o</c>).</summary>
    ObjectPath,

    /// <summary>A type signature (<c>g</c>).</summary>
    Signature,

    /// <summary>A value that brings its type along (<c>v</c>).</summary>
    Variant,

    /// <summary>Values of one type (<c>a…</c>).</summary>
    Array,

    /// <summary>Bytes (<c>ay</c>).</summary>
    Bytes,

    /// <summary>Values of several types in a fixed order (<c>(…)</c>).</summary>
    Struct,

    /// <summary>Keys with values (<c>a{…}</c>).</summary>
    Dictionary,

    /// <summary>Something that this program has no use for, an open file for one (<c>h</c>). It can be received, not sent.</summary>
    Unknown,
}
