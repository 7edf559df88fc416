using System;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Proof;

public class PocketRuleTests
{
    [Fact]
    public void A_module_longer_than_the_leg_is_refused_with_what_would_work()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "Adult S | 23 | 22 | 17", "Adult S | 23 | 22 | 12");

        string sentence = Assert.Single(Repo.Check(pattern, "Adult S", "feather-v2-full")).Sentence;

        Assert.StartsWith("the pocket for feather-v2-full needs 109 mm of leg below the cuff, and Adult S has 80 mm; a larger size, a longer leg in [sizes], or a shorter module (", sentence, StringComparison.Ordinal);
        Assert.Contains("xiao-s3-minimal", sentence, StringComparison.Ordinal);
        Assert.Empty(Repo.Check(pattern, "Adult S", "xiao-s3-minimal"));
    }

    [Fact]
    public void A_childs_sock_has_no_pocket_whoever_asks() =>
        Assert.Contains("a lithium cell is not for children", Assert.Single(Repo.Check(Repo.Pattern("plain-sock"), "Child L", "xiao-s3-minimal")).Sentence, StringComparison.Ordinal);

    [Fact]
    public void On_each_leg_the_pocket_is_on_the_outer_side()
    {
        Pattern pattern = Repo.Pattern("plain-sock");

        foreach ((Leg leg, decimal outer) in new[] { (Leg.Right, 0.25m), (Leg.Left, 0.75m) })
        {
            KnittedSock sock = SockKnitter.Knit(pattern, new Choice(pattern.Size("Adult M"), PocketModule.Find("feather-v2-full"), leg));
            Assert.InRange((sock.Numbers["patchFirst"] + sock.Numbers["patchLast"]) / 2 / 68, outer - 0.03m, outer + 0.03m);
        }
    }

    [Fact]
    public void The_sizes_of_the_modules_are_those_of_the_circuit()
    {
        PocketModule module = PocketModule.Find("feather-v2-full");

        Assert.Equal((37.0m, 86.5m, 17.0m, 2, 120m), (module.WidthMm, module.LengthMm, module.ThicknessMm, module.CuffLeds, module.CuffLeadMm));
        Assert.Equal(6, PocketModule.All.Count);
        Assert.Contains("'devkit-full' is not known; expected one of feather-v2-minimal", Assert.Throws<KnitException>(() => PocketModule.Find("devkit-full")).Message, StringComparison.Ordinal);
    }
}
