using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests.Cost;

public sealed class SampleCostTests(ITestOutputHelper output)
{
    [Fact]
    public void A_sample_costs_the_detector_no_more_than_the_budget()
    {
        SampleCost cost = SampleCost.Of(GuardedModule.Read(GuardedFiles.FirmwareShape));

        output.WriteLine($"{cost.InstructionsPerSample} IL instructions a sample");
        foreach (LoopCost loop in cost.Loops)
        {
            output.WriteLine(loop.ToString());
        }

        Assert.Empty(cost.Violations);
        // Six bytes, each read by an array, an index and a load: below that, the loop that decodes was not the one that was counted.
        Assert.InRange(cost.InstructionsPerSample, 6 * 3, 95);
        Assert.Equal(95, SampleCostRule.Budget);
        Assert.Empty(new SampleCostRule().Check(GuardedModule.Read(GuardedFiles.FirmwareShape)));
    }

    [Fact]
    public void The_cost_in_the_documentation_is_that_of_the_code()
    {
        SampleCost cost = SampleCost.Of(GuardedModule.Read(GuardedFiles.FirmwareShape));
        string figures = File.ReadAllText(Path.Combine(GuardedFiles.Repository, "docs", "figures.md"));

        Assert.Contains($"| {cost.InstructionsPerSample} IL instructions on the longest path |", figures, StringComparison.Ordinal);
    }

    [Theory]
    // 3 for the condition, 12 for the sum, 4 for the step.
    [InlineData(19, 1, CostSeeds.SixBytesATurn)]
    [InlineData(19, 1, "for (; offset < end; offset += 6) { sum += samples[offset] + samples[offset + 5]; }")]
    [InlineData(19, 1, "byte[] copy = samples; while (offset < end) { sum += copy[offset] + copy[offset + 5]; offset += 6; }")]
    // The longer branch counts: 3 more for the question and 6 for what hangs on it.
    [InlineData(28, 1, "while (offset < end) { sum += samples[offset] + samples[offset + 5]; if (sum <= 9) { sum = (sum + 3) ^ 5; } offset += 6; }")]
    // 33 for two samples: 17 for one.
    [InlineData(17, 2, "while (offset < end) { sum += samples[offset] + samples[offset + 5]; sum += samples[offset + 6] + samples[offset + 11]; offset += 12; }")]
    public void The_longest_turn_is_counted_and_shared_by_its_samples(int instructions, int samples, string loop)
    {
        SampleCost cost = Cost(loop);

        LoopCost counted = Assert.Single(cost.Loops);
        Assert.Equal((instructions, samples), (cost.InstructionsPerSample, counted.Samples));
        Assert.Empty(cost.Violations);
    }

    [Theory]
    [InlineData("for (int i = 0; i < sampleCount; i++) { sum += samples[i * 6] + samples[6 * i + 5]; }")]
    [InlineData("for (int i = 0; i < sampleCount; i++) { int at = i * 6; sum += samples[at] + samples[at + 5]; }")]
    [InlineData("while (offset < end) { sum += samples[offset++]; sum += samples[offset++]; offset += 4; }")]
    [InlineData("do { sum += samples[offset]; offset += 6; } while (offset < end);")]
    [InlineData("while (true) { if (offset >= end) { break; } sum += samples[offset]; offset += 6; if (sum > 9) { continue; } sum++; }")]
    public void The_samples_of_a_turn_are_found_however_the_index_is_written(string loop)
    {
        SampleCost cost = Cost(loop);

        Assert.Equal(1, Assert.Single(cost.Loops).Samples);
        Assert.Empty(cost.Violations);
    }

    [Fact]
    public void Two_loops_over_the_samples_are_added_up()
    {
        SampleCost cost = Cost(CostSeeds.SixBytesATurn + " offset = 0; " + CostSeeds.SixBytesATurn);

        Assert.Equal(38, cost.InstructionsPerSample);
    }

    [Theory]
    [InlineData(10, "for (int i = 0; i < 10; i++) { sum += i; }")]
    [InlineData(6, "for (int i = 0; i < sampleCount && i < 6; i++) { sum += i; }")]
    [InlineData(6, "for (int i = 1; i <= 11; i += 2) { sum += i; }")]
    [InlineData(32, "for (int i = 31; i >= 0; i--) { sum += i; }")]
    [InlineData(16, "for (int i = 0; i < 16; i++) { if (offset < end) { sum += samples[offset]; offset += 6; } }")]
    [InlineData(LoopTurns.OfAnArray, "for (int i = 0; i < this.numbers.Length; i++) { sum += this.numbers[i]; }")]
    [InlineData(LoopTurns.OfAnArray, "foreach (int number in this.numbers) { sum += number; }")]
    public void A_loop_bounded_by_the_code_itself_is_no_loop_over_the_samples(int turns, string loop)
    {
        SampleCost cost = Cost(loop + CostSeeds.SixBytesATurn);

        Assert.Equal((turns, 0), (cost.Loops[0].MostTurns, cost.Loops[0].InstructionsPerSample));
        Assert.Equal(19, cost.InstructionsPerSample);
        Assert.Empty(cost.Violations);
    }

    [Theory]
    [InlineData("does not move on by whole samples", "while (offset < end) { sum += samples[offset]; offset += 2; }")]
    [InlineData("does not move on by whole samples", "while (offset < end) { sum += samples[offset]; if (sum > 9) { offset += 6; } offset += 6; }")]
    [InlineData("does not move on by whole samples", "while (offset < end) { sum += samples[offset]; offset += sum; }")]
    [InlineData("does not move on by whole samples", "while (offset < end) { sum += samples[sum > 9 ? offset : 0]; offset += 6; }")]
    [InlineData("does not move on by whole samples", "for (int i = 0; i < 17; i++) { sum += samples[i]; }")]
    [InlineData("does not move on by whole samples", "foreach (byte number in samples) { sum += number; }")]
    [InlineData("does not move on by whole samples", "while (offset < end) { sum += samples[offset] + samples[sampleCount]; offset += 6; }")]
    [InlineData("turn as often as a batch", "for (int i = 0; i < sampleCount; i++) { this.numbers[i % 10]++; }")]
    [InlineData("turn as often as a batch", "for (int i = sampleCount; i > 0; i--) { this.numbers[i % 10]++; }")]
    [InlineData("turn as often as a batch", "int left = sampleCount; while (left > 0) { left -= 1; sum ^= left; }")]
    [InlineData("turn as often as a batch", "for (int i = 0; i < samples.Length; i++) { sum ^= i; }")]
    [InlineData("turn as often as a batch", "for (int i = 0; i < 10; i++) { if (sum > 9) { i = 0; } sum++; }")]
    [InlineData("turn as often as a batch", "for (int i = 0; i < 10;) { sum++; if (sum > sampleCount) { i++; } }")]
    [InlineData("turn as often as a batch", "for (int i = 0; i < (sum > 5 ? 5 : sampleCount); i++) { this.sum++; }")]
    [InlineData("turn as often as a batch", "for (int i = 0; ; i++) { if (sum > 3 && i > 10) { break; } sum += this.sum; }")]
    [InlineData("a jump into the middle", "if (sum == 0) { goto Middle; } Top: sum++; Middle: sum += sampleCount; if (sum < 50) { goto Top; }")]
    public void A_loop_whose_turns_are_not_known_is_refused(string text, string loop)
    {
        SampleCost cost = Cost(loop + CostSeeds.SixBytesATurn);

        Assert.Contains(cost.Violations, violation => violation.Found.Contains(text, StringComparison.Ordinal));
        Assert.All(cost.Violations, violation => Assert.Matches(@"^Seed\.cs\(\d+\): Sock\.Detection\.Meter\.Sum: ", violation.ToString()));
    }

    [Theory]
    [InlineData("a call of Sock.Detection.Filter.Apply", "sum = this.filter.Apply(sum);")]
    [InlineData("a call of Sock.Detection.SealedFilter.Own", "sum = this.sealedFilter.Own(sum);")]
    [InlineData("a call of Sock.Detection.Filter.get_Count", "sum = this.sealedFilter.Count;")]
    [InlineData("a call of Sock.Detection.SealedFilter..ctor", "this.filter = new SealedFilter();")]
    [InlineData("a loop inside", "for (int axis = 0; axis < 3; axis++) { sum ^= axis; }")]
    [InlineData("exception handling", "try { sum /= end; } finally { sum++; }")]
    public void Calls_inner_loops_and_handlers_in_the_loop_over_the_samples_are_refused(string text, string code)
    {
        SampleCost cost = Cost("while (offset < end) { sum += samples[offset]; offset += 6; " + code + " }");

        Assert.Contains(text, Assert.Single(cost.Violations).Found, StringComparison.Ordinal);
        Assert.Contains(cost.Loops, loop => loop.IsPerSample);
    }

    [Fact]
    public void Exception_handling_around_the_loop_passes()
    {
        Assert.Empty(Cost("try { " + CostSeeds.SixBytesATurn + " } finally { sum++; }").Violations);
    }

    [Theory]
    [InlineData("namespace Sock.Detection { public sealed class SleepDetector { public void AddSample(int x) { } } }")]
    [InlineData("namespace Sock.Detection { public sealed class SleepDetector { public void AddBatch(byte[] samples, int sampleCount, int nowMs) { } } }")]
    public void A_detector_without_a_loop_over_samples_is_refused(string source)
    {
        SampleCost cost = SampleCost.Of(ShapeCompiler.Compile(source));

        Assert.Contains("no loop over samples can be reached", Assert.Single(cost.Violations).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void One_instruction_above_the_budget_is_refused_and_the_budget_itself_is_not()
    {
        // The loop itself takes 19 instructions, "sum ^= 3" 4 and "sum = -sum ^ 3" 5.
        string fits = Loop(Filled("sum ^= 3;", 19));
        string above = Loop(Filled("sum ^= 3;", 18) + "sum = -sum ^ 3;");

        Assert.Equal(95, Cost(fits).InstructionsPerSample);
        Assert.Empty(Check(fits));
        Assert.Equal(96, Cost(above).InstructionsPerSample);
        Assert.Contains("Sum: 96 of 96 IL instructions a sample, but at most 95", Assert.Single(Check(above)), StringComparison.Ordinal);
    }

    private static SampleCost Cost(string loop)
    {
        return SampleCost.Of(ShapeCompiler.Compile(CostSeeds.Detector(loop)));
    }

    private static IReadOnlyList<string> Check(string loop)
    {
        return RuleSeeds.Violations(new SampleCostRule(), CostSeeds.Detector(loop));
    }

    private static string Filled(string statement, int times)
    {
        return string.Concat(Enumerable.Repeat(statement, times));
    }

    private static string Loop(string more)
    {
        return "while (offset < end) { sum += samples[offset] + samples[offset + 5]; " + more + " offset += 6; }";
    }
}
