using System.Collections.Generic;
using System.Linq;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Proof;

/// <summary>The sentences hold for other hands: at other gauges a sock is refused because it would not fit, never because it cannot be knitted.</summary>
public class GaugeTests
{
    public static IEnumerable<TheoryDataRow<int, int>> Gauges =>
        Enumerable.Range(20, 21).Select(stitches => new TheoryDataRow<int, int>(stitches, stitches * 11 / 8));

    [Theory]
    [MemberData(nameof(Gauges))]
    public void At_every_gauge_of_socks_the_sentences_can_be_knitted(int stitches, int rounds)
    {
        Pattern pattern = Repo.Pattern("plain-sock").At(new Gauge(stitches, rounds));

        Assert.Empty(pattern.Sizes.Select(size => SockKnitter.Knit(pattern, new Choice(size)).Fault?.ToString()).OfType<string>());
    }

    [Theory]
    [InlineData(24, 34)]
    [InlineData(29, 42)]
    [InlineData(36, 50)]
    public void At_every_gauge_of_socks_an_adults_pocket_fits(int stitches, int rounds)
    {
        Pattern pattern = Repo.Pattern("plain-sock").At(new Gauge(stitches, rounds));

        Assert.Empty(pattern.Choices().Where(choice => choice.Module is not null).SelectMany(choice => SockKnitter.Knit(pattern, choice) is { Fault: null } sock ? PocketRule.Check(sock) : [SockKnitter.Knit(pattern, choice).Fault!]).Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_sock_that_would_not_fit_is_refused_with_what_would_work()
    {
        Pattern pattern = Repo.Pattern("plain-sock").At(Gauge.Parse("20x27"));

        Assert.Contains(Repo.Check(pattern, "Child S"), fault => fault.Sentence.Contains("another number of stitches, a multiple of 4, or another gauge", System.StringComparison.Ordinal));
    }
}
