using System;

namespace TvBridge.Tests.Months;

/// <summary>A time in which the sock said Asleep: what the judge measures the bridge by.</summary>
/// <param name="Night">Counted from 0.</param>
/// <param name="Number">The low 8 bits of the episode number.</param>
/// <param name="From">When the sock first said it, since the beginning of the month.</param>
/// <param name="To">When it said something else, or when its night ended.</param>
internal sealed record MonthDoze(int Night, byte Number, TimeSpan From, TimeSpan To);
