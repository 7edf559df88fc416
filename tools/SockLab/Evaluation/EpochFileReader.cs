using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Evaluation;

/// <summary>Reads one epoch file: comments, the header, one row for each epoch of 30 s. It is read whole or refused with one sentence.</summary>
internal sealed class EpochFileReader
{
    /// <summary>The header.</summary>
    public const string Header = "t_s,movement_mg,truth";

    private const decimal MostMilliG = 20_000;
    private const decimal FarthestS = 2_000_000;
    private const decimal EpochS = EpochNight.EpochMs / 1000;
    private const decimal ToleranceS = 0.05m;

    private readonly string path;
    private readonly string lightsOutLabel;
    private readonly List<int> startMs = [];
    private readonly List<int> movementMicroG = [];
    private readonly List<Truth> truth = [];
    private decimal firstS;
    private decimal lastS;
    private bool hasHeader;

    private EpochFileReader(string path, string lightsOutLabel)
    {
        this.path = path;
        this.lightsOutLabel = lightsOutLabel;
    }

    /// <summary>Reads a file, plain or gzip.</summary>
    /// <returns>The night, or the sentence that refuses the file.</returns>
    public static (EpochNight? Night, string? Refusal) Read(string path, string person, string lightsOutLabel, int floorMicroG)
    {
        (byte[]? file, string? unreadable) = RecordingReader.TakeFile(path);
        if (file is null)
        {
            return (null, unreadable);
        }

        EpochFileReader reader = new(path, lightsOutLabel);
        string? refusal = reader.Parse(file) ?? reader.CheckUnit();
        return refusal is null
            ? (new EpochNight(person, [.. reader.startMs], [.. reader.movementMicroG], [.. reader.truth], floorMicroG), null)
            : (null, refusal);
    }

    private string? Parse(byte[] file)
    {
        using RecordingLines lines = new(file);
        while (lines.Next() is { } line)
        {
            string? wrong = this.hasHeader ? this.TakeRow(line) : this.TakeHeader(line);
            if (wrong is not null)
            {
                return $"{this.path}, line {lines.Number}: {wrong}.";
            }
        }

        if (lines.Fault == RecordingFault.Binary)
        {
            return $"{this.path}, line {lines.Number}: found bytes that are no text; expected a text file with '{Header}', plain or gzip; "
                + "check that this is an epoch file.";
        }

        if (lines.Fault != RecordingFault.None)
        {
            return RecordingReader.Sentence(lines.Fault, this.path, lines.Number, this.startMs.Count);
        }

        string found = this.hasHeader ? "a header without any row" : "no header";
        return this.startMs.Count > 0
            ? null
            : $"{this.path}: found {found}; expected '{Header}' and one row for each epoch of 30 s; export or copy it again.";
    }

    private string? TakeHeader(string line)
    {
        if (line.StartsWith('#') || line.Trim().Length == 0)
        {
            return null;
        }

        this.hasHeader = line.Trim() == Header;
        return this.hasHeader
            ? null
            : $"found the header {FoundText.Quote(line)}; expected '{Header}'; rename the columns, or move other files to another folder";
    }

    private string? TakeRow(string line)
    {
        if (line.Trim().Length == 0)
        {
            return null;
        }

        string[] fields = line.Split(',');
        if (fields.Length != 3)
        {
            return $"found {fields.Length} {(fields.Length == 1 ? "field" : "fields")} in {FoundText.Quote(line)}; expected {Header}; "
                + "complete or remove the row, or copy the file again if it ends here";
        }

        return this.TakeTime(fields[0]) ?? this.TakeMovement(fields[1]) ?? this.TakeTruth(fields[2]);
    }

    private string? TakeTime(string text)
    {
        if (!TryNumber(text, out decimal timeS) || Math.Abs(timeS) > FarthestS)
        {
            return $"found {FoundText.Quote(text)} as t_s; expected the epoch's start in seconds, at most {FarthestS}; "
                + "count the time from the recording's start";
        }

        if (this.startMs.Count == 0)
        {
            this.firstS = timeS;
        }
        else if (timeS <= this.lastS)
        {
            return $"found time {Text(timeS)} s after {Text(this.lastS)} s; expected times that rise from row to row; "
                + "sort the rows and remove repeated ones";
        }

        // The tolerance is for times that were rounded or summed up: the grid is that of the first row.
        decimal epochs = Math.Round((timeS - this.firstS) / EpochS);
        if (Math.Abs(timeS - this.firstS - (epochs * EpochS)) > ToleranceS || (this.startMs.Count > 0 && epochs * EpochS + this.firstS <= this.lastS))
        {
            return $"found a step of {Text(timeS - this.lastS)} s to {Text(timeS)} s; expected epochs of 30 s, a missing one left out; "
                + "resample the recording to one rate";
        }

        this.lastS = this.firstS + (epochs * EpochS);
        this.startMs.Add((int)Math.Round(this.lastS * 1000));
        return null;
    }

    private string? TakeMovement(string text)
    {
        // NaN is how many programs write what they do not have.
        string trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            this.movementMicroG.Add(-1);
            return null;
        }

        if (!TryNumber(text, out decimal milliG))
        {
            return $"found {FoundText.Quote(text)} as movement_mg; expected a number of mg, or nothing where it was not measured; correct the row";
        }

        if (milliG is < 0 or > MostMilliG)
        {
            string unit = milliG < 0 ? "movement is never negative" : "it may be LSB or micro-g";
            return $"found {FoundText.Quote(text)} as movement_mg; expected 0 to {MostMilliG} mg ({unit}); convert it to mg";
        }

        // Rounded down: a whole number of micro-g is below a threshold exactly if the number in the file is.
        this.movementMicroG.Add((int)Math.Floor(milliG * 1000));
        return null;
    }

    private string? TakeTruth(string text)
    {
        if (TruthWords.Read(text, this.lightsOutLabel) is not { } label)
        {
            return $"found {FoundText.Quote(text)} as truth; expected {this.lightsOutLabel} (awake before lights-out), {TruthWords.Others}; "
                + "correct the label, or name the one for lights-out with --lights-out-label";
        }

        this.truth.Add(label);
        return null;
    }

    /// <summary>Names a night in another unit. Epochs of exactly 0 tell nothing about it.</summary>
    private string? CheckUnit()
    {
        int[] moved = [.. this.movementMicroG.Where(movement => movement > 0).Order()];
        if (moved.Length == 0)
        {
            return null;
        }

        int medianMicroG = moved[moved.Length / 2];
        string? unit = MovementUnit.LooksLike(medianMicroG);
        return unit is null
            ? null
            : $"{this.path}: found a median movement of {Text(medianMicroG / 1000m)}, which looks like {unit}; expected mg; convert the column to mg.";
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
