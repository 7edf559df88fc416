using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SockLab.Evaluation;

/// <summary>One setting and the range it is turned through.</summary>
/// <param name="Knob">The setting.</param>
/// <param name="From">First number.</param>
/// <param name="To">Last number, if the step reaches it.</param>
/// <param name="Step">1 or more.</param>
internal sealed partial record Sweep(Knob Knob, int From, int To, int Step)
{
    /// <summary>Most numbers in one sweep.</summary>
    public const int Most = 100;

    /// <summary>Reads <c>W=4..14</c> or <c>k=125..200:25</c>, a setting's short name in either case.</summary>
    /// <returns>The sweep, or the sentence that refuses it.</returns>
    public static (Sweep? Sweep, string? Refusal) Read(string text)
    {
        Match match = Form().Match(text);
        Knob? knob = match.Success ? Knob.Find(match.Groups["knob"].Value) : null;
        if (knob is null || Number(match.Groups["from"].Value) > Number(match.Groups["to"].Value))
        {
            return (null, $"--sweep {text}: found no sweep; expected a setting (W, J, R, PEN, k, M or B) and its range, such as W=4..14 or k=125..200:25; correct it.");
        }

        int step = match.Groups["step"].Success ? Number(match.Groups["step"].Value) : 1;
        Sweep sweep = new(knob, Number(match.Groups["from"].Value), Number(match.Groups["to"].Value), step);
        return step == 0 || (sweep.To - sweep.From) / step >= Most
            ? (null, $"--sweep {text}: found too many steps; expected {Most} at most; choose a larger step, such as W=4..24:2.")
            : (sweep, null);
    }

    /// <summary>The numbers, rising.</summary>
    public IEnumerable<int> Numbers()
    {
        for (int number = this.From; number <= this.To; number += this.Step)
        {
            yield return number;
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<knob>[A-Za-z]+)=(?<from>\d{1,4})\.\.(?<to>\d{1,4})(:(?<step>\d{1,4}))?$")]
    private static partial Regex Form();
}
