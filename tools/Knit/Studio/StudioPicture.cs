using System.Collections.Generic;
using System.Globalization;
using Knit.Images;
using Knit.Import;
using Microsoft.AspNetCore.Http;

namespace Knit.Studio;

/// <summary>A picture as a motif to start from.</summary>
/// <param name="Rows">As in <see cref="StudioAsk"/>.</param>
/// <param name="Main">"#rrggbb".</param>
/// <param name="Contrast">"#rrggbb".</param>
internal sealed record StudioPicture(IReadOnlyList<string> Rows, string Main, string Contrast)
{
    private const int ScaleMax = 64;
    private const string Name = "the picture";

    /// <summary>Reads a PNG.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="options">"scale", pixels across a stitch, and "snap", true or false; both may be missing.</param>
    /// <exception cref="KnitException">It is none, or no motif that can be drawn.</exception>
    public static StudioPicture Of(byte[] file, IQueryCollection options)
    {
        string scale = options["scale"].ToString();
        bool isNumber = int.TryParse(scale, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels is >= 1 and <= ScaleMax;
        if (!isNumber && scale.Length > 0)
        {
            throw new KnitException($"the pixels across a stitch are no number in range; expected 1 to {ScaleMax}; correct the number.");
        }

        ImportedPicture picture = PictureReading.Read(PngFile.Read(file, Name), Name, new ImportOptions(Snap: options["snap"] == "true", Scale: isNumber ? pixels : null));
        IReadOnlyList<string> rows = picture.Grid.ToWorn();
        StudioMotif.ThrowIfNotDrawable(rows);
        return new StudioPicture(rows, picture.Main.ToString(), picture.Contrast.ToString());
    }
}
