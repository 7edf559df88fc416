namespace SockLab.Import;

/// <summary>Which part of the source becomes the recording, on the source's own clock in seconds.</summary>
/// <param name="FromS">First second; null for the beginning. Where it is given, the recording's times count from it.</param>
/// <param name="ToS">The second behind the last one; null for the end.</param>
/// <param name="BridgeS">What the recording's <c>bridge_s</c> says; 0 leaves the line out.</param>
internal sealed record ImportWindow(double? FromS, double? ToS, double BridgeS)
{
    /// <summary>Where the recording's time 0 lies on the source's clock.</summary>
    public double ZeroS => this.FromS ?? 0;

    /// <summary>Whether a part is cut out at all.</summary>
    public bool IsCut => this.FromS is not null || this.ToS is not null;

    /// <summary>Whether a time of the source lies in it.</summary>
    public bool Holds(double timeS) => !(timeS < this.FromS) && !(timeS >= this.ToS);
}
