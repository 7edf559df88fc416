using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using TvBridge.Files;

namespace TvBridge.Socks.Trust;

/// <summary>One of the bridge's own JSON files: an object with a version and a list. Whatever stands there instead is refused with one sentence.</summary>
/// <param name="What">What it is, as the subject of a sentence: <c>The list of trusted socks</c>.</param>
/// <param name="MostBytes">Longest file that is read. Bytes.</param>
/// <param name="HoldsSecrets">Whether it is refused when others may read it.</param>
/// <param name="Remedy">What to do about a damaged one.</param>
internal sealed record JsonFile(string What, int MostBytes, bool HoldsSecrets, string Remedy)
{
    /// <summary>Version of the form that this program writes and reads.</summary>
    public const int Version = 1;

    /// <summary>Most socks in a file.</summary>
    public const int MostSocks = 256;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>
    /// Reads the file's list of objects, each of which has only names that are among <paramref name="names"/>. Null with a problem when it cannot be; null
    /// without one when there is no file.
    /// </summary>
    public JsonDocument? Read(string path, string[] names, out string? problem)
    {
        JsonDocument? document = null;
        problem = null;
        try
        {
            byte[]? bytes = this.ReadBytes(path, out problem);
            if (bytes is null)
            {
                return null;
            }

            document = JsonDocument.Parse(bytes, Strict);
            problem = this.FindFault(document.RootElement, path, names);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException error)
        {
            // The parser's own words may quote what stands there, and that may be a key.
            problem = this.Damaged(path, $"is no JSON from line {(error.LineNumber ?? 0) + 1} on");
        }
        catch (Exception error) when (FileFault.IsFileError(error))
        {
            problem = $"{this.What} {path} cannot be read ({FileFault.ReasonOf(error)}); expected a file that this user may read: change its permissions.";
        }

        if (problem is null)
        {
            return document;
        }

        document?.Dispose();
        return null;
    }

    /// <summary>The sentence about a file that holds something else than it should.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fault">What is wrong, as the rest of a sentence: <c>has no list</c>.</param>
    public string Damaged(string path, string fault) => $"{this.What} {path} {fault}; {this.Remedy}.";

    private byte[]? ReadBytes(string path, out string? problem)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        problem = this.HoldsSecrets ? PrivateFile.FindFault(file, this.What) : null;
        if (problem is not null)
        {
            return null;
        }

        byte[] bytes = new byte[this.MostBytes + 1];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > this.MostBytes)
        {
            problem = this.Damaged(path, $"has more than the {this.MostBytes} bytes that it may have");
            return null;
        }

        bytes = bytes[..length];
        if (bytes.AsSpan().TrimEnd("\r\n\t "u8) is not [.., (byte)'}'])
        {
            problem = this.Damaged(path, length == 0 ? "is empty" : "is cut short: it does not end in }");
            return null;
        }

        return bytes;
    }

    private string? FindFault(JsonElement root, string path, string[] names)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement version)
            || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number < Version)
        {
            return this.Damaged(path, $"has no version; expected \"version\": {Version}");
        }

        if (number > Version)
        {
            return $"{this.What} {path} comes from a newer version of this program (form {number} where {Version} was expected): update tvbridge on this computer.";
        }

        if (root.EnumerateObject().Count() != 2 || !root.TryGetProperty("socks", out JsonElement socks) || socks.ValueKind != JsonValueKind.Array)
        {
            return this.Damaged(path, "has something else than a version and a list \"socks\"");
        }

        if (socks.GetArrayLength() > MostSocks)
        {
            return this.Damaged(path, $"has {socks.GetArrayLength()} socks where at most {MostSocks} were expected");
        }

        int place = 0;
        foreach (JsonElement sock in socks.EnumerateArray())
        {
            place++;
            if (sock.ValueKind != JsonValueKind.Object || sock.EnumerateObject().Any(property => !names.Contains(property.Name)))
            {
                return this.Damaged(path, $"has something else than a sock with {string.Join(", ", names)} in place {place}");
            }
        }

        return null;
    }
}
