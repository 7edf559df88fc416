using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Tests.Evaluation;

/// <summary>
/// The design once more, in floating point and in its own words: given the rows and the moments at which the wearer answered by other means than
/// moving, everything else that happens follows. Floor 2 mg, W = 7, J = 2, R = 2, PEN = 2.
/// </summary>
internal sealed class IndependentDetector
{
    private const double F = 2.0;
    private readonly List<string> happened = [];
    private string state = "watch";
    private int c;
    private int tw;
    private int j;
    private int w;
    private double start;
    private double playAt = double.PositiveInfinity;

    /// <summary>All that happens but the answers given, as "time event truth still since".</summary>
    public static List<string> Replay(List<IndependentRow> rows, List<double> answers)
    {
        IndependentDetector detector = new();
        double seenUntil = rows[0].T;
        string truth = "";
        foreach (IndependentRow row in rows)
        {
            if (row.T >= detector.playAt)
            {
                detector.Watch(detector.playAt, "rearm_play", truth);
            }

            if (row.T - seenUntil >= 60 && detector.state != "fault")
            {
                detector.Watch(seenUntil + 60, "fault", truth);
                detector.state = "fault";
            }

            truth = row.Truth;
            bool answered = answers.Any(a => a >= row.T && a < row.T + 30);
            if (answered)
            {
                (detector.state, detector.c, detector.tw) = ("watch", 0, 0);
            }

            if (row.X is { } x)
            {
                seenUntil = row.T + 30;
                detector.state = detector.state == "fault" ? "watch" : detector.state;
                if (!answered)
                {
                    detector.Step(x, row.T, truth);
                }
            }
        }

        return detector.happened;
    }

    private void Step(double x, double begin, string truth)
    {
        double end = begin + 30;
        switch (this.state)
        {
            case "watch":
                this.Count(x, begin);
                if (this.c >= 7)
                {
                    (this.state, this.j, this.w) = ("probe", 1, 0);
                    this.Say(end, "warning", truth, this.start);
                }

                break;
            case "probe":
                this.Ask(x, end, truth);
                break;
            default:
                if (x >= 2 * F)
                {
                    this.Watch(end, "rearm_movement", truth);
                }

                break;
        }
    }

    private void Ask(double x, double end, string truth)
    {
        this.w++;
        if (x >= 6 * F)
        {
            this.Watch(end, "movement_answer", truth);
        }
        else if (this.w >= 2 && this.j < 2)
        {
            (this.j, this.w) = (this.j + 1, 0);
            this.Say(end, "probe2", truth, this.start);
        }
        else if (this.w >= 2)
        {
            this.state = "paused";
            this.playAt = truth == "P" ? end + 60 : double.PositiveInfinity;
            this.Say(end, "pause", truth, this.start);
        }
    }

    private void Count(double x, double begin)
    {
        if (x < 1.5 * F)
        {
            this.start = this.c == 0 ? begin : this.start;
            (this.c, this.tw) = (this.c + 1, 0);
        }
        else if (x < 4.5 * F)
        {
            this.tw++;
            this.c = this.tw > 1 || this.c <= 2 ? 0 : this.c - 2;
        }
        else
        {
            (this.c, this.tw) = (0, 0);
        }
    }

    private void Watch(double t, string name, string truth)
    {
        (this.state, this.c, this.tw, this.playAt) = ("watch", 0, 0, double.PositiveInfinity);
        this.Say(t, name, truth, null);
    }

    private void Say(double t, string name, string truth, double? since) =>
        this.happened.Add(string.Create(CultureInfo.InvariantCulture, $"{t} {name} {truth} {since}"));
}
