using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class EnumTextRuleTests
{
    private const string State = "public enum State : byte { Awake, Asleep }\n";

    [Theory]
    [InlineData("public static string F(State s) { return s.ToString(); }")]
    [InlineData("public static string F(State s) { return \"state \" + s; }")]
    [InlineData("public static string F(State s) { return $\"state {s}\"; }")]
    [InlineData("public static string F(State s) { return $\"state {s} at {1:X2}\"; }")]
    [InlineData("public static string F(State s) { return string.Format(\"{0}{1}{2}{3}\", s, 1, 2, 3); }")]
    [InlineData("public static string F(State s) { object boxed = s; return boxed.ToString(); }")]
    public void Text_made_from_an_enum_is_found(string method)
    {
        RuleSeeds.AssertFinds(new EnumTextRule(), "C.F: text made from the enum State", State + "public static class C { " + method + " }");
    }

    [Theory]
    [InlineData("public static string F(State s) { return \"state \" + (int)s; }")]
    [InlineData("public static string F(State s) { return s switch { State.Awake => \"awake\", _ => \"asleep\" }; }")]
    [InlineData("public static string F(int s) { return s.ToString(\"X2\") + $\"{s:D4}\"; }")]
    [InlineData("public static bool F(State s) { return s.HasFlag(State.Asleep); }")]
    public void Numbers_words_of_our_own_and_flags_pass(string method)
    {
        RuleSeeds.AssertPasses(new EnumTextRule(), State + "public static class C { " + method + " }");
    }
}
