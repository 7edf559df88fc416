using System;
using System.Collections.Generic;
using System.Linq;

namespace SockLab.Synthesis;

/// <summary>What is counted over awake epochs, drawn ones and measured ones alike. Movement in mg at a noise floor of 2.0 mg.</summary>
internal sealed class AwakeStatistics
{
    private const double RunBelowMilliG = 4;

    private readonly int[,] followers = new int[3, 3];
    private readonly Dictionary<int, int> runsReaching = [];
    private int epochs;

    /// <summary>Movement of all epochs.</summary>
    public List<double> All { get; } = [];

    /// <summary>Lengths of bouts in epochs; a series' first and last count as they stand.</summary>
    public List<double> Bouts { get; } = [];

    /// <summary>Hours in all.</summary>
    public double Hours => this.epochs / (double)AnkleModel.EpochsPerHour;

    /// <summary>Counts one person's unbroken series.</summary>
    public void Add(IReadOnlyList<double> movementMilliG)
    {
        int bout = 0;
        int run = 0;
        for (int i = 0; i < movementMilliG.Count; i++)
        {
            MovementClass now = ClassOf(movementMilliG[i]);
            if (i > 0)
            {
                this.followers[(int)ClassOf(movementMilliG[i - 1]), (int)now]++;
            }

            run = movementMilliG[i] < RunBelowMilliG ? run + 1 : 0;
            this.runsReaching[run] = this.runsReaching.GetValueOrDefault(run) + 1;
            bout = this.CountBout(bout, now);
        }

        this.CountBout(bout, MovementClass.Still);
        this.All.AddRange(movementMilliG);
        this.epochs += movementMilliG.Count;
    }

    /// <summary>The part of all epochs that has this class. 0 to 1.</summary>
    public double Share(MovementClass movement) => this.All.Count == 0 ? double.NaN : this.Of(movement).Length / (double)this.All.Count;

    /// <summary>Movement of the epochs of one class.</summary>
    public double[] Of(MovementClass movement) => [.. this.All.Where(milliG => ClassOf(milliG) == movement)];

    /// <summary>How often a large epoch follows one of this class, of the times that any movement does. 0 to 1.</summary>
    public double LargeAfter(MovementClass before)
    {
        int large = this.followers[(int)before, (int)MovementClass.Large];
        int moving = large + this.followers[(int)before, (int)MovementClass.Twitch];
        return moving == 0 ? double.NaN : large / (double)moving;
    }

    /// <summary>How often an hour has a run of at least this many minutes below 4 mg.</summary>
    public double RunsPerHour(double minutes)
    {
        int epochsLong = (int)Math.Round(minutes * 60 / AnkleModel.EpochS);
        return this.runsReaching.GetValueOrDefault(epochsLong) / this.Hours;
    }

    private static MovementClass ClassOf(double movementMilliG) => movementMilliG switch
    {
        < AnkleModel.StillBelowMilliG => MovementClass.Still,
        < AnkleModel.LargeFromMilliG => MovementClass.Twitch,
        _ => MovementClass.Large,
    };

    private int CountBout(int length, MovementClass now)
    {
        if (now != MovementClass.Still)
        {
            return length + 1;
        }

        if (length > 0)
        {
            this.Bouts.Add(length);
        }

        return 0;
    }
}
