using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using TvBridge.Files;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks list</c>: who is trusted, what was last heard of them, and what the user is asked.</summary>
internal static class SocksListCommand
{
    private static readonly string[] Titles = ["NAME", "ADDRESS", "ADVERTS", "TRUSTED SINCE", "LAST NEWS", "COUNTER", "BATTERY"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command list = new(
            "list",
            "Lists the trusted socks, what was last heard of each, and what you are asked about them. Keys are not shown.\n\n"
            + "Example:\n"
            + "  tvbridge socks list");
        list.SetAction(_ => Run(UserFolders.OfThisProcess));
        return list;
    }

    private static int Run(UserFolders folders)
    {
        TrustStore store = new(TrustStore.FileIn(folders));
        TrustReading reading = store.Read();
        if (reading.Problem is not null)
        {
            throw RefusedException.Usage(reading.Problem);
        }

        if (reading.Socks.Count == 0)
        {
            Console.WriteLine("No sock is trusted yet; 'tvbridge socks pair' pairs one.");
            return ExitCode.Done;
        }

        IReadOnlyList<SockStatus> socks = SockStatus.Read(reading.Socks, CounterStore.FileIn(folders), TimeProvider.System.GetUtcNow(), out string? problem);
        Print([Titles, .. socks.Select(Row)]);
        foreach (SockStatus sock in socks.Where(sock => sock.Question is not null))
        {
            Console.WriteLine("question: " + sock.Question);
        }

        return problem is null ? ExitCode.Done : throw RefusedException.Usage(problem);
    }

    private static string[] Row(SockStatus status) =>
    [
        status.Sock.Name,
        status.Sock.Address.ToString(),
        status.Sock.IsPlain ? "plain" : "encrypted",
        Text(status.Sock.TrustedAt),
        status.HeardAt is DateTimeOffset at ? Text(at) : "never",
        status.Counter?.ToString(CultureInfo.InvariantCulture) ?? "-",
        status.BatteryPercent is byte percent ? $"{percent} %" : "-",
    ];

    private static string Text(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.Local).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Print(string[][] rows)
    {
        int[] widths = [.. Titles.Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
