using System.CommandLine;
using System.Globalization;

namespace TvBridge.Cli;

/// <summary>The option <c>--speed</c>: how many seconds of the evening pass in one second.</summary>
internal static class SpeedOption
{
    /// <summary>Slowest: a tenth of real time.</summary>
    public const double Slowest = 0.1;

    /// <summary>Fastest that is still paced.</summary>
    public const double Fastest = 100_000;

    /// <summary>The option with its default and what it is for.</summary>
    public static Option<string> Create(string defaultSpeed, string description) =>
        new("--speed") { Description = description, HelpName = "FACTOR", DefaultValueFactory = _ => defaultSpeed };

    /// <summary>The factor, or null for <c>max</c> where that is allowed.</summary>
    public static double? Parse(string text, bool allowMax)
    {
        if (allowMax && text == "max")
        {
            return null;
        }

        bool isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double speed);
        return isNumber && speed is >= Slowest and <= Fastest
            ? speed
            : throw RefusedException.Usage(
                $"--speed is '{text}' where a number from 0.1 to 100000{(allowMax ? " or 'max'" : "")} was expected; 1 is real time.");
    }
}
