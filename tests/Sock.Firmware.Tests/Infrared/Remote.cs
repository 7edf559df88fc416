using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Infrared;

namespace Sock.Firmware.Tests.Infrared;

/// <summary>A remote control and the receiver diode in front of it: presses of a key as the diode puts them on its line.</summary>
internal static class Remote
{
    /// <summary>One press, as the encoder makes it: mark, space, and so on.</summary>
    public static int[] Press(IrCode code, bool toggle = false)
    {
        IrSignal signal = new();
        IrError error = IrEncoder.Encode(code, toggle, signal);
        return error == IrError.None
            ? [.. Enumerable.Range(0, signal.Count).Select(signal.PulseMicros)]
            : throw new InvalidOperationException(IrErrors.Describe(error));
    }

    /// <summary>The first frame of a press.</summary>
    public static int[] Frame(IrCode code, bool toggle = false) => Frames(Press(code, toggle))[0];

    /// <summary>Cut at each darkness of 5.7 ms and more, as the pulse receiver does.</summary>
    public static List<int[]> Frames(IReadOnlyList<int> pulses)
    {
        List<int[]> frames = [];
        List<int> frame = [];
        for (int i = 0; i < pulses.Count; i++)
        {
            if (i % 2 == 1 && pulses[i] >= 5_700)
            {
                frames.Add([.. frame]);
                frame.Clear();
            }
            else
            {
                frame.Add(pulses[i]);
            }
        }

        if (frame.Count > 0)
        {
            frames.Add([.. frame]);
        }

        return frames;
    }

    /// <summary>What a receiver diode and a cheap clock make of it: marks longer and spaces shorter by some microseconds, all off by some percent.</summary>
    public static int[] Blurred(IEnumerable<int> pulses, int stretchMicros, int percent) =>
        [.. pulses.Select((micros, i) => (micros * (100 + percent) / 100) + (i % 2 == 0 ? stretchMicros : -stretchMicros))];

    /// <summary>Pulses written as text: numbers and blanks.</summary>
    public static int[] Pulses(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
