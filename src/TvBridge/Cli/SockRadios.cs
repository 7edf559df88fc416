using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.Socks.Air;
#if WINDOWS
using TvBridge.Socks.Windows;
#else
using TvBridge.Socks.BlueZ;
#endif

namespace TvBridge.Cli;

/// <summary>Making the radio that <c>--radio</c> and <c>--adapter</c> name.</summary>
internal static class SockRadios
{
    /// <summary>What <c>--radio</c> can say on one system or another, for the help.</summary>
    public const string Names = "bluez|inthehand|winrt";

    private static readonly string[] OnLinux = ["bluez"];
    private static readonly string[] OnWindows = ["inthehand", "winrt"];

    /// <summary>Those that this program has on this system, the default first; none on a system whose Bluetooth it does not know.</summary>
    public static IReadOnlyList<string> Here { get; } =
#if WINDOWS
        OnWindows;
#else
        OperatingSystem.IsLinux() ? OnLinux : [];
#endif

    /// <summary>The radio, or the end of the command with what is wrong.</summary>
    /// <param name="name">Its name; null for this system's default.</param>
    /// <param name="adapter">The adapter to listen with, such as hci0; null for the radio's own choice.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="RefusedException">There is no such radio, not on this system, or it cannot choose its adapter.</exception>
    public static ISockRadio Create(string? name, string? adapter, TimeProvider time)
    {
        string chosen = Choose(name, Here);
        CheckAdapter(chosen, adapter);
        return chosen switch
        {
#if WINDOWS
            "inthehand" => new InTheHandRadio(time),
            "winrt" => new WinRtRadio(time),
#else
            "bluez" => new BlueZRadio(adapter, time),
#endif
            _ => throw new InvalidOperationException($"The radio '{chosen}' is listed for this system and not made."),
        };
    }

    /// <summary>The radio's name, checked against those of a system.</summary>
    /// <param name="name">What was asked for, or null.</param>
    /// <param name="here">What there is, the default first.</param>
    internal static string Choose(string? name, IReadOnlyList<string> here)
    {
        if (here.Count == 0)
        {
            throw RefusedException.Usage(
                "This build of tvbridge has no Bluetooth for this system, only for Linux and Windows; play a recording with '--socks FILE' instead.");
        }

        if (name is null || here.Contains(name, StringComparer.Ordinal))
        {
            return name ?? here[0];
        }

        bool isElsewhere = OnLinux.Concat(OnWindows).Contains(name, StringComparer.Ordinal);
        string there = string.Join(" or ", here.Select(one => $"'{one}'"));
        throw RefusedException.Usage(isElsewhere
            ? $"--radio is '{name}', which is not for this system, where {there} was expected; leave --radio out to use '{here[0]}'."
            : $"--radio is '{name}' where {there} was expected; leave it out to use '{here[0]}'.");
    }

    /// <summary>Refuses an adapter for a radio that cannot choose it.</summary>
    internal static void CheckAdapter(string radio, string? adapter)
    {
        if (adapter is not null && OnWindows.Contains(radio, StringComparer.Ordinal))
        {
            throw RefusedException.Usage(
                $"--adapter goes with '--radio bluez' only; Windows itself decides which adapter '{radio}' hears with, so leave it out.");
        }
    }
}
