using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using TvBridge.Files;

namespace TvBridge.Tv;

/// <summary>The file that holds the passwords of TVs: a JSON object from address to password that only its owner may read.</summary>
internal static class TvSecretsFile
{
    private const string Form = "expected a JSON object such as {\"kodi://kodi@tv.local:8080\": \"PASSWORD\"}";
    private const int MostBytes = 64 * 1024;

    /// <summary>Looks for an address's password.</summary>
    /// <param name="path">The file; that there is none is no error.</param>
    /// <param name="address">Whose password.</param>
    /// <param name="password">The password, or null when there is none.</param>
    /// <returns>What is wrong with the file in one sentence, or null. Neither passwords nor keys that are no addresses are repeated.</returns>
    public static string? Find(string path, TvAddress address, out string? password)
    {
        password = null;
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            string? fault = FindFault(file);
            if (fault is not null)
            {
                return fault;
            }

            byte[] json = new byte[file.Length];
            file.ReadExactly(json);
            using JsonDocument document = JsonDocument.Parse(WithoutByteOrderMark(json));
            string? problem = FindIn(document.RootElement, address, out string? found);
            password = problem is null ? found : null;
            return problem is null ? null : $"The secrets file {path}{problem}";
        }
        catch (JsonException e)
        {
            return $"The secrets file {path} is not JSON from line {e.LineNumber + 1} on; {Form}.";
        }
        catch (InvalidOperationException)
        {
            return $"The secrets file {path} holds text that is no Unicode; {Form}.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The secrets file {path} cannot be read ({e.GetType().Name}); make it a file that belongs to you and try again.";
        }
    }

    private static string? FindFault(FileStream file)
    {
        if (PrivateFile.FindFault(file, "The secrets file") is string fault)
        {
            return fault;
        }

        return file.Length > MostBytes
            ? $"The secrets file {file.Name} has {file.Length} bytes, where at most {MostBytes} are expected; keep only addresses and passwords in it."
            : null;
    }

    /// <summary>Some editors write one.</summary>
    private static ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] json) =>
        json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;

    /// <summary>Returns what is wrong as the rest of a sentence, or null.</summary>
    private static string? FindIn(JsonElement root, TvAddress address, out string? password)
    {
        password = null;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return $" holds a JSON {root.ValueKind}; {Form}.";
        }

        HashSet<string> seen = [];
        int entry = 0;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            entry++;
            if (!TvAddress.TryParse(property.Name, out TvAddress? key, out string? wrong))
            {
                return $", entry {entry}: {wrong}";
            }

            if (property.Value.ValueKind != JsonValueKind.String)
            {
                return $", entry {entry}: {key} has a JSON {property.Value.ValueKind} as its password; {Form}.";
            }

            if (!seen.Add(key.ToString()))
            {
                return $", entry {entry}: {key} stands there twice; {Form}.";
            }

            password = key.ToString() == address.ToString() ? property.Value.GetString() : password;
        }

        return null;
    }
}
