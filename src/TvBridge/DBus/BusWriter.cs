using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>Puts values into a message that is to be sent.</summary>
internal static unsafe class BusWriter
{
    /// <summary>Appends values, one after the other.</summary>
    /// <exception cref="BusException">One of them is no value of D-Bus: a path without its slash, text with a zero in it, or of a type that cannot be sent.</exception>
    public static void Append(nint message, IReadOnlyList<BusValue> values)
    {
        foreach (BusValue value in values)
        {
            Append(message, value);
        }
    }

    private static void Append(nint message, BusValue value)
    {
        switch (value.Kind)
        {
            case BusKind.String or BusKind.ObjectPath or BusKind.Signature:
                AppendText(message, value);
                break;
            case BusKind.Bytes:
                AppendBytes(message, value.AsBytes ?? []);
                break;
            case BusKind.Variant:
                AppendVariant(message, value);
                break;
            case BusKind.Array:
                Open(message, 'a', value.Signature[1..]);
                Append(message, value.Items);
                Close(message);
                break;
            case BusKind.Struct:
                Open(message, 'r', value.Signature[1..^1]);
                Append(message, value.Items);
                Close(message);
                break;
            case BusKind.Dictionary:
                AppendEntries(message, value);
                break;
            case BusKind.Unknown:
                throw Malformed();
            default:
                AppendNumber(message, value);
                break;
        }
    }

    private static void AppendNumber(nint message, BusValue value)
    {
        // The library reads as many of the eight bytes as the type has, and all processors that .NET runs on have the low ones first.
        long number = value.Bits;
        BusFaults.Check(SdBus.sd_bus_message_append_basic(message, (byte)value.Signature[0], &number));
    }

    private static void AppendText(nint message, BusValue value)
    {
        string text = value.AsText ?? "";
        if (text.Contains('\0', System.StringComparison.Ordinal))
        {
            throw Malformed();
        }

        nint copy = Marshal.StringToCoTaskMemUTF8(text);
        try
        {
            BusFaults.Check(SdBus.sd_bus_message_append_basic(message, (byte)value.Signature[0], (void*)copy));
        }
        finally
        {
            Marshal.FreeCoTaskMem(copy);
        }
    }

    private static void AppendBytes(nint message, byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            BusFaults.Check(SdBus.sd_bus_message_append_array(message, (byte)'y', start, (nuint)bytes.Length));
        }
    }

    private static void AppendVariant(nint message, BusValue variant)
    {
        BusValue inner = variant.Value ?? throw Malformed();
        Open(message, 'v', inner.Signature);
        Append(message, inner);
        Close(message);
    }

    private static void AppendEntries(nint message, BusValue dictionary)
    {
        string entrySignature = dictionary.Signature[2..^1];
        Open(message, 'a', "{" + entrySignature + "}");
        foreach ((BusValue key, BusValue value) in dictionary.Entries)
        {
            Open(message, 'e', entrySignature);
            Append(message, key);
            Append(message, value);
            Close(message);
        }

        Close(message);
    }

    private static void Open(nint message, char type, string contents) =>
        BusFaults.Check(SdBus.sd_bus_message_open_container(message, (byte)type, contents));

    private static void Close(nint message) => BusFaults.Check(SdBus.sd_bus_message_close_container(message));

    private static BusException Malformed() => new(BusFault.Malformed, "What was to be sent over D-Bus is no value that it knows.");
}
