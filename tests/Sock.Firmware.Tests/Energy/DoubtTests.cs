using System.Collections.Generic;
using System.Linq;
using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class DoubtTests
{
    [Fact]
    public void What_moves_the_result_most_comes_first_and_what_is_sure_is_no_doubt()
    {
        IReadOnlyList<Doubt> ranked = Doubt.Ranked(LivedEvenings.Recorded);
        double[] moved = [.. ranked.Select(doubt => doubt.EveningsMoved(LivedEvenings.Recorded))];

        Assert.Equal(moved.OrderDescending(), moved);
        Assert.Equal(Figures.All.Count(figure => figure.Low < figure.High), ranked.Count);
        Assert.DoesNotContain(ranked, doubt => doubt.Name == "chip in light sleep");
    }

    [Fact]
    public void An_evening_with_the_motor_on_all_the_time_doubts_the_motor()
    {
        MeasuredEvening buzzing = new("buzzing") { TotalS = 3600, AwakeS = 3600, MotorOnS = 3600 };

        Assert.Equal("motor", Doubt.Ranked(buzzing)[0].Name);
    }
}
