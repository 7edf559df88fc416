using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>The form of the file that counters are kept in: one object a sock.</summary>
internal static class CounterFile
{
    private const string Address = "address";
    private const string Since = "countersSince";
    private const string Counter = "counter";
    private const string Data = "serviceData";
    private const string HeardAt = "heardAt";
    private const string LowCounter = "lowCounter";
    private const string LowCount = "lowCount";

    private static readonly string[] Names = [Address, Since, Counter, Data, HeardAt, LowCounter, LowCount];

    private static readonly JsonFile File = new(
        "The file of the socks' counters",
        1 << 18,
        HoldsSecrets: false,
        "restore it from a backup, or delete it and answer for each sock with 'tvbridge socks rewind NAME' that it may begin anew");

    /// <summary>Reads a file; none is an empty one. A problem is one sentence.</summary>
    public static List<CounterEntry> Read(string path, out string? problem)
    {
        List<CounterEntry> entries = [];
        using JsonDocument? document = File.Read(path, Names, out problem);
        if (document is null)
        {
            return entries;
        }

        HashSet<SockAddress> seen = [];
        foreach (JsonElement sock in document.RootElement.GetProperty("socks").EnumerateArray())
        {
            if (EntryOf(sock) is not CounterEntry entry || !seen.Add(entry.Address))
            {
                problem = File.Damaged(path, $"holds a counter that cannot be, in place {entries.Count + 1}");
                return [];
            }

            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The file's content.</summary>
    public static byte[] Write(IEnumerable<CounterEntry> entries)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonFile.Version);
            json.WriteStartArray("socks");
            foreach (CounterEntry entry in entries)
            {
                json.WriteStartObject();
                json.WriteString(Address, entry.Address.ToString());
                json.WriteString(Since, JsonFields.Write(entry.Since));
                json.WriteNumber(Counter, entry.Counter);
                json.WriteString(Data, Convert.ToHexString(entry.Data));
                json.WriteString(HeardAt, JsonFields.Write(entry.HeardAt));
                json.WriteNumber(LowCounter, entry.LowCounter);
                json.WriteNumber(LowCount, entry.LowCount);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static CounterEntry? EntryOf(JsonElement sock)
    {
        if (!JsonFields.TryText(sock, Address, out string addressText) || !SockAddress.TryParse(addressText, out SockAddress address)
            || !JsonFields.TryInstant(sock, Since, out DateTimeOffset since)
            || !JsonFields.TryNumber(sock, Counter, uint.MaxValue - 1, out uint counter)
            || !JsonFields.TryBytes(sock, Data, CounterEntry.MostBytes, out byte[] data)
            || !JsonFields.TryInstant(sock, HeardAt, out DateTimeOffset heardAt)
            || !JsonFields.TryNumber(sock, LowCounter, uint.MaxValue - 1, out uint lowCounter)
            || !JsonFields.TryNumber(sock, LowCount, CounterEntry.LowUntilQuestion, out uint lowCount))
        {
            return null;
        }

        CounterEntry entry = new(address, since);
        if (data.Length > 0)
        {
            entry.Take(counter, data, heardAt);
        }

        entry.SetLow(lowCounter, (int)lowCount);
        return data.Length > 0 || counter == 0 ? entry : null;
    }
}
