using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class CheckedArithmeticRuleTests
{
    [Theory]
    [InlineData("add.ovf", "public static int F(int a, int b) { return checked(a + b); }")]
    [InlineData("sub.ovf.un", "public static uint F(uint a, uint b) { return checked(a - b); }")]
    [InlineData("mul.ovf", "public static long F(long a, long b) { checked { return a * b; } }")]
    [InlineData("conv.ovf.u1", "public static byte F(int a) { return checked((byte)a); }")]
    [InlineData("conv.ovf.i4", "public static int F(long a) { return checked((int)a); }")]
    public void Checked_arithmetic_is_found(string code, string method)
    {
        RuleSeeds.AssertFinds(new CheckedArithmeticRule(), $"C.F: checked arithmetic ({code})", InClass(method));
    }

    [Fact]
    public void A_checked_conversion_beside_a_long_index_is_still_found()
    {
        string source = InClass("public static byte F(byte[] x, long i) { x[i] = checked((byte)i); return x[i + 1]; }");

        Assert.Single(RuleSeeds.Violations(new CheckedArithmeticRule(), source));
    }

    [Theory]
    [InlineData("public static byte F(byte[] x, long i) { return x[i]; }")]
    [InlineData("public static void F(byte[] x, long i, int a, int b) { x[i] = (byte)(a > b ? a : b); }")]
    [InlineData("public static object F(object[] x, ulong i) { x[i] = x[i + 1]; return x[i]; }")]
    public void An_array_index_of_type_long_passes(string method)
    {
        RuleSeeds.AssertPasses(new CheckedArithmeticRule(), InClass(method));
    }

    [Fact]
    public void Unchecked_arithmetic_passes()
    {
        RuleSeeds.AssertPasses(new CheckedArithmeticRule(), InClass("public static byte F(int a, long b) { return unchecked((byte)(a * 31 + (int)b)); }"));
    }

    private static string InClass(string method)
    {
        return "public static class C { " + method + " }";
    }
}
