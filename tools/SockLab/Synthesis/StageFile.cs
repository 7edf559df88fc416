using System;
using System.Collections.Generic;
using System.Globalization;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;

namespace SockLab.Synthesis;

/// <summary>
/// Reads scored nights with the columns <c>t_s,psg_stage</c> and any further ones, a row for each 30 s from lights-out on: 0 awake, 1 and 2 N1 and N2,
/// 3 and 4 deep sleep, 5 REM sleep. Epochs that were not scored are missing; they count as the stage before them, for an hour at most.
/// </summary>
internal static class StageFile
{
    private const string Header = "t_s,psg_stage";

    private const int LongestHole = 120;

    private static readonly Truth[] OfCode =
        [Truth.Awake, Truth.SleepN1, Truth.SleepN2, Truth.SleepN3, Truth.SleepN3, Truth.SleepR];

    /// <summary>Whether the first line is that of a scored night.</summary>
    public static bool Is(byte[] file)
    {
        using RecordingLines lines = new(file);
        string? first = lines.Next();
        return first == Header || first?.StartsWith(Header + ",", StringComparison.Ordinal) == true;
    }

    /// <summary>The stages, or one sentence that says what is wrong.</summary>
    public static (Truth[]? Stages, string? Refusal) Read(byte[] file, string path)
    {
        using RecordingLines lines = new(file);
        List<Truth> stages = [];
        lines.Next();
        while (lines.Next() is { } line)
        {
            if (!TryParse(line, out int epoch, out Truth stage) || epoch < stages.Count || epoch > stages.Count + LongestHole)
            {
                return (null, $"{path}, line {lines.Number}: found {FoundText.Quote(line)}; "
                    + $"expected t_s {stages.Count * AnkleModel.EpochS} or a little later in steps of 30, and a stage from 0 to 5; correct the row.");
            }

            while (stages.Count < epoch)
            {
                stages.Add(stages.Count == 0 ? Truth.Awake : stages[^1]);
            }

            stages.Add(stage);
        }

        return lines.Fault == RecordingFault.None
            ? ([.. stages], null)
            : (null, RecordingReader.Sentence(lines.Fault, path, lines.Number, stages.Count));
    }

    private static bool TryParse(string line, out int epoch, out Truth stage)
    {
        string[] fields = line.Split(',');
        epoch = 0;
        stage = Truth.Awake;
        if (fields.Length < 2
            || !int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            || seconds % AnkleModel.EpochS != 0
            || code >= OfCode.Length)
        {
            return false;
        }

        epoch = seconds / AnkleModel.EpochS;
        stage = OfCode[code];
        return true;
    }
}
