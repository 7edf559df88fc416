using System.Collections.Generic;

namespace Knit.Studio;

/// <summary>A motif as the page sends it: what its user drew, picked and wrote.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">As seen on the worn sock, cuff up: the top round first, '.' for the main color and '#' for the contrast color.</param>
/// <param name="Main">"#rrggbb".</param>
/// <param name="Contrast">"#rrggbb".</param>
/// <param name="Size">As "Adult M".</param>
internal sealed record StudioAsk(string Name, IReadOnlyList<string> Rows, string Main, string Contrast, string Size);
