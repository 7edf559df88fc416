namespace Circuit.KiCad;

/// <summary>A rail's name at a point of a sheet, or the flag that says that a net is fed.</summary>
/// <param name="Name">The net's name, or <c>PWR_FLAG</c>.</param>
/// <param name="At">Its pin.</param>
/// <param name="Label">Its name as it is written.</param>
public sealed record SheetRail(string Name, Spot At, SheetText Label);
