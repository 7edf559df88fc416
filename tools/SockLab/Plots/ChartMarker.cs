namespace SockLab.Plots;

/// <summary>Something that happened at one moment.</summary>
/// <param name="TimeS">When.</param>
/// <param name="Name">What; markers of the same name look alike.</param>
internal sealed record ChartMarker(double TimeS, string Name);
