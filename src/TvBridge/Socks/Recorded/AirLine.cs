using System;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Recorded;

/// <summary>One advert of a recording.</summary>
/// <param name="At">Time since the recording began, zero or more.</param>
/// <param name="Address">Where it said it came from.</param>
/// <param name="ServiceData">The data behind the UUID, from the device information on; 0..<see cref="AirFormat.MostServiceDataBytes"/> bytes.</param>
/// <param name="RssiDbm">Signal strength, or null when the radio did not tell it.</param>
/// <param name="Name">The name that the sender gave itself, or null; unchecked text.</param>
internal sealed record AirLine(TimeSpan At, SockAddress Address, byte[] ServiceData, short? RssiDbm, string? Name);
