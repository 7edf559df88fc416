using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SockLab.Evaluation;

namespace SockLab.Tests.Evaluation;

/// <summary>A night written down as runs of equal epochs. Floor 2 mg: still below 3, large from 9, an answer from 12, awake again from 4.</summary>
internal sealed class NightScript(string person = "A")
{
    public const double Still = 2;
    public const double Twitch = 5;
    public const double Large = 20;

    private const int FloorMicroG = 2000;
    private readonly List<(int StartMs, double? MilliG, string Truth)> rows = [];
    private int nextMs;

    /// <summary>Adds epochs.</summary>
    public NightScript Add(int epochs, string truth, double milliG)
    {
        for (int i = 0; i < epochs; i++)
        {
            this.rows.Add((this.nextMs, milliG, truth));
            this.nextMs += 30_000;
        }

        return this;
    }

    /// <summary>Adds rows whose movement is empty.</summary>
    public NightScript Unmeasured(int epochs, string truth)
    {
        for (int i = 0; i < epochs; i++)
        {
            this.rows.Add((this.nextMs, null, truth));
            this.nextMs += 30_000;
        }

        return this;
    }

    /// <summary>Leaves rows out.</summary>
    public NightScript Missing(int epochs)
    {
        this.nextMs += 30_000 * epochs;
        return this;
    }

    /// <summary>The night as it is judged.</summary>
    public EpochNight Night()
    {
        int[] startMs = [.. this.rows.ConvertAll(row => row.StartMs)];
        int[] movement = [.. this.rows.ConvertAll(row => row.MilliG is { } milliG ? (int)(milliG * 1000) : -1)];
        Truth[] truth = [.. this.rows.ConvertAll(row => TruthWords.Read(row.Truth, "P")!.Value)];
        return new EpochNight(person, startMs, movement, truth, FloorMicroG);
    }

    /// <summary>The night as a file.</summary>
    public string Csv()
    {
        StringBuilder text = new("t_s,movement_mg,truth\n");
        foreach ((int startMs, double? milliG, string truth) in this.rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{startMs / 1000},{milliG},{truth}\n");
        }

        return text.ToString();
    }
}
