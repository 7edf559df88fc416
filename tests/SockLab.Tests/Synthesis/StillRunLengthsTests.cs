using SockLab.Synthesis;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class StillRunLengthsTests
{
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(0.6, 1)] // 7.98 of 13.3 runs reach 1 min
    [InlineData(0.0804511, 5)] // 1.07 of 13.3
    [InlineData(0.0082707, 15)] // 0.11 of 13.3
    public void Still_runs_are_as_long_as_their_rates_say(double longer, double minutes) =>
        Assert.Equal(minutes, StillRunLengths.At(longer), 0.001);
}
