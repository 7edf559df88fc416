using System.Collections.Generic;

namespace SockLab.Import;

/// <summary>What is to be said of data from PhysioNet's sleep-accel.</summary>
internal static class SleepAccel
{
    /// <summary>Comment lines.</summary>
    public static IReadOnlyList<string> About { get; } =
    [
        "origin: sleep-accel 1.0.0 (Motion and heart rate from a wrist-worn wearable and labeled sleep from polysomnography), PhysioNet, "
            + "https://doi.org/10.13026/hmhs-py35",
        "citation: Walch et al., Sleep stage prediction with raw acceleration and photoplethysmography heart rate data derived from a consumer "
            + "wearable device, Sleep 2019, 42(12), zsz180",
        "licence: ODC-By 1.0, https://opendatacommons.org/licenses/by/1-0/",
    ];
}
