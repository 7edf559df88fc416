using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>
/// Warnings and pauses by what people were doing while they were awake before lights-out. An epoch belongs to every activity that its middle lies in,
/// so the rows overlap where labels do; the last row counts every epoch once.
/// </summary>
internal sealed class ActivityTable
{
    private const string Everything = "all awake before lights-out";
    private const string Unnamed = "(no activity named)";
    private const double HoursPerEpoch = EpochNight.EpochMs / 3_600_000.0;

    private readonly SortedDictionary<string, Row> rows = new(StringComparer.Ordinal);
    private readonly Row all = new();

    /// <summary>Whether anybody was awake before lights-out.</summary>
    public bool HasRows => this.all.Epochs > 0;

    /// <summary>Counts one run of one night.</summary>
    /// <param name="night">The night.</param>
    /// <param name="warningsMs">Start of the epoch after which each warning began, on the night's clock.</param>
    /// <param name="pausesMs">Start of the epoch after which each pause came.</param>
    public void Add(LabeledNight night, IReadOnlyList<int> warningsMs, IReadOnlyList<int> pausesMs)
    {
        EpochNight epochs = night.Epochs;
        HashSet<int> warnings = [.. warningsMs];
        HashSet<int> pauses = [.. pausesMs];
        for (int i = 0; i < epochs.StartMs.Length; i++)
        {
            if (epochs.Truth[i] != Truth.AwakeBeforeLightsOut)
            {
                continue;
            }

            bool isWarning = warnings.Contains(epochs.StartMs[i]);
            bool isPause = pauses.Contains(epochs.StartMs[i]);
            this.all.Add(isWarning, isPause);
            foreach (string activity in Activities(night, (epochs.StartMs[i] + (EpochNight.EpochMs / 2)) / 1000.0))
            {
                if (!this.rows.TryGetValue(activity, out Row? row))
                {
                    this.rows[activity] = row = new Row();
                }

                row.Add(isWarning, isPause);
            }
        }
    }

    /// <summary>Writes the table; nothing where nobody was awake before lights-out.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="repeats">How often each night was added: hours are told of one run, rates are means over the runs.</param>
    public void Write(TextWriter output, int repeats)
    {
        if (!this.HasRows)
        {
            return;
        }

        output.WriteLine($"{"activity",-28} {"hours",8} {"warnings/h",11} {"false pauses/h",15}");
        foreach ((string activity, Row row) in this.rows)
        {
            Write(output, activity, row, repeats);
        }

        Write(output, Everything, this.all, repeats);
    }

    private static void Write(TextWriter output, string name, Row row, int repeats)
    {
        double hours = row.Epochs * HoursPerEpoch;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} {hours / repeats,8:0.00} {row.Warnings / hours,11:0.00} {row.Pauses / hours,15:0.000}"));
    }

    private static HashSet<string> Activities(LabeledNight night, double timeS)
    {
        HashSet<string> names = [];
        foreach (RecordingLabel label in night.Labels)
        {
            if (LabelMeaning.Holds(label, timeS) && LabelMeaning.IsActivity(label.Name))
            {
                names.Add(label.Name);
            }
        }

        if (names.Count == 0)
        {
            names.Add(Unnamed);
        }

        return names;
    }

    private sealed class Row
    {
        public int Epochs { get; private set; }

        public int Warnings { get; private set; }

        public int Pauses { get; private set; }

        public void Add(bool isWarning, bool isPause)
        {
            this.Epochs++;
            this.Warnings += isWarning ? 1 : 0;
            this.Pauses += isPause ? 1 : 0;
        }
    }
}
