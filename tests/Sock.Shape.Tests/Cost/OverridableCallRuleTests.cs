using System;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests.Cost;

public sealed class OverridableCallRuleTests
{
    [Fact]
    public void The_detector_calls_nothing_that_can_be_overridden()
    {
        Assert.Empty(new OverridableCallRule().Check(GuardedModule.Read(GuardedFiles.FirmwareShape)));
    }

    [Theory]
    [InlineData("an overridable call of Sock.Detection.Filter.Apply", "this.filter.Apply(1);")]
    [InlineData("an overridable call of Sock.Detection.Filter.get_Count", "this.sum = this.filter.Count;")]
    [InlineData("an overridable call of Sock.Detection.IFilter.Apply", "IFilter any = this.sealedFilter; any.Apply(1);")]
    [InlineData("an overridable call of System.Object.GetHashCode", "this.sum = this.filter.GetHashCode();")]
    [InlineData("a call through the delegate Sock.Detection.Handler", "Handler handler = this.Deeper; handler();")]
    [InlineData("Sum -> Sock.Detection.Meter.Deeper", "this.Deeper();")]
    public void A_call_that_is_looked_up_while_running_is_found(string text, string code)
    {
        RuleSeeds.AssertFinds(new OverridableCallRule(), text, Detector(code));
    }

    [Theory]
    [InlineData("this.sum = this.sealedFilter.Own(1);")]
    [InlineData("this.sum = this.Direct();")]
    [InlineData("this.sum = samples.Length;")]
    public void A_call_that_is_known_when_compiled_passes(string code)
    {
        RuleSeeds.AssertPasses(new OverridableCallRule(), Detector(code));
    }

    [Fact]
    public void A_detection_without_the_method_is_refused()
    {
        string violation = Assert.Single(RuleSeeds.Violations(new OverridableCallRule(), "namespace Sock.Detection { public sealed class SleepDetector { } }"));

        Assert.Contains("Sock.Detection.SleepDetector.AddBatch does not exist", violation, StringComparison.Ordinal);
    }

    private static string Detector(string code)
    {
        return CostSeeds.Detector(
            code + CostSeeds.SixBytesATurn, "private int Deeper() { return this.filter.Apply(2); } private int Direct() { return this.sealedFilter.Own(2); }");
    }
}
