namespace SockLab.Synthesis;

/// <summary>One number of the model beside what gives it.</summary>
/// <param name="Quantity">What it is, with its unit.</param>
/// <param name="Stated">The model's number; null for one that follows from others.</param>
/// <param name="Drawn">The same, counted over drawn people; null where nothing is to be counted.</param>
/// <param name="Measured">The same, counted over the recordings given; null without them.</param>
/// <param name="Source">Where the model's number comes from.</param>
internal sealed record ModelRow(string Quantity, double? Stated, double? Drawn, double? Measured, string Source);
