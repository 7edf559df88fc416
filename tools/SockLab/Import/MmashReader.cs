using System;
using System.Collections.Generic;
using System.Globalization;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>A participant of MMASH: ActiGraph counts of three axes, one row a second.</summary>
internal sealed class MmashReader(string path, ImportWindow window) : SourceReader(path, RecordingKind.Epoch, window)
{
    /// <summary>How the first line begins; further columns may follow.</summary>
    public const string Header = "t_s,axis1,axis2,axis3";

    private const int MostCount = 100_000;
    private const int SecondsOfADay = 86_400;
    private const int LastSecond = 40 * SecondsOfADay;

    // Two of the published tables write day -29 where day 2 begins. Only a fall by whole days that leaves a short hole is taken for that.
    private const int LongestHoleAtWrongDate = 600;

    private static readonly string[] Columns = Header.Split(',');

    private readonly List<string> notes = [];
    private bool headerSeen;
    private long addedDays;

    /// <inheritdoc/>
    public override IEnumerable<string> Notes => this.notes;

    /// <inheritdoc/>
    public override TimeSpan? ClockAtZero => TimeSpan.Zero;

    /// <inheritdoc/>
    public override double? StatedHz => 1;

    /// <inheritdoc/>
    public override string ClockName => "after midnight of day 1";

    /// <inheritdoc/>
    public override string? Conversion => ActiGraphCounts.Formula;

    /// <inheritdoc/>
    public override IEnumerable<string> About() =>
    [
        "origin: MMASH 1.0.0 (Multilevel Monitoring of Activity and Sleep in Healthy People), PhysioNet, https://doi.org/10.13026/cerq-fc86",
        "citation: Rossi et al., A Public Dataset of 24-h Multi-Levels Psycho-Physiological Responses in Young Healthy Adults, Data 2020, 5(4), 91",
        "licence: ODC-By 1.0, https://opendatacommons.org/licenses/by/1-0/",
        $"participant: {this.Stem()}",
        "worn: wrist",
    ];

    /// <inheritdoc/>
    public override string Rate(Recording recording, RecordingGaps gaps)
    {
        double seconds = (this.Window.ToS ?? (recording.LastS + 1 + this.Window.ZeroS)) - (this.Window.FromS ?? recording.FirstS);
        return $"1 epoch a second; {seconds - recording.Count} of {seconds} are missing in the data set and left out here";
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        if (!this.headerSeen)
        {
            this.headerSeen = true;
            return line == Header || line.StartsWith(Header + ",", StringComparison.Ordinal)
                ? null
                : $"found the header {SourceText.Quote(line)}; expected '{Header}' and any further columns; "
                    + "check that this is a participant of MMASH";
        }

        string[] fields = line.Split(',');
        if (fields.Length < Columns.Length)
        {
            return SourceText.Fields(fields, line, Header);
        }

        Span<long> numbers = stackalloc long[4];
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isNumber = int.TryParse(fields[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number32);
            numbers[i] = number32;
            if (i == 0 && isNumber)
            {
                numbers[0] = this.MendDate(numbers[0], number);
            }

            int most = i == 0 ? LastSecond : MostCount;
            if (!isNumber || numbers[i] < 0 || numbers[i] > most)
            {
                return $"found {SourceText.Quote(fields[i])} as {Columns[i]}; expected a whole number from 0 to {most}; correct or remove the row";
            }
        }

        return this.Rows.Add(number, numbers[0], ActiGraphCounts.ToMovementMilliG(numbers[1] + numbers[2] + numbers[3]));
    }

    /// <summary>Adds the days by which the clock fell back, where it did just that.</summary>
    private long MendDate(long second, int line)
    {
        long mended = second + (this.addedDays * SecondsOfADay);
        if (this.Rows.Seen == 0 || mended > this.Rows.LatestS)
        {
            return mended;
        }

        long fall = (long)this.Rows.LatestS - mended;
        long days = (fall / SecondsOfADay) + 1;
        long hole = (days * SecondsOfADay) - fall;
        if (hole > LongestHoleAtWrongDate)
        {
            return mended;
        }

        this.addedDays += days;
        this.notes.Add($"line {line}: found second {second} after {this.Rows.LatestS}, a fall by {days} days and a wrong date: "
            + $"{days} days are added from there on");
        return mended + (days * SecondsOfADay);
    }
}
