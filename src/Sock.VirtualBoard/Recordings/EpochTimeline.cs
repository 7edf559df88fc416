using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard.Recordings;

/// <summary>
/// The epochs of a recording as pieces of time. A hole of one epoch, or one up to the recording's <see cref="Recording.BridgeS"/>, becomes
/// further pieces with the movement of its livelier side (the mean of the 5 s next to it), so that a hole is never quieter than its
/// surroundings. A longer hole has no piece: there is no data, and no data is not stillness.
/// </summary>
internal sealed class EpochTimeline
{
    private const double SideS = 5;

    private readonly Recording recording;
    private readonly List<double> starts = [];
    private readonly List<double> lengths = [];
    private readonly List<float> movements = [];

    /// <summary>Lays out the epochs of a recording of that kind.</summary>
    public EpochTimeline(Recording recording)
    {
        this.recording = recording;
        double interval = recording.IntervalS;

        // Times are decimal fractions: a hole of one epoch may come out a hair longer.
        double longestBridge = Math.Max(interval, recording.BridgeS) * 1.001;
        for (int row = 0; row < recording.Count; row++)
        {
            double start = recording.TimesS[row];
            double step = row + 1 < recording.Count ? recording.TimesS[row + 1] - start : interval;
            double hole = step - interval;
            bool near = hole < interval * 0.1;
            this.Add(start, near ? step : interval, recording.Values[row]);
            if (!near && hole <= longestBridge)
            {
                this.Bridge(row, start + interval, hole);
            }
        }
    }

    /// <summary>Number of pieces.</summary>
    public int Count => this.starts.Count;

    /// <summary>Where a piece begins, on the recording's own clock.</summary>
    public double StartS(int piece) => this.starts[piece];

    /// <summary>How long a piece is.</summary>
    public double LengthS(int piece) => this.lengths[piece];

    /// <summary>The movement in a piece.</summary>
    public float MovementMilliG(int piece) => this.movements[piece];

    /// <summary>The piece in which a time lies; -1 where there is no data.</summary>
    public int Find(double seconds)
    {
        int found = this.starts.BinarySearch(seconds);
        int piece = found >= 0 ? found : ~found - 1;
        return piece >= 0 && seconds < this.starts[piece] + this.lengths[piece] ? piece : -1;
    }

    private void Add(double start, double length, float movement)
    {
        this.starts.Add(start);
        this.lengths.Add(length);
        this.movements.Add(movement);
    }

    private void Bridge(int lastBefore, double start, double hole)
    {
        float movement = Math.Max(this.Side(lastBefore, -1), this.Side(lastBefore + 1, 1));
        int pieces = Math.Max(1, (int)Math.Round(hole / this.recording.IntervalS));
        for (int i = 0; i < pieces; i++)
        {
            this.Add(start + (hole * i / pieces), hole / pieces, movement);
        }
    }

    /// <summary>Mean movement of the rows within 5 s of the hole's edge, the edge's own row included.</summary>
    private float Side(int edge, int direction)
    {
        double sum = 0;
        int count = 0;
        for (int row = edge; row >= 0 && row < this.recording.Count; row += direction)
        {
            if (count > 0 && Math.Abs(this.recording.TimesS[row] - this.recording.TimesS[edge]) >= SideS)
            {
                break;
            }

            sum += this.recording.Values[row];
            count++;
        }

        return (float)(sum / count);
    }
}
