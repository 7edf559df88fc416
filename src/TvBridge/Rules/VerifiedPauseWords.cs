using System;
using System.Globalization;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>The words of a pause's steps and problems.</summary>
internal static class VerifiedPauseWords
{
    /// <summary>A reading in a few words: <c>playing "Harbor" at 0:41:12 of 0:42:00</c>, or its problem.</summary>
    public static string Of(TvReading reading)
    {
        if (reading.Failure != TvFailure.None)
        {
            return reading.Problem ?? reading.Failure.ToString();
        }

        string title = reading.Title is null ? "" : $" \"{reading.Title}\"";
        string position = reading.Position is null ? "" : $" at {Of(reading.Position.Value)}";
        string duration = reading.Position is null || reading.Duration is null ? "" : $" of {Of(reading.Duration.Value)}";
        return Of(reading.State) + title + position + duration;
    }

    /// <summary>A state in one word.</summary>
    public static string Of(TvState state) => state switch
    {
        TvState.Playing => "playing",
        TvState.Paused => "paused",
        TvState.Stopped => "stopped",
        TvState.Buffering => "buffering",
        TvState.Off => "off",
        _ => "unknown",
    };

    /// <summary>A media position as H:MM:SS.</summary>
    public static string Of(TimeSpan position) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)position.TotalHours}:{position.Minutes:00}:{position.Seconds:00}");

    /// <summary>A media position as H:MM:SS.t, for positions that lie close together.</summary>
    public static string WithTenths(TimeSpan position) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(position)}.{position.Milliseconds / 100}");

    /// <summary>A number of commands: <c>1 pause command</c>.</summary>
    public static string OfCommands(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} pause command{(count == 1 ? "" : "s")}");
}
