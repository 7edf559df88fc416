using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class FrontEndTests
{
    [Fact]
    public void The_parts_noise_alone_reads_as_its_factory_floor()
    {
        IReadOnlyList<EpochMovement> epochs = FrontEnd.Measure(new RecordingSamples(new StillMotion(3_600_000_000), new SampleOptions()));

        // 3 axes x 2 / sqrt(pi) x 2.3 mg.
        Assert.Equal(120, epochs.Count);
        Assert.InRange(epochs.Average(epoch => epoch.MovementMicroG), 7_700, 7_870);
        Assert.InRange(EpochMeans.FloorMilliG(new SampleOptions()), 7.785, 7.787);
    }

    [Fact]
    public void A_known_step_is_measured_exactly_without_noise()
    {
        Recording recording = PlantedMotion.Read(PlantedMotion.Motion((60.2, 100)));

        IReadOnlyList<EpochMovement> epochs = FrontEnd.Measure(new RecordingSamples(new RecordedMotion(recording), new SampleOptions(0)));

        Assert.Equal([0, 30_000], epochs.Select(epoch => epoch.StartMs));
        foreach (EpochMovement epoch in epochs)
        {
            // x and y stand: a sensor that shows that is broken, so its windows are not measured.
            Assert.False(epoch.IsMeasured);
        }

        epochs = FrontEnd.Measure(new RecordingSamples(new RecordedMotion(recording), new SampleOptions(0.2)));

        // 100 mg on z, and 2 x 1.128 x 0.2 mg of noise on x and y.
        Assert.All(epochs, epoch => Assert.InRange(epoch.MovementMicroG, 100_350, 100_550));
    }

    [Fact]
    public void A_hole_of_three_windows_leaves_an_epoch_unmeasured_and_one_of_two_does_not()
    {
        Recording recording = PlantedMotion.Read(PlantedMotion.Motion((10, 50), (10, null), (25, 50), (15, null), (31, 50)));

        IReadOnlyList<EpochMovement> epochs = FrontEnd.Measure(new RecordingSamples(new RecordedMotion(recording), new SampleOptions(0.2)));

        // A hole from 10 to 20 s touches two windows, one from 45 to 60 s three.
        Assert.Equal([true, false, true], epochs.Select(epoch => epoch.IsMeasured));
        Assert.InRange(epochs[0].MovementMicroG, 50_350, 50_550);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(65)]
    [InlineData(300)]
    public void Means_of_epochs_agree_with_the_samples(double movementMilliG)
    {
        Recording recording = PlantedMotion.Read(PlantedMotion.Epochs((1200, movementMilliG)));
        SampleOptions options = new();

        IReadOnlyList<EpochMovement> samples = FrontEnd.Measure(new RecordingSamples(new SynthesizedMotion(recording, 3), options));
        IReadOnlyList<EpochMovement> means = EpochMeans.Measure(recording, options);

        Assert.Equal(40, means.Count);
        Assert.Equal(samples.Select(epoch => epoch.StartMs), means.Select(epoch => epoch.StartMs));
        double ratio = means.Average(epoch => epoch.MovementMicroG) / samples.Average(epoch => epoch.MovementMicroG);
        Assert.InRange(ratio, 0.95, 1.05);
    }

    [Fact]
    public void Means_of_epochs_leave_out_the_same_epochs_as_the_samples()
    {
        // Seconds that come and go: 27 there, 6 missing; and one hole of two minutes.
        List<(int, double?)> parts = [];
        for (int i = 0; i < 20; i++)
        {
            parts.AddRange([(27, i % 3 == 0 ? 90 : 0), (6, null)]);
        }

        parts.AddRange([(120, null), (95, 10)]);
        Recording recording = PlantedMotion.Read(PlantedMotion.Epochs([.. parts]));

        IReadOnlyList<EpochMovement> samples = FrontEnd.Measure(new RecordingSamples(new SynthesizedMotion(recording, 3), new SampleOptions()));
        IReadOnlyList<EpochMovement> means = EpochMeans.Measure(recording, new SampleOptions());

        Assert.Equal(samples.Select(epoch => epoch.IsMeasured), means.Select(epoch => epoch.IsMeasured));
        Assert.Contains(means, epoch => epoch.IsMeasured);
        Assert.Contains(means, epoch => !epoch.IsMeasured);
    }
}
