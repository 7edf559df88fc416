using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>
/// How often a sleeper moves as much as an answer: minutes of sleep with a 5 s mean of 30 F or more. Only from recordings with a row a second or more
/// often; the 5 s slide by one second.
/// </summary>
/// <param name="Minutes">Minutes of sleep with data.</param>
/// <param name="WithAnswer">Those with such a movement.</param>
internal sealed record SleepJerks(int Minutes, int WithAnswer)
{
    private const int AnswerS = 5;
    private const int AnswerFloors = 30;
    private const int MinuteS = 60;

    /// <summary>Counts them in an epoch recording; null where its rows are longer than a second.</summary>
    public static SleepJerks? Of(LabeledNight night, SampleOptions options)
    {
        Recording recording = night.Recording;
        if (recording.Kind != RecordingKind.Epoch || recording.IntervalS > 1)
        {
            return null;
        }

        double[] seconds = Seconds(recording, options);
        double answerMilliG = AnswerFloors * night.Epochs.FloorMicroG / 1000.0;
        HashSet<int> minutes = [];
        HashSet<int> withAnswer = [];
        double sum = 0;
        int run = 0;
        for (int i = 0; i < seconds.Length; i++)
        {
            if (double.IsNaN(seconds[i]))
            {
                (sum, run) = (0, 0);
                continue;
            }

            sum += seconds[i] - (run >= AnswerS ? seconds[i - AnswerS] : 0);
            run++;
            if (Sleeps(night.Epochs, i))
            {
                minutes.Add(i / MinuteS);
                if (run >= AnswerS && sum / AnswerS >= answerMilliG)
                {
                    withAnswer.Add(i / MinuteS);
                }
            }
        }

        return new SleepJerks(minutes.Count, withAnswer.Count);
    }

    private static bool Sleeps(EpochNight night, int secondsSinceBeginning)
    {
        int epoch = secondsSinceBeginning * 1000 / EpochNight.EpochMs;
        return epoch < night.Truth.Length && TruthWords.IsSleep(night.Truth[epoch]);
    }

    /// <summary>Movement of each second with the part's noise, in mg; NaN where there is no data.</summary>
    private static double[] Seconds(Recording recording, SampleOptions options)
    {
        EpochTimeline timeline = new(recording);
        double[] seconds = new double[(int)recording.LengthS];
        double floor = EpochMeans.FloorMilliG(options);
        for (int i = 0; i < seconds.Length; i++)
        {
            int piece = timeline.Find(recording.FirstS + i + 0.5);
            double movement = piece < 0 ? double.NaN : timeline.MovementMilliG(piece) * options.Scale;
            seconds[i] = Math.Sqrt((movement * movement) + (floor * floor));
        }

        return seconds;
    }
}
