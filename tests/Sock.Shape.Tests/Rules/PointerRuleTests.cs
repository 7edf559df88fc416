using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class PointerRuleTests
{
    [Theory]
    [InlineData("stackalloc", "public unsafe class A { public int F() { int* p = stackalloc int[4]; p[1] = 2; return p[1]; } }")]
    [InlineData("pointer System.Byte*", "public unsafe class A { public int F(byte* p) { return p[1]; } }")]
    [InlineData("A.target: pointer", "public unsafe class A { private readonly byte* target; public A() { this.target = null; } }")]
    [InlineData("call by function pointer", "public unsafe class A { public int F(delegate*<int, int> f) { return f(3); } }")]
    [InlineData("method System.Int32 *(System.Int32)", "public unsafe class A { public static int G(int x) { return x; } public void F() { delegate*<int, int> f = &G; H(f); } public static void H(delegate*<int, int> f) { } }")]
    [InlineData("pinned array", "public unsafe class A { public int F(byte[] x) { fixed (byte* p = x) { return p[0]; } } }")]
    [InlineData("fixed buffer", Buffers + "public unsafe struct B { public fixed byte Data[4]; public int F() { return Data[0]; } }")]
    public void Stack_memory_pointers_and_fixed_buffers_are_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new PointerRule(), text, source);
    }

    [Fact]
    public void References_and_arrays_pass()
    {
        RuleSeeds.AssertPasses(new PointerRule(), """
            public class A
            {
                private int count;

                public void F(ref int x, out int y, in int z, int[] values)
                {
                    ref int first = ref values[0];
                    first++;
                    y = x + z;
                    G(ref this.count);
                }

                private static void G(ref int x)
                {
                    x++;
                }
            }
            """);
    }

    // The library has no attributes for fixed buffers, so that they do not compile; the seed brings its own.
    private const string Buffers = """
        namespace System.Runtime.CompilerServices
        {
            public sealed class FixedBufferAttribute : System.Attribute { public FixedBufferAttribute(System.Type type, int length) { } }
            public sealed class UnsafeValueTypeAttribute : System.Attribute { public UnsafeValueTypeAttribute() { } }
        }

        """;
}
