using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>One setting of the detector that a command can turn.</summary>
/// <param name="Letter">Its short name, for sweeps and tables.</param>
/// <param name="Option">Its option.</param>
/// <param name="Property">Its name in <see cref="DetectorSettings"/>.</param>
/// <param name="Meaning">What it is, with unit and range.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Turns it.</param>
internal sealed record Knob(
    string Letter, string Option, string Property, string Meaning, Func<DetectorSettings, int> Get, Action<DetectorSettings, int> Set)
{
    /// <summary>All of them, in the order of tables.</summary>
    public static readonly IReadOnlyList<Knob> All =
    [
        new(
            "W",
            "--still-epochs",
            nameof(DetectorSettings.StillEpochsBeforeProbe),
            "Still epochs before the sock asks, 4 to 24.",
            settings => settings.StillEpochsBeforeProbe,
            (settings, number) => settings.StillEpochsBeforeProbe = number),
        new(
            "J",
            "--probes",
            nameof(DetectorSettings.Probes),
            "How often the sock asks, 1 to 3.",
            settings => settings.Probes,
            (settings, number) => settings.Probes = number),
        new(
            "R",
            "--epochs-per-probe",
            nameof(DetectorSettings.EpochsPerProbe),
            "Epochs that each question waits, 1 or 2.",
            settings => settings.EpochsPerProbe,
            (settings, number) => settings.EpochsPerProbe = number),
        new(
            "PEN",
            "--twitch-penalty",
            nameof(DetectorSettings.TwitchPenaltyEpochs),
            "Epochs that a twitch takes off the still counter, 1 to 4.",
            settings => settings.TwitchPenaltyEpochs,
            (settings, number) => settings.TwitchPenaltyEpochs = number),
        new(
            "k",
            "--still-percent",
            nameof(DetectorSettings.StillPercentOfFloor),
            "Still threshold in percent of the noise floor, 125 to 200.",
            settings => settings.StillPercentOfFloor,
            (settings, number) => settings.StillPercentOfFloor = number),
        new(
            "M",
            "--wake-epochs",
            nameof(DetectorSettings.WakeEpochs),
            "Moving epochs that end sleep, 1 to 10 (default here 1).",
            settings => settings.WakeEpochs,
            (settings, number) => settings.WakeEpochs = number),
        new(
            "B",
            "--warnings-per-hour",
            nameof(DetectorSettings.WarningsPerHour),
            "Warning budget an hour, 0 to 12 (default here 0: off).",
            settings => settings.WarningsPerHour,
            (settings, number) => settings.WarningsPerHour = number),
    ];

    /// <summary>The knob with this short name, whatever its case; null where there is none.</summary>
    public static Knob? Find(string letter) => All.FirstOrDefault(knob => string.Equals(knob.Letter, letter, StringComparison.OrdinalIgnoreCase));
}
