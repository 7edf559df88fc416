using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class DefaultInterfaceMethodRuleTests
{
    [Theory]
    [InlineData("IClock.Later", "public interface IClock { long NowMs { get; } long Later(int ms) { return this.NowMs + ms; } }")]
    [InlineData("IClock.get_Seconds", "public interface IClock { long NowMs { get; } long Seconds => this.NowMs / 1000; }")]
    [InlineData("IClock.Double", "public interface IClock { static int Double(int x) { return x + x; } }")]
    public void An_interface_member_with_a_body_is_found(string member, string source)
    {
        RuleSeeds.AssertFinds(new DefaultInterfaceMethodRule(), member + ": interface method with a body", source);
    }

    [Fact]
    public void Interfaces_without_bodies_and_abstract_classes_pass()
    {
        RuleSeeds.AssertPasses(
            new DefaultInterfaceMethodRule(),
            "public interface IClock { long NowMs { get; } } public abstract class Clock : IClock { public abstract long NowMs { get; } public long Later() { return this.NowMs + 1; } }");
    }
}
