using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>The form of the file that trusted socks are kept in: one object a sock, with its key. It is a secret.</summary>
internal static class TrustFile
{
    private const string Address = "address";
    private const string Name = "name";
    private const string Key = "key";
    private const string Plain = "plain";
    private const string TrustedAt = "trustedAt";
    private const string CountersSince = "countersSince";

    private static readonly string[] Names = [Address, Name, Key, Plain, TrustedAt, CountersSince];
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    private static readonly JsonFile File = new(
        "The list of trusted socks", 1 << 18, HoldsSecrets: true, "correct it, restore it from a backup, or delete it and pair your socks again (tvbridge socks pair --again)");

    /// <summary>Reads a file; none is an empty list.</summary>
    public static TrustReading Read(string path)
    {
        using JsonDocument? document = File.Read(path, Names, out string? problem);
        if (document is null)
        {
            return new([], problem);
        }

        List<TrustedSock> socks = [];
        foreach (JsonElement entry in document.RootElement.GetProperty("socks").EnumerateArray())
        {
            string? fault = FaultOf(entry, out TrustedSock? sock) ?? FaultAmong(socks, sock!);
            if (fault is not null)
            {
                return new([], $"The list of trusted socks {path}, sock {socks.Count + 1}: {fault}.");
            }

            socks.Add(sock!);
        }

        return new(socks, null);
    }

    /// <summary>What keeps a sock from standing beside the others, as the rest of a sentence; null when nothing does.</summary>
    public static string? FaultAmong(IReadOnlyCollection<TrustedSock> others, TrustedSock sock)
    {
        if (others.FirstOrDefault(other => other.Address == sock.Address) is TrustedSock same)
        {
            return $"the address {sock.Address} is trusted already, as {same.Name}; expected each address once: remove one of the two "
                + $"(tvbridge socks forget \"{same.Name}\"), or pair again (tvbridge socks pair --again)";
        }

        if (others.Any(other => TrustRules.AreSame(other.Name, sock.Name)))
        {
            return $"the name {sock.Name} is taken; expected each name once: choose another one, or run 'tvbridge socks rename \"{sock.Name}\" NEW'";
        }

        return others.Count >= JsonFile.MostSocks ? $"{JsonFile.MostSocks} socks are trusted, and no more can be: forget one (tvbridge socks forget NAME)" : null;
    }

    /// <summary>The file's content.</summary>
    public static byte[] Write(IEnumerable<TrustedSock> socks)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonFile.Version);
            json.WriteStartArray("socks");
            foreach (TrustedSock sock in socks)
            {
                json.WriteStartObject();
                json.WriteString(Address, sock.Address.ToString());
                json.WriteString(Name, sock.Name);
                if (sock.Key is byte[] key)
                {
                    json.WriteString(Key, Convert.ToHexString(key));
                }
                else
                {
                    json.WriteBoolean(Plain, true);
                }

                json.WriteString(TrustedAt, JsonFields.Write(sock.TrustedAt));
                json.WriteString(CountersSince, JsonFields.Write(sock.CountersSince));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static string? FaultOf(JsonElement entry, out TrustedSock? sock)
    {
        sock = null;
        if (!JsonFields.TryText(entry, Address, out string addressText) || !SockAddress.TryParse(addressText, out SockAddress address))
        {
            return "there is no address; expected one such as \"A4:CF:12:34:56:78\"";
        }

        if (!JsonFields.TryText(entry, Name, out string name))
        {
            return $"there is no name; expected 1..{TrustRules.MostNameLength} printable characters";
        }

        if (!JsonFields.TryInstant(entry, TrustedAt, out DateTimeOffset trustedAt) || !JsonFields.TryInstant(entry, CountersSince, out DateTimeOffset since))
        {
            return "trustedAt or countersSince is no time; expected one such as \"2026-11-21T22:41:30.0000000Z\"";
        }

        string? fault = FaultOfKey(entry, out byte[]? key) ?? TrustRules.FaultOfName(name) ?? TrustRules.FaultOfAddress(address);
        sock = new TrustedSock(address, name, key, trustedAt, since);
        return fault;
    }

    /// <summary>A key that was lost or misspelled must not turn a sock into a plain one, so that has to be said.</summary>
    private static string? FaultOfKey(JsonElement entry, out byte[]? key)
    {
        key = null;
        bool hasKey = entry.TryGetProperty(Key, out _);
        bool isPlain = entry.TryGetProperty(Plain, out JsonElement plain) && plain.ValueKind == JsonValueKind.True;
        if (hasKey == isPlain)
        {
            return hasKey
                ? "there is a key as well as \"plain\"; expected one of the two"
                : "there is no key; expected 32 hex digits, or \"plain\": true for a sock that anybody may imitate";
        }

        if (isPlain)
        {
            return null;
        }

        if (!JsonFields.TryText(entry, Key, out string text))
        {
            return "the key is no text; expected 32 hex digits";
        }

        if (!JsonFields.TryBytes(entry, Key, 16, out byte[] bytes) || bytes.Length != 16)
        {
            return $"the key has {text.Length} characters or others than digits; expected 32 hex digits";
        }

        key = bytes;
        return TrustRules.FaultOfKey(bytes);
    }
}
