using System.Collections.Generic;
using System.Linq;

namespace SockLab.Import;

/// <summary>What is to be said of data from the Stress-Predict data set.</summary>
internal static class StressPredict
{
    /// <summary>A name such as S08, as the data set calls its participants; null for any other.</summary>
    public static string? Participant(string name) =>
        name.Length == 3 && name[0] == 'S' && name.Skip(1).All(char.IsAsciiDigit) ? name : null;

    /// <summary>Comment lines.</summary>
    public static IEnumerable<string> About(string participant) =>
    [
        "origin: Stress-Predict, https://github.com/italha-d/Stress-Predict-Dataset",
        "citation: Iqbal et al., Stress Monitoring Using Wearable Sensors: A Pilot Study and Stress-Predict Dataset, Sensors 2022, 22(21), 8135",
        "licence: MIT",
        $"participant: {participant}",
        "worn: wrist, Empatica E4",
    ];
}
