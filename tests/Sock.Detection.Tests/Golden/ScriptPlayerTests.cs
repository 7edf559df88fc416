using System.Collections.Generic;
using System.Linq;
using Sock.NanoCheck;
using Xunit;

namespace Sock.Detection.Tests.Golden;

public class ScriptPlayerTests
{
    private static readonly IReadOnlyList<ScriptMoment> Moments = ScriptTrace.Of(GoldenVectors.Windows);

    [Fact]
    public void A_window_goes_out_whole_while_nobody_is_asked()
    {
        ScriptMoment first = Moments[1];

        Assert.Equal(125, first.SamplesPerBatch);
        Assert.Equal(5000, first.NowMs);
    }

    [Fact]
    public void A_window_goes_out_in_ten_batches_of_12_and_13_samples_while_the_sock_asks()
    {
        int asked = Moments.ToList().FindIndex(moment => moment.State == SockState.Warning);
        List<ScriptMoment> window = [.. Moments.Skip(asked + 1).Take(10)];

        Assert.Equal([12, 13, 12, 13, 12, 13, 12, 13, 12, 13], window.Select(moment => moment.SamplesPerBatch));
        Assert.Equal(Enumerable.Range(1, 10).Select(i => Moments[asked].NowMs + (i * 500)), window.Select(moment => moment.NowMs));
    }

    [Fact]
    public void A_window_that_was_begun_in_halves_of_a_second_is_ended_so()
    {
        // The foot answers in the middle of a window.
        int answered = Moments.ToList().FindIndex(moment => moment.Kind == ScriptStep.Answer && moment.State == SockState.Awake);
        List<ScriptMoment> rest = [.. Moments.Skip(answered + 1).TakeWhile(moment => moment.Kind == ScriptStep.Answer)];

        Assert.NotEmpty(rest);
        Assert.All(rest, moment => Assert.InRange(moment.SamplesPerBatch, 12, 13));
        Assert.Equal(0, rest[^1].NowMs % 5000);
        Assert.Equal(125, Moments[answered + rest.Count + 1].SamplesPerBatch);
    }

    [Fact]
    public void Two_windows_of_a_kind_are_not_the_same_window()
    {
        int[] calm = [.. Moments.Where(moment => moment.Script == 7 && moment.State == SockState.Drowsy).Select(moment => moment.MovementMicroG).Distinct()];

        Assert.True(calm.Length > 5, $"{calm.Length} different movements");
    }

    [Fact]
    public void Playing_twice_gives_the_same()
    {
        IReadOnlyList<ScriptMoment> again = ScriptTrace.Of(GoldenVectors.Windows);

        Assert.Equal(Moments.Count, again.Count);
        Assert.All(Moments.Zip(again), pair => Assert.Equal(pair.First.Numbers, pair.Second.Numbers));
    }
}
