using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class FloatInDetectionRuleTests
{
    [Theory]
    [InlineData("Limit: System.Double", "public class A { private const double Limit = 0.5; public A() { } }")]
    [InlineData("sum: System.Single", "public class A { private readonly float sum; public A() { this.sum = 0; } }")]
    [InlineData("(return type)", "public class A { public double F() { return 1; } }")]
    [InlineData("(parameter g)", "public class A { public int F(float g) { return 1; } }")]
    [InlineData("float arithmetic (ldc.r8)", "public class A { public bool F(int x) { return x > 0.5; } }")]
    [InlineData("float arithmetic (conv.r8)", "public class A { public int F(int x) { return (int)((double)x / 3); } }")]
    [InlineData("float arithmetic (ldc.r4)", "public class A { public class Inner { public bool F(int x) { return x > 0.5f; } } }")]
    public void A_float_in_the_detection_is_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new FloatInDetectionRule(), text, "namespace Sock.Detection { " + source + " }");
    }

    [Fact]
    public void A_float_in_a_namespace_below_the_detection_is_found()
    {
        RuleSeeds.AssertFinds(new FloatInDetectionRule(), "ldc.r8", "namespace Sock.Detection.Filters { public class A { public bool F(int x) { return x > 0.5; } } }");
    }

    [Theory]
    [InlineData("namespace Sock.Detection { public class A { public long F(int x, long y) { return (x * 1000L / 16384) + y; } } }")]
    [InlineData("namespace Sock.Firmware { public class A { public double F(int x) { return x * 0.5; } } }")]
    [InlineData("namespace Sock.DetectionTools { public class A { public double F(int x) { return x * 0.5; } } }")]
    public void Whole_numbers_there_and_floats_elsewhere_pass(string source)
    {
        RuleSeeds.AssertPasses(new FloatInDetectionRule(), source);
    }
}
