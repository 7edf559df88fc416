namespace Circuit.Module;

/// <summary>A thing in the module, as a box.</summary>
/// <param name="Key">The component's key, or "perfboard".</param>
/// <param name="Name">What is written on it: "U2 GY-521".</param>
/// <param name="XMm">Left edge, across the leg.</param>
/// <param name="YMm">Upper edge, along the leg; 0 is the end with the USB socket.</param>
/// <param name="ZMm">Underside; 0 is the side that faces the leg.</param>
/// <param name="WidthMm">Across.</param>
/// <param name="LengthMm">Along.</param>
/// <param name="HeightMm">Away from the leg.</param>
public sealed record ModuleItem(string Key, string Name, double XMm, double YMm, double ZMm, double WidthMm, double LengthMm, double HeightMm);
