using Sock.NanoCheck;

namespace Sock.Detection.Tests.Golden;

/// <summary>What was seen of the detector after one batch or event.</summary>
/// <param name="Script">The script, 0..7.</param>
/// <param name="Step">Batches and events up to this one; 0 is the start of the script.</param>
/// <param name="Kind">What was played, of <see cref="ScriptStep"/>; -1 at the start of the script.</param>
/// <param name="SamplesPerBatch">Samples of the batch; 0 for an event and for missing data.</param>
/// <param name="NowMs">The time of the script.</param>
/// <param name="Numbers">The numbers of an <see cref="Observation"/>.</param>
internal sealed record ScriptMoment(int Script, int Step, int Kind, int SamplesPerBatch, int NowMs, int[] Numbers)
{
    public int MovementMicroG => this.Numbers[0];

    public int FloorMicroG => this.Numbers[1];

    public int StillSinceMs => this.Numbers[2];

    public SockState State => (SockState)this.Numbers[3];

    public int StillEpochs => this.Numbers[4];

    public int EpochsBeforeProbe => this.Numbers[6];
}
