using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.Firmware.Log;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;

namespace RadioVm.Link;

/// <summary>What is in a sock's flash memory, as its firmware lays it out.</summary>
internal static class SockMemories
{
    private const string SettingsPath = @"I:\sock.cfg";
    private const string RecordPath = @"I:\pairing.dat";
    private const string LogPrefix = @"I:\night";
    private const int KeyPlace = 1;
    private const int KeyLength = 16;
    private const int AddressLength = 6;
    private const int WakeEveryMinutes = 40;
    private const int ShakeMilliG = 300;
    private static readonly TimeSpan NightLength = TimeSpan.FromHours(8);

    /// <summary>The memory of a sock that was worn for a night: eight hours of log, written by the firmware itself, in seconds.</summary>
    public static VirtualFlash AfterNight()
    {
        CompositeMotion foot = new(new StillMotion((long)NightLength.TotalMicroseconds));
        for (int minute = 0; minute < NightLength.TotalMinutes; minute += WakeEveryMinutes)
        {
            foot.AddShake(Minutes(minute), Minutes(minute + 5), ShakeMilliG);
        }

        Board board = new(new FreeRunningTime(), foot);
        board.Flash.Write(SettingsPath, Encoding.ASCII.GetBytes("version = 1\nadverts = plain\nend = yes\n"));
        board.SwitchOffAt((long)NightLength.TotalMicroseconds);
        board.Run(Sock.Firmware.Program.Main);
        return board.LastFailure is null ? board.Flash : throw new InvalidOperationException("the night before ended with " + board.LastFailure.Message);
    }

    /// <summary>The settings that are stored; empty for none.</summary>
    public static string Settings(VirtualFlash flash) => flash.Contains(SettingsPath) ? Encoding.ASCII.GetString(flash.Read(SettingsPath)) : "";

    /// <summary>Whether that key and that address are stored, as the next boot will use them.</summary>
    public static bool HasPairing(VirtualFlash flash, byte[] key, byte[] address)
    {
        if (!flash.Contains(RecordPath))
        {
            return false;
        }

        byte[] record = flash.Read(RecordPath);
        return record.Length > KeyPlace + KeyLength + AddressLength
            && record.AsSpan(KeyPlace, KeyLength).SequenceEqual(key)
            && record.AsSpan(KeyPlace + KeyLength, AddressLength).SequenceEqual(address);
    }

    /// <summary>The pages of the night log, each as hexadecimal text.</summary>
    public static IReadOnlySet<string> LogPages(VirtualFlash flash) => flash.Paths
        .Where(path => path.StartsWith(LogPrefix, StringComparison.Ordinal))
        .SelectMany(path => Pages(flash.Read(path)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The whole pages in some bytes, each as hexadecimal text.</summary>
    public static IEnumerable<string> Pages(byte[] bytes) =>
        bytes.Chunk(NightPage.Length).Where(page => page.Length == NightPage.Length).Select(Convert.ToHexString);

    private static long Minutes(int minutes) => minutes * 60_000_000L;
}
