using System.Collections.Generic;
using Sock.Detection;

namespace SockLab.Replay;

/// <summary>The detector's own front end alone: samples to the movement of epochs, in fixed point.</summary>
internal sealed class FrontEnd
{
    private readonly MovementMeter meter = new();
    private readonly SensorWatch sensor = new();
    private readonly EpochBuilder epochs;

    private FrontEnd() => this.epochs = new EpochBuilder(this.sensor, 0);

    /// <summary>All epochs of a motion.</summary>
    public static IReadOnlyList<EpochMovement> Measure(RecordingSamples samples)
    {
        List<EpochMovement> measured = [];
        FrontEnd frontEnd = new();
        while (samples.Next(SleepDetector.CalmBatchMs))
        {
            if (frontEnd.Add(samples))
            {
                measured.Add(frontEnd.Last());
            }
        }

        return measured;
    }

    /// <summary>Takes a batch; true when it closed an epoch.</summary>
    private bool Add(RecordingSamples batch)
    {
        if (batch.SampleCount == 0)
        {
            this.meter.Forget();
            return this.epochs.AddMissing(batch.NowMs);
        }

        this.meter.Add(batch.Bytes, batch.SampleCount);
        this.sensor.LookAt(batch.Bytes, batch.SampleCount);
        return this.epochs.AddBatch(this.meter, batch.NowMs);
    }

    private EpochMovement Last() => new(this.epochs.EpochStartMs, this.epochs.IsMeasured ? this.epochs.MovementMicroG : EpochMovement.NotMeasured);
}
