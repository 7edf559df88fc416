using System.Linq;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class StructCopyRuleTests
{
    private const string Types = """
        using System;
        using System.Device.Gpio;
        public struct V { public int X; public int Y; }
        public class Holder { public V First; public V Second; public TimeSpan Wait; public TimeSpan Pause; }
        public enum Color { Red, Green }

        """;

    [Theory]
    [InlineData("public static int F(Holder h) { V a = h.First; V b = a; b.X = 9; return a.X + b.X; }")]
    [InlineData("public static int F(V[] h) { V a = h[0]; V b = a; b.X = 9; return a.X + b.X; }")]
    [InlineData("public static V Make() { return new V(); } public static int F() { V a = Make(); V b = a; b.X = 9; return a.X + b.X; }")]
    public void A_copy_that_is_changed_afterwards_is_found_where_the_compiler_makes_it_a_dup(string method)
    {
        RuleSeeds.AssertFinds(new StructCopyRule(), "C.F: copy of the struct V by dup", InClass(method));
    }

    [Theory]
    [InlineData("public static int F(V a) { V s1; V s2; s1 = s2 = a; s2.X = 9; s1.Y = 2; return s1.X + s2.X + a.X; }")]
    [InlineData("public static void F(Holder h, V a) { h.First = h.Second = a; }")]
    [InlineData("public static void F(V[] x, V a) { x[0] = x[1] = a; }")]
    [InlineData("public static int G(V v) { v.X = 4; return v.X; } public static int F(Holder h) { V b; return G(b = h.First) + b.X; }")]
    [InlineData("public static void F(Holder h, bool second) { h.First = h.Second = second ? h.Second : h.First; }")]
    public void A_chained_assignment_of_a_struct_is_found(string method)
    {
        RuleSeeds.AssertFinds(new StructCopyRule(), "C.F: copy of the struct V by dup", InClass(method));
    }

    [Fact]
    public void Copies_in_try_catch_filter_and_finally_are_found()
    {
        string source = InClass("""
            public static int F(Holder h)
            {
                V a = default;
                V b = default;
                try
                {
                    a = b = h.First;
                    a.X = 1;
                }
                catch (Exception problem) when (problem.Message.Length == (b = a = h.Second).X)
                {
                    b = a = h.First;
                    b.X = 2;
                }
                finally
                {
                    h.First = h.Second = a;
                }

                return a.X + b.X;
            }
            """);

        // One each in try, catch and finally; two in the filter, where the value is used besides.
        Assert.Equal(5, RuleSeeds.Violations(new StructCopyRule(), source).Count);
    }

    [Theory]
    [InlineData("PinValue", "public static int F(GpioPin p) { PinValue a; PinValue b; a = b = p.Read(); return (int)a + (int)b; }")]
    [InlineData("SpanByte", "public static int F(byte[] x) { SpanByte a; SpanByte b; a = b = x; return a.Length + b.Length; }")]
    public void A_struct_of_the_device_library_counts_like_our_own(string name, string method)
    {
        RuleSeeds.AssertFinds(new StructCopyRule(), name + " by dup", InClass(method));
    }

    [Theory]
    [InlineData("public static int F(int[] x) { x[0] = x[1] = 5; return x[0]; }")]
    [InlineData("public static long F(long[] x, long a) { x[0] = x[1] = a; return x[0]; }")]
    [InlineData("public static Color F(Color[] x, Color a) { x[0] = x[1] = a; return x[0]; }")]
    [InlineData("public static void F(Holder h, TimeSpan a) { h.Wait = h.Pause = a; }")]
    [InlineData("public static void F(Holder[] x, Holder a) { x[0] = x[1] = a; }")]
    [InlineData("public static void F(V[] x) { x[0].X += 1; }")]
    [InlineData("public static int F(int[] x) { return x[0]++ + ++x[1]; }")]
    public void A_dup_of_a_number_a_reference_or_an_address_is_no_copy(string method)
    {
        string source = InClass(method);

        Assert.Contains(ShapeCompiler.Compile(source).Bodies.SelectMany(body => body.Body.Instructions), instruction => instruction.OpCode.Code == Code.Dup);
        RuleSeeds.AssertPasses(new StructCopyRule(), source);
    }

    [Fact]
    public void The_same_copy_without_a_dup_is_left_alone()
    {
        RuleSeeds.AssertPasses(new StructCopyRule(), InClass("public static int F(V a) { V b = a; b.X = 9; return a.X + b.X; }"));
    }

    private static string InClass(string method)
    {
        return Types + "public static class C { " + method + " }";
    }
}
