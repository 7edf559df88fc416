using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class MutableStaticRuleTests
{
    [Theory]
    [InlineData("A.count: static field", "public class A { private static int count; public int F() { return ++count; } }")]
    [InlineData("A.<Count>k__BackingField: static field", "public class A { public static int Count { get; set; } }")]
    [InlineData("A.Done: static field", "public delegate void Handler(); public class A { public static event Handler Done; public void F() { Done?.Invoke(); } }")]
    [InlineData("A.<>c.<>9__2_0: static field", "public delegate int Handler(int x); public class A { public int F(Handler h) { return h(1); } public A() { } public int G() { return this.F(x => x + 1); } }")]
    public void A_static_that_can_change_is_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new MutableStaticRule(), text, source);
    }

    [Fact]
    public void Constants_readonly_tables_and_instance_fields_pass()
    {
        RuleSeeds.AssertPasses(new MutableStaticRule(), """
            public class A
            {
                public const int Limit = 5;
                private static readonly byte[] Table = { 1, 2, 3, 4, 5, 6, 7, 8 };
                private static readonly string[] Names = { "left", "right" };
                private int count;

                public int F(string name)
                {
                    this.count++;
                    return name switch { "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, _ => Table[0] + Names.Length };
                }
            }
            """);
    }
}
