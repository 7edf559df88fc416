namespace SockLab.Plots;

/// <summary>The outlines of markers. Each has its own shape, so that color is never the only difference.</summary>
internal static class MarkerShape
{
    private static readonly LegendMark[] InTurn = [LegendMark.Circle, LegendMark.Diamond, LegendMark.Triangle, LegendMark.Box, LegendMark.Wedge];

    /// <summary>The shape of the curve or marker with this number, counted from 0; they repeat after five.</summary>
    public static LegendMark Of(int index) => InTurn[index % InTurn.Length];

    /// <summary>Path data of a marker around a point.</summary>
    public static string Path(LegendMark mark, double x, double y, double radius)
    {
        double r = radius;
        return mark switch
        {
            LegendMark.Diamond => LinePath.Shape((x, y - (1.25 * r)), (x + (1.25 * r), y), (x, y + (1.25 * r)), (x - (1.25 * r), y)),
            LegendMark.Triangle => LinePath.Shape((x - (1.15 * r), y - r), (x + (1.15 * r), y - r), (x, y + r)),
            LegendMark.Wedge => LinePath.Shape((x - (1.15 * r), y + r), (x + (1.15 * r), y + r), (x, y - r)),
            LegendMark.Box => LinePath.Shape((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)),
            _ => Circle(x, y, r),
        };
    }

    private static string Circle(double x, double y, double radius)
    {
        string r = SvgText.Number(radius);
        string arc = $"a{r} {r} 0 1 0 ";
        return $"M{SvgText.Number(x - radius)} {SvgText.Number(y)}{arc}{SvgText.Number(2 * radius)} 0{arc}{SvgText.Number(-2 * radius)} 0Z";
    }
}
