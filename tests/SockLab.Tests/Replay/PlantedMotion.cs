using System;
using System.Globalization;
using System.IO;
using System.Text;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace SockLab.Tests.Replay;

/// <summary>Small recordings whose movement is known by hand: z alternates by a step from sample to sample, x and y stand.</summary>
internal static class PlantedMotion
{
    /// <summary>A recording from its text.</summary>
    public static Recording Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        RecordingReading reading = RecordingReader.Read(stream, "planted.csv");
        Assert.False(reading.IsRefused, reading.Refusal);
        return reading.Recording;
    }

    /// <summary>A motion recording at 25 Hz; each part lasts some seconds and has a step of some mg, or is a hole.</summary>
    public static string Motion(params (double Seconds, double? StepMilliG)[] parts)
    {
        StringBuilder text = new("t_s,x_g,y_g,z_g\n");
        int sample = 0;
        foreach ((double seconds, double? stepMilliG) in parts)
        {
            for (int end = sample + (int)Math.Round(seconds * 25); sample < end; sample++)
            {
                if (stepMilliG is { } step)
                {
                    double z = 1 + (sample % 2 == 0 ? step / 2000 : -step / 2000);
                    text.Append(CultureInfo.InvariantCulture, $"{sample * 0.04:0.00},0,0,{z:0.######}\n");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>An epoch recording of one-second epochs; each part lasts some seconds and has a movement of some mg, or is a hole.</summary>
    public static string Epochs(params (int Seconds, double? MovementMilliG)[] parts)
    {
        StringBuilder text = new("t_s,movement_mg\n");
        int second = 0;
        foreach ((int seconds, double? movement) in parts)
        {
            for (int end = second + seconds; second < end; second++)
            {
                if (movement is { } milliG)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{second},{milliG:0.###}\n");
                }
            }
        }

        return text.ToString();
    }
}
