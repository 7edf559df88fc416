using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace TvBridge.Tv.Virtual;

/// <summary>The switches of a virtual TV's address and the faults they set, for example <c>virtual:?toggles=yes&amp;late=2s</c>.</summary>
public static class VirtualTvSwitches
{
    private const string YesOrNo = "yes or no";
    private const string Time = "a time from 0ms to 60s such as 500ms or 2s";
    private const string State = "playing, paused, stopped, buffering, off or unknown";

    /// <summary>The form of the address.</summary>
    public static TvScheme Scheme { get; } = new(
        "virtual",
        "virtual:?SWITCH=VALUE",
        null,
        [
            new("toggles", YesOrNo), new("late", Time), new("dies", YesOrNo), new("lies", YesOrNo), new("ignores", YesOrNo),
            new("refuses", YesOrNo), new("hides-state", YesOrNo), new("hides-position", YesOrNo), new("says", State),
        ]);

    /// <summary>Sets the faults that the address names, or tells in one sentence which value is wrong.</summary>
    public static bool TryApply(TvAddress address, [NotNullWhen(true)] out VirtualTvFaults? faults, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(address);
        VirtualTvFaults read = new();
        faults = null;
        error = null;
        foreach ((string name, string value) in address.Switches)
        {
            if (!TrySet(read, name, value))
            {
                string allowed = Scheme.Switches.First(known => known.Key == name).Value;
                error = $"TV address \"{address}\" has {name}={value}; expected {name}= and {allowed}.";
                return false;
            }
        }

        faults = read;
        return true;
    }

    private static bool TrySet(VirtualTvFaults faults, string name, string value)
    {
        switch (name)
        {
            case "late":
                bool isTime = TryReadTime(value, out TimeSpan late);
                faults.AnswersLate = late;
                return isTime;
            case "says":
                bool isState = value.All(char.IsAsciiLetter) & Enum.TryParse(value, ignoreCase: true, out TvState state);
                faults.Says = state;
                return isState;
            default:
                SetYes(faults, name, value == "yes");
                return value is "yes" or "no";
        }
    }

    private static void SetYes(VirtualTvFaults faults, string name, bool yes)
    {
        switch (name)
        {
            case "toggles":
                faults.PauseToggles = yes;
                break;
            case "dies":
                faults.DiesAfterNextRead = yes;
                break;
            case "lies":
                faults.SaysPausedButPlays = yes;
                break;
            case "ignores":
                faults.IgnoresPause = yes;
                break;
            case "refuses":
                faults.RefusesPause = yes;
                break;
            case "hides-state":
                faults.HidesState = yes;
                break;
            case "hides-position":
                faults.HidesPosition = yes;
                break;
            default:
                throw new ArgumentException($"No fault belongs to the switch {name}.", nameof(name));
        }
    }

    private static bool TryReadTime(string value, out TimeSpan time)
    {
        bool isMilliseconds = value.EndsWith("ms", StringComparison.Ordinal);
        string digits = isMilliseconds ? value[..^2] : value.EndsWith('s') ? value[..^1] : "";
        bool isNumber = uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out uint number);
        time = isMilliseconds ? TimeSpan.FromMilliseconds(number) : TimeSpan.FromSeconds(number);
        return isNumber && time <= TimeSpan.FromSeconds(60);
    }
}
