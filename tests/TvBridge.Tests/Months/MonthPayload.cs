using System;
using System.Collections.Generic;
using TvBridge.Rules;

namespace TvBridge.Tests.Months;

/// <summary>One payload of the sock, as it was on the air.</summary>
/// <param name="Night">Counted from 0.</param>
/// <param name="ServiceData">From the device information on.</param>
/// <param name="Report">What it says, read with the key.</param>
/// <param name="At">When each advert of it left the antenna, since the beginning of the month; the first one first.</param>
internal sealed record MonthPayload(int Night, byte[] ServiceData, SockReport Report, IReadOnlyList<TimeSpan> At);
