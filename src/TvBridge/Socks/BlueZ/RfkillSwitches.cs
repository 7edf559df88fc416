using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TvBridge.Socks.BlueZ;

/// <summary>Whether a transmitter is blocked.</summary>
internal enum RfkillBlock
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>By a program; a command unblocks it.</summary>
    Soft,

    /// <summary>By a switch or a key of the machine.</summary>
    Hard,
}

/// <summary>The system's switches for transmitters, as Linux shows them in files.</summary>
/// <param name="folder">Where; <c>/sys/class/rfkill</c>.</param>
internal sealed class RfkillSwitches(string folder)
{
    private const int MostSwitches = 64;
    private const int MostCharacters = 64;

    /// <summary>Whether an adapter is blocked, by a switch of its own or by one of the machine that is for all Bluetooth.</summary>
    /// <param name="adapter">The adapter's name, or null for any switch that blocks Bluetooth.</param>
    public RfkillBlock Of(string? adapter)
    {
        RfkillBlock block = RfkillBlock.None;
        foreach (string entry in this.Entries())
        {
            if (Read(entry, "type") != "bluetooth" || (adapter is not null && !IsFor(Read(entry, "name"), adapter)))
            {
                continue;
            }

            RfkillBlock found = Read(entry, "hard") == "1" ? RfkillBlock.Hard : Read(entry, "soft") == "1" ? RfkillBlock.Soft : RfkillBlock.None;
            block = found > block ? found : block;
        }

        return block;
    }

    private static bool IsFor(string name, string adapter) => name == adapter || !name.StartsWith("hci", StringComparison.Ordinal);

    private IEnumerable<string> Entries()
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Take(MostSwitches)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Read(string entry, string file)
    {
        try
        {
            using StreamReader reader = new(Path.Combine(entry, file));
            char[] text = new char[MostCharacters];
            return new string(text, 0, reader.ReadBlock(text)).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
