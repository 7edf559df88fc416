using System;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Proof;

public class PatternChecksTests
{
    [Fact]
    public void Two_colors_that_are_far_apart_for_most_eyes_only_are_refused()
    {
        // Red on black: 4.0:1 for most, and far less for eyes without red cones.
        Pattern pattern = Repo.Pattern("deep-space") with { Colorways = [new Colorway("Alarm", [new YarnColor("MC", "Black", "#000000"), new YarnColor("CC", "Red", "#cc0000")])] };

        Fault fault = Assert.Single(PatternChecks.Check(pattern));

        Assert.Contains("the colorway Alarm has a contrast of ", fault.Sentence, StringComparison.Ordinal);
        Assert.Contains("(protanopia); expected 3:1 at least", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_license_than_the_bases_is_refused() =>
        Assert.Contains("expected CC-BY-4.0", Assert.Single(PatternChecks.Check(Repo.Faulty("plain-sock", "licence: CC-BY-4.0", "licence: CC0-1.0"))).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_plain_sock_needs_no_second_color() =>
        Assert.Empty(PatternChecks.Check(Repo.Pattern("plain-sock") with { Colorways = [new Colorway("Gray", [new YarnColor("MC", "Gray", "#777777"), new YarnColor("CC", "Gray", "#777777")])] }));
}
