using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class StaticConstructorOrderRuleTests
{
    private const string Other = "public class Other { public static readonly int[] Table = { 1, 2, 3 }; public static int First() { return Table[0]; } public const int Limit = 5; }\n";

    [Theory]
    [InlineData("reads Other.Table (A..cctor)", "public class A { public static readonly int Size = Other.Table.Length; }")]
    [InlineData("reads Other.Table (A..cctor -> Other.First)", "public class A { public static readonly int Size = Other.First(); }")]
    [InlineData(
        "reads Other.Table (A..cctor -> A.Measure -> Other.First)",
        "public class A { public static readonly int Size = Measure(); private static int Measure() { return Other.First() + 1; } }")]
    [InlineData(
        "reads Other.Table (A..cctor -> Reader..ctor)",
        "public class Reader { public int Size; public Reader() { this.Size = Other.Table.Length; } } public class A { public static readonly Reader Reader = new Reader(); }")]
    [InlineData(
        "-> Reader.Read)",
        "public interface IRead { int Read(); } public class Reader : IRead { public int Read() { return Other.Table[1]; } } public class A { public static readonly int Size = From(null); private static int From(IRead read) { return read.Read(); } }")]
    [InlineData("reads Outer.Inner.Table", "public class Outer { public static readonly int Size = Inner.Table.Length; public class Inner { public static readonly int[] Table = { 7 }; } }")]
    public void A_static_initializer_that_reads_another_types_static_is_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new StaticConstructorOrderRule(), text, Other + source);
    }

    [Theory]
    [InlineData("public class A { public static readonly int Size = Other.Limit; }")]
    [InlineData("public class A { private static readonly int[] Table = { 1, 2 }; private static readonly int Size = Table.Length; public static int F() { return Size; } }")]
    [InlineData("public class A { public static readonly int[] Table = { 4, 5 }; public static int F() { return Other.Table[0] + Table[0]; } }")]
    [InlineData("public class A { public static readonly string Text = string.Empty + 1; }")]
    public void Constants_own_statics_and_reads_at_run_time_pass(string source)
    {
        RuleSeeds.AssertPasses(new StaticConstructorOrderRule(), Other + source);
    }
}
