using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class ArrayRankRuleTests
{
    [Theory]
    [InlineData("A.grid: array of several dimensions", "public class A { private readonly int[,] grid; public A() { this.grid = null; } }")]
    [InlineData("A.F: array of several dimensions", "public class A { public object F() { return new byte[2, 3]; } }")]
    [InlineData("(parameter grid)", "public class A { public int F(int[,] grid) { return grid[1, 2]; } }")]
    [InlineData("System.Int32[0...,0...][]", "public class A { public int F(int[][,] grids) { return grids.Length; } }")]
    public void An_array_of_several_dimensions_is_found(string text, string source)
    {
        RuleSeeds.AssertFinds(new ArrayRankRule(), text, source);
    }

    [Fact]
    public void An_array_of_arrays_passes()
    {
        RuleSeeds.AssertPasses(new ArrayRankRule(), "public class A { private readonly int[][] rows = { new[] { 1 }, new[] { 2, 3 } }; public int F() { return this.rows[1][0]; } }");
    }
}
