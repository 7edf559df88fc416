using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>ACC.csv of an Empatica E4: the start three times, the rate three times, then whole numbers of 1/64 g.</summary>
internal sealed class EmpaticaReader(string path, ImportWindow window) : SourceReader(path, RecordingKind.Motion, window)
{
    private const double UnitsPerG = 64;
    private const double EarliestStart = 1e9;
    private static readonly string[] Axes = ["x", "y", "z"];

    private DateTimeOffset start;
    private double rateHz;
    private int samples;

    /// <inheritdoc/>
    public override TimeSpan? ClockAtZero => this.start.TimeOfDay;

    /// <inheritdoc/>
    public override double? StatedHz => this.rateHz;

    /// <inheritdoc/>
    public override string ClockName => "after the start";

    /// <inheritdoc/>
    public override string? Conversion => "whole numbers of 1/64 g, divided by 64";

    /// <summary>Whether a first line is three times the same moment, in seconds since 1970.</summary>
    public static bool IsStart(string line) =>
        Numbers(line) is { } three && three[0] is > EarliestStart and < 1e10 && three[0] == three[1] && three[0] == three[2];

    /// <summary>Whether a second line is three rates.</summary>
    public static bool IsRate(string line) => Numbers(line) is { } three && three.All(rate => rate is >= 1 and <= 2000);

    /// <inheritdoc/>
    public override IEnumerable<string> About()
    {
        string? participant = StressPredict.Participant(this.Stem()) ?? StressPredict.Participant(this.Folder());
        string started = string.Create(CultureInfo.InvariantCulture, $"start_utc: {this.start:yyyy-MM-ddTHH:mm:ss}Z; the clock below is UTC");
        return participant is null
            ? ["origin: an export of an Empatica E4, ACC.csv", "worn: wrist, Empatica E4", started]
            : [.. StressPredict.About(participant), started];
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        if (this.start == default)
        {
            return this.TakeStart(line);
        }

        if (this.rateHz == 0)
        {
            return this.TakeRate(line);
        }

        string[] fields = line.Split(',');
        if (fields.Length != 3)
        {
            return SourceText.Fields(fields, line, "x,y,z");
        }

        Span<double> triple = stackalloc double[3];
        if (SourceText.Triple(fields, 0, Axes, triple) is { } wrong)
        {
            return wrong;
        }

        for (int i = 0; i < 3; i++)
        {
            if (triple[i] != Math.Round(triple[i]))
            {
                return $"found {SourceText.Quote(fields[i])} as {Axes[i]}; expected a whole number of 1/64 g; "
                    + $"values in g belong under the header '{MotionReader.Header}'";
            }

            triple[i] /= UnitsPerG;
        }

        return this.Rows.Add(number, this.samples++ / this.rateHz, triple);
    }

    private static double[]? Numbers(string line)
    {
        string[] fields = line.Split(',');
        double[] numbers = new double[3];
        for (int i = 0; i < 3; i++)
        {
            if (fields.Length != 3 || SourceText.Number(fields[i].Trim(), "", out numbers[i]) is not null)
            {
                return null;
            }
        }

        return numbers;
    }

    private string? TakeStart(string line)
    {
        if (!IsStart(line))
        {
            return $"found {SourceText.Quote(line)}; expected the same start three times, in seconds since 1970; export the file again";
        }

        this.start = DateTimeOffset.UnixEpoch.AddSeconds(Numbers(line)![0]);
        return null;
    }

    private string? TakeRate(string line)
    {
        if (!IsRate(line))
        {
            return $"found {SourceText.Quote(line)}; expected the rate in Hz three times, such as '32.000000, 32.000000, 32.000000'; "
                + "export the file again";
        }

        double[] rates = Numbers(line)!;
        this.rateHz = rates[0];
        return rates[0] == rates[1] && rates[0] == rates[2]
            ? null
            : $"found rates that differ from axis to axis, {SourceText.Quote(line)}; expected one rate; export the file again";
    }
}
