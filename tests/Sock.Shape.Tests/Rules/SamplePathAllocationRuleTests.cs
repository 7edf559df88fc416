using System;
using Sock.Shape.Tests.Guard.Rules;
using Xunit;

namespace Sock.Shape.Tests.Rules;

public sealed class SamplePathAllocationRuleTests
{
    [Theory]
    [InlineData("new System.Int16[]", "return new short[3].Length;")]
    [InlineData("new Sock.Detection.Epoch", "return new Epoch().Sum;")]
    [InlineData("boxing of System.Int32", "object box = samples.Length; return box.GetHashCode();")]
    [InlineData("new text from System.String.Concat", "this.text = this.text + \"x\"; return 0;")]
    [InlineData("new text from System.Int32.ToString", "this.text = samples.Length.ToString(); return 0;")]
    [InlineData("new Sock.Detection.Handler", "Handler handler = this.Helper; return handler();")]
    [InlineData("AddBatch -> Sock.Detection.SleepDetector.Helper", "return this.Helper();")]
    [InlineData("AddBatch -> Sock.Detection.Mean.Apply", "return this.filter.Apply();")]
    public void An_allocation_that_can_be_reached_is_found(string text, string body)
    {
        RuleSeeds.AssertFinds(new SamplePathAllocationRule(), text, Detector(body));
    }

    [Fact]
    public void Text_made_for_an_exception_is_found()
    {
        RuleSeeds.AssertFinds(
            new SamplePathAllocationRule(),
            "new text from System.String.Concat",
            Detector("if (samples.Length % 3 != 0) { throw new System.ArgumentException(\"samples: \" + samples.Length); } return 0;"));
    }

    [Theory]
    [InlineData("int sum = 0; for (int i = 0; i < samples.Length; i++) { sum += samples[i]; } return sum;")]
    [InlineData("if (samples == null) { throw new System.ArgumentNullException(nameof(samples)); } return this.text.Length;")]
    [InlineData("return Table[samples.Length & 1];")]
    public void Arithmetic_tables_and_a_thrown_exception_pass(string body)
    {
        RuleSeeds.AssertPasses(new SamplePathAllocationRule(), Detector(body));
    }

    [Fact]
    public void An_allocation_in_the_constructor_passes()
    {
        RuleSeeds.AssertPasses(new SamplePathAllocationRule(), Detector("return 1;"));
    }

    [Fact]
    public void A_detection_without_the_listed_method_is_refused()
    {
        string violation = Assert.Single(RuleSeeds.Violations(
            new SamplePathAllocationRule(),
            "namespace Sock.Detection { public class SleepDetector { public int AddSample(int x) { return x; } } }"));

        Assert.Contains("Sock.Detection.SleepDetector.AddBatch does not exist", violation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detection_of_states_alone_has_no_method_to_look_for()
    {
        RuleSeeds.AssertPasses(new SamplePathAllocationRule(), "namespace Sock.Detection { public enum SockState : byte { Awake, Asleep } }");
    }

    private static string Detector(string body)
    {
        return $$"""
            namespace Sock.Detection;

            public delegate int Handler();

            public abstract class Filter { public abstract int Apply(); }

            public sealed class Mean : Filter { public override int Apply() { return new int[4].Length; } }

            public sealed class Epoch { public int Sum; }

            public sealed class SleepDetector
            {
                private static readonly int[] Table = { 1, 2 };
                private readonly Filter filter = new Mean();
                private string text = string.Empty;

                public int AddBatch(short[] samples)
                {
                    {{body}}
                }

                private int Helper()
                {
                    return new int[2].Length;
                }
            }
            """;
    }
}
