using System;
using System.Linq;
using System.Text;

namespace Sock.Firmware.Tests.Documents;

/// <summary>One thing that the LED or the motor says.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Meaning">When it is seen.</param>
/// <param name="IsOn">Whether it is on, so many milliseconds after it began.</param>
/// <param name="Again">What follows at the end of the drawing: "goes on", "every 5 s"; empty when that was all.</param>
internal sealed record LedRow(string Name, string Meaning, Func<int, bool> IsOn, string Again = "")
{
    /// <summary>One letter for each step, as in a text; the dark at the end is left out.</summary>
    public string Bars(int stepMs, int lengthMs)
    {
        StringBuilder bars = new();
        foreach (bool isOn in Enumerable.Range(0, lengthMs / stepMs).Select(step => this.IsOn(step * stepMs)))
        {
            bars.Append(isOn ? '█' : '·');
        }

        return bars.ToString().TrimEnd('·');
    }
}
