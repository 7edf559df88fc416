using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>Copies what a message brings out of the library's memory, and no more of it than anything this program asks for can have.</summary>
internal unsafe ref struct BusReader
{
    /// <summary>How deep values may be nested, variants included.</summary>
    public const int MostDepth = 32;

    /// <summary>How many values a message may have; a thousand Bluetooth devices with all their properties have some 60,000.</summary>
    public const int MostValues = 500_000;

    /// <summary>How many bytes of text and data a message may have.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private readonly nint message;
    private int values;
    private long bytes;

    private BusReader(nint message) => this.message = message;

    /// <summary>All that a message brings.</summary>
    /// <exception cref="BusException">It is too large, or it is broken.</exception>
    public static IReadOnlyList<BusValue> Read(nint message)
    {
        BusReader reader = new(message);
        return reader.ReadAll(0);
    }

    private List<BusValue> ReadAll(int depth)
    {
        List<BusValue> all = [];
        while (this.Peek(out byte type, out nint contents))
        {
            all.Add(this.ReadOne(type, contents, depth));
        }

        return all;
    }

    private readonly bool Peek(out byte type, out nint contents) =>
        BusFaults.Check(SdBus.sd_bus_message_peek_type(this.message, out type, out contents)) > 0;

    private BusValue ReadOne(byte type, nint contents, int depth)
    {
        if (depth > MostDepth || ++this.values > MostValues)
        {
            throw TooLarge();
        }

        switch ((char)type)
        {
            case 's': return BusValue.Of(this.ReadText(type));
            case 'o': return BusValue.Path(this.ReadText(type));
            case 'g': return BusValue.OfSignature(this.ReadText(type));
            case 'v': return this.ReadVariant(contents, depth);
            case 'r': return this.ReadStruct(contents, depth);
            case 'a': return this.ReadArray(contents, depth);
            case 'h': return this.Skip();
            default: return this.ReadNumber(type);
        }
    }

    private readonly BusValue ReadNumber(byte type)
    {
        ulong number = 0;
        this.ReadBasic(type, &number);
        return (char)type switch
        {
            'b' => BusValue.Of(*(int*)&number != 0),
            'y' => BusValue.Of(*(byte*)&number),
            'n' => BusValue.Of(*(short*)&number),
            'q' => BusValue.Of(*(ushort*)&number),
            'i' => BusValue.Of(*(int*)&number),
            'u' => BusValue.Of(*(uint*)&number),
            'x' => BusValue.Of(*(long*)&number),
            't' => BusValue.Of(number),
            'd' => BusValue.Of(*(double*)&number),
            _ => throw new BusException(BusFault.Malformed, "A message over D-Bus has a type that the specification does not know."),
        };
    }

    private string ReadText(byte type)
    {
        nint text = 0;
        this.ReadBasic(type, &text);
        string copy = Marshal.PtrToStringUTF8(text) ?? "";
        this.Count(copy.Length);
        return copy;
    }

    private BusValue ReadVariant(nint contents, int depth)
    {
        this.Enter((byte)'v', contents);
        BusValue value = this.Peek(out byte type, out nint inner)
            ? BusValue.Variant(this.ReadOne(type, inner, depth + 1))
            : throw new BusException(BusFault.Malformed, "A message over D-Bus has a variant without a value.");
        this.Exit();
        return value;
    }

    private BusValue ReadStruct(nint contents, int depth)
    {
        this.Enter((byte)'r', contents);
        List<BusValue> members = this.ReadAll(depth + 1);
        this.Exit();
        return BusValue.Struct(members);
    }

    private BusValue ReadArray(nint contents, int depth)
    {
        string itemSignature = Marshal.PtrToStringUTF8(contents) ?? "";
        if (itemSignature == "y")
        {
            BusFaults.Check(SdBus.sd_bus_message_read_array(this.message, (byte)'y', out nint start, out nuint length));
            this.Count((long)length);
            return BusValue.Of(new System.ReadOnlySpan<byte>((void*)start, (int)length).ToArray());
        }

        this.Enter((byte)'a', contents);
        BusValue array = itemSignature.StartsWith('{')
            ? BusValue.Dictionary(itemSignature[1..2], itemSignature[2..^1], this.ReadEntries(depth + 1))
            : BusValue.Array(itemSignature, this.ReadAll(depth + 1));
        this.Exit();
        return array;
    }

    private List<KeyValuePair<BusValue, BusValue>> ReadEntries(int depth)
    {
        List<KeyValuePair<BusValue, BusValue>> entries = [];
        while (this.Peek(out byte type, out nint contents))
        {
            this.Enter(type, contents);
            List<BusValue> pair = this.ReadAll(depth + 1);
            this.Exit();
            if (pair.Count == 2)
            {
                entries.Add(KeyValuePair.Create(pair[0], pair[1]));
            }
        }

        return entries;
    }

    private readonly BusValue Skip()
    {
        BusFaults.Check(SdBus.sd_bus_message_skip(this.message, 0));
        return BusValue.Unknown("h");
    }

    private readonly void ReadBasic(byte type, void* value) => BusFaults.Check(SdBus.sd_bus_message_read_basic(this.message, type, value));

    private readonly void Enter(byte type, nint contents) => BusFaults.Check(SdBus.sd_bus_message_enter_container(this.message, type, contents));

    private readonly void Exit() => BusFaults.Check(SdBus.sd_bus_message_exit_container(this.message));

    private void Count(long more)
    {
        this.bytes += more;
        if (this.bytes > MostBytes)
        {
            throw TooLarge();
        }
    }

    private static BusException TooLarge() => new(
        BusFault.TooLarge,
        $"A message over D-Bus is larger than anything this program asks for ({MostValues} values, {MostBytes} bytes, {MostDepth} levels at most); it is not read.");
}
