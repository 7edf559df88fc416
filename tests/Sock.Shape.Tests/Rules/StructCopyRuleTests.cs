using System.Collections.Generic;
using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class StructCopyRuleTests
{
    private const string Structs = """
        public struct V { public int X; public int Y; }
        public class Holder { public V First; public V Second; public static V Shared; }
        public enum Color { Red, Green }
        """;

    [Theory]
    [InlineData("copy that is changed", "public static int F(V a) { V b = a; b.X = 9; return a.X + b.X; }")]
    [InlineData("copy of a result that is changed", "public static V Make() { return new V(); } public static int F() { V a = Make(); V b = a; b.X = 9; return a.X + b.X; }")]
    [InlineData("copy of a field", "public static int F(Holder h) { V a = h.First; V b = a; b.X = 9; return a.X + b.X; }")]
    [InlineData("copy of an array element", "public static int F(V[] h) { V a = h[0]; V b = a; b.X = 9; return a.X + b.X; }")]
    public void X(string name, string method)
    {
        IReadOnlyList<string> found = RuleSeeds.Violations(new StructCopyRule(), Structs + "public static class C { " + method + " }");
        System.IO.File.AppendAllText("/tmp/x.txt", name + ": " + string.Join(" | ", found) + "\n" + Il(Structs + "public static class C { " + method + " }") + "\n");
    }
    static string Il(string s) { var m = ShapeCompiler.Compile(s); var r = ""; foreach (var b in m.Bodies) if (b.Name == "F") foreach (var i in b.Body.Instructions) r += i + "\n"; return r; }
}
