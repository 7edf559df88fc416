using System;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Module;

namespace Circuit.Case;

/// <summary>The button that is reached through the lid: the one beside the sensor, or the board's own. Places are the module's. Millimeters.</summary>
/// <param name="XMm">Its middle, across.</param>
/// <param name="YMm">Its middle, along.</param>
/// <param name="TopMm">Its upper end.</param>
public sealed record CaseButton(double XMm, double YMm, double TopMm)
{
    // A board of 1.6 mm and a button of 1.9 mm on it, as the kind on the Feather is sold; not measured.
    private const double OnBoardTopMm = 3.5;

    /// <summary>The button of a module.</summary>
    /// <exception cref="CircuitException">It has none.</exception>
    public static CaseButton Of(ModulePlacement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        if (placement.Items.FirstOrDefault(item => item.Key == Keys.Button) is ModuleItem own)
        {
            return new CaseButton(own.XMm + (own.WidthMm / 2), own.YMm + (own.LengthMm / 2), own.ZMm + own.HeightMm);
        }

        BoardProfile profile = placement.Design.Board;
        ModuleItem board = placement.Items.First(item => item.Key == Keys.Board);
        string name = (profile.OnBoard.TryGetValue("Button", out string? known) ? known : "none").Replace("button ", string.Empty, StringComparison.Ordinal);
        BoardFeature button = profile.Features.FirstOrDefault(feature => feature.Name == name)
            ?? throw new CircuitException($"{profile.File}: the button '{name}' is no feature of the board; expected one of {string.Join(", ", profile.Features.Select(feature => feature.Name))}; name it so.");
        return new CaseButton(board.XMm + button.XMm + (button.WidthMm / 2), board.YMm + button.YMm + (button.HeightMm / 2), board.ZMm + OnBoardTopMm);
    }
}
