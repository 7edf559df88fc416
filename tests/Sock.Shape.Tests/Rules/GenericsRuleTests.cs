using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class GenericsRuleTests
{
    private const string Box = "public class Box<T> { public T Item; }\n";

    [Theory]
    [InlineData("Box`1.(type): generic type", "")]
    [InlineData("A.Field: generic instantiation Box`1<System.Int32>", "public class A { public Box<int> Field; }")]
    [InlineData("A.F: generic instantiation", "public class A { public Box<int>[] F() { return null; } }")]
    [InlineData("(parameter box)", "public class A { public void F(Box<int> box) { } }")]
    [InlineData("(local variable)", "public class A { public static void G(ref Box<int> box) { } public void F() { Box<int> local = null; G(ref local); G(ref local); } }")]
    [InlineData("newobj", "public class A { public object F() { return new Box<string>(); } }")]
    [InlineData("A.base type: generic instantiation", "public class A : Box<int> { }")]
    [InlineData("B.interface: generic instantiation", "public interface IA<T> { } public class B : IA<int> { }")]
    public void A_generic_type_is_found_wherever_it_is_used(string text, string source)
    {
        RuleSeeds.AssertFinds(new GenericsRule(), text, Box + source);
    }

    [Theory]
    [InlineData("A.F: generic method", "public class A { public static int F<T>(T x) { return 1; } }")]
    [InlineData("A.G: call of the generic method", "public class A { public static int F<T>(T x) { return 1; } public int G() { return F(5); } }")]
    public void A_generic_method_and_its_calls_are_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new GenericsRule(), text, Box + source);
    }

    [Fact]
    public void Arrays_delegates_and_interfaces_without_parameters_pass()
    {
        RuleSeeds.AssertPasses(new GenericsRule(), """
            public delegate void Handler(int[] values);
            public interface IStep { void Step(Handler handler); }
            public class A : IStep
            {
                private readonly int[][] rows = new int[2][];

                public event Handler Done;

                public void Step(Handler handler)
                {
                    handler(this.rows[0]);
                    this.Done?.Invoke(this.rows[1]);
                }
            }
            """);
    }
}
