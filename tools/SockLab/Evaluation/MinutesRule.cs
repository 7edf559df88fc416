namespace SockLab.Evaluation;

/// <summary>The plain rule: pauses after some minutes in which every epoch was still, and is armed again by the first epoch that is not.</summary>
/// <param name="minutes">How long, in minutes.</param>
/// <param name="stillPercent">An epoch below this share of the noise floor is still. Percent; 200 is 4 mg at a floor of 2 mg.</param>
internal sealed class MinutesRule(int minutes, int stillPercent) : PassiveRule
{
    private const int EpochsPerMinute = 2;

    /// <inheritdoc/>
    protected override IPassiveWatch Begin(int floorMicroG) => new Watch(minutes * EpochsPerMinute, floorMicroG * stillPercent / 100);

    private sealed class Watch(int epochsNeeded, int stillBelowMicroG) : IPassiveWatch
    {
        private int stillEpochs;

        public bool IsPaused => this.stillEpochs >= epochsNeeded;

        public int StillSinceMs { get; private set; }

        public void AddEpoch(int movementMicroG, int startMs)
        {
            if (movementMicroG >= stillBelowMicroG)
            {
                this.stillEpochs = 0;
                return;
            }

            this.StillSinceMs = this.stillEpochs == 0 ? startMs : this.StillSinceMs;
            this.stillEpochs++;
        }

        public void Forget() => this.stillEpochs = 0;
    }
}
