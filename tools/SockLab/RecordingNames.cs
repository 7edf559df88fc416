using System;
using System.IO;

namespace SockLab;

/// <summary>How recordings, labels and people are named: <c>NAME.csv</c> or <c>NAME.csv.gz</c>, <c>NAME_labels.csv</c>, NAME.</summary>
internal static class RecordingNames
{
    private const string Labels = "_labels";

    /// <summary>Where the labels of a recording lie.</summary>
    public static string LabelsOf(string recording) => Stem(recording) + Labels + ".csv";

    /// <summary>Whether a file holds labels.</summary>
    public static bool IsLabels(string file) => Stem(file).EndsWith(Labels, StringComparison.Ordinal);

    /// <summary>Whether a file may be a recording or labels at all.</summary>
    public static bool IsTable(string file) => Stem(file) != file && !Path.GetFileName(file).StartsWith('.');

    /// <summary>The name of the recording that labels belong to.</summary>
    public static string LabeledBy(string labels) => Path.GetFileName(Stem(labels)[..^Labels.Length]);

    /// <summary>A path without <c>.csv</c> or <c>.csv.gz</c>.</summary>
    public static string Stem(string path)
    {
        string unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return unpacked.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? unpacked[..^4] : path;
    }
}
