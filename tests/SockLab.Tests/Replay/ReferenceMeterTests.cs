using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sock.VirtualBoard.Recordings;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class ReferenceMeterTests
{
    [Theory]
    [InlineData(10, 1, 1)]
    [InlineData(2, 0, 1)]
    public void A_tone_is_measured_by_its_standard_deviation_where_the_filter_lets_it_pass(double hz, double inBand, double above)
    {
        IReadOnlyList<ReferenceEpoch> epochs = ReferenceMeter.Measure(Tone(hz, 20, 120));

        // An amplitude of 20 mg is a standard deviation of 14.14 mg. The first epoch is left out, the last one has not ended.
        Assert.Equal([30_000, 60_000], epochs.Select(epoch => epoch.StartMs));
        Assert.All(epochs, epoch => Assert.InRange(epoch.BandMilliG, (14.14 * inBand) - 0.3, (14.14 * inBand) + 0.3));
        Assert.All(epochs, epoch => Assert.InRange(epoch.HighMilliG, (14.14 * above) - 0.3, (14.14 * above) + 0.3));
    }

    [Fact]
    public void An_epoch_with_a_hole_and_the_one_in_which_the_filter_settles_are_left_out()
    {
        IReadOnlyList<ReferenceEpoch> whole = ReferenceMeter.Measure(Tone(10, 20, 301));
        IReadOnlyList<ReferenceEpoch> holed = ReferenceMeter.Measure(Tone(10, 20, 301, holeFromS: 118));

        Assert.Equal(9, whole.Count);

        // From 118 to 121 s nothing: the epochs from 90 and from 120 s go.
        Assert.Equal(whole.Select(epoch => epoch.StartMs).Except([90_000, 120_000]), holed.Select(epoch => epoch.StartMs));
    }

    private static Recording Tone(double hz, double amplitudeMilliG, int seconds, double holeFromS = double.MaxValue)
    {
        StringBuilder text = new("t_s,x_g,y_g,z_g\n");
        for (int i = 0; i < seconds * 32; i++)
        {
            double t = i / 32.0;
            double z = 1 + (amplitudeMilliG / 1000 * Math.Sin((2 * Math.PI * hz * t) + 0.3));
            if (t < holeFromS || t >= holeFromS + 3)
            {
                text.Append(CultureInfo.InvariantCulture, $"{t:0.00000},0,0,{z:0.######}\n");
            }
        }

        return PlantedMotion.Read(text.ToString());
    }
}
