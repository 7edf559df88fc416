namespace SockLab.Plots;

/// <summary>A rectangle of the picture, in pixels from the upper left corner.</summary>
internal sealed record PlotArea(double Left, double Top, double Right, double Bottom)
{
    /// <summary>How wide it is.</summary>
    public double Width => this.Right - this.Left;

    /// <summary>How high it is.</summary>
    public double Height => this.Bottom - this.Top;
}
