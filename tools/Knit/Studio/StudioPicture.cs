using System.Collections.Generic;
using Knit.Images;
using Knit.Import;

namespace Knit.Studio;

/// <summary>A picture as a motif to start from.</summary>
/// <param name="Rows">As in <see cref="StudioAsk"/>.</param>
/// <param name="Main">"#rrggbb".</param>
/// <param name="Contrast">"#rrggbb".</param>
internal sealed record StudioPicture(IReadOnlyList<string> Rows, string Main, string Contrast)
{
    private const string Name = "the picture";

    /// <summary>Reads a PNG, one pixel for a stitch.</summary>
    /// <exception cref="KnitException">It is none, or no motif that can be drawn.</exception>
    public static StudioPicture Of(byte[] file)
    {
        ImportedPicture picture = PictureReading.Read(PngFile.Read(file, Name), Name, new ImportOptions());
        IReadOnlyList<string> rows = picture.Grid.ToWorn();
        StudioMotif.ThrowIfNotDrawable(rows);
        return new StudioPicture(rows, picture.Main.ToString(), picture.Contrast.ToString());
    }
}
