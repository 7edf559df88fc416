using System.Collections.Generic;

namespace SockLab.Import;

/// <summary>Joins sleep stages of 30 s, as polysomnography is scored, to labels.</summary>
internal sealed class StageRuns
{
    /// <summary>Length of a scored epoch.</summary>
    public const double EpochS = 30;

    private readonly List<RecordingLabel> labels = [];

    /// <summary>The labels so far: W, N1, N2, N3 and R.</summary>
    public IReadOnlyList<RecordingLabel> Labels => this.labels;

    /// <summary>Takes the stage of the epoch that begins at a time; says what is wrong with it.</summary>
    /// <param name="startS">Beginning of the epoch.</param>
    /// <param name="stage">0 wake, 1 to 3 and 4 (the older name of deep sleep) sleep, 5 REM; -1 was not scored and becomes no label.</param>
    public string? Take(double startS, string stage)
    {
        string? name = stage switch
        {
            "0" => "W",
            "1" => "N1",
            "2" => "N2",
            "3" or "4" => "N3",
            "5" => "R",
            "-1" => "",
            _ => null,
        };
        if (name is null)
        {
            return $"found sleep stage {SourceText.Quote(stage)}; expected 0, 1, 2, 3, 4, 5 or -1 (not scored); correct or remove the row";
        }

        if (name.Length == 0)
        {
            return null;
        }

        if (this.labels.Count > 0 && this.labels[^1] is { } last && last.Name == name && last.EndS == startS)
        {
            this.labels[^1] = last with { EndS = startS + EpochS };
            return null;
        }

        this.labels.Add(new RecordingLabel(startS, startS + EpochS, name));
        return null;
    }
}
