namespace SockLab.Plots;

/// <summary>What stands before a legend's text.</summary>
internal enum LegendMark
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>A dashed line.</summary>
    Dashes,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A marker: circle.</summary>
    Circle,

    /// <summary>A marker: triangle that points down.</summary>
    Triangle,

    /// <summary>A marker: square on its corner.</summary>
    Diamond,

    /// <summary>A marker: square.</summary>
    Box,

    /// <summary>A marker: triangle that points up.</summary>
    Wedge,
}
