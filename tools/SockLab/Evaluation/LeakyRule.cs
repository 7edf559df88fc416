using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>The sock's own still counter, which forgives a twitch, without the question: pauses at the count, and is armed again by an epoch of 2 F.</summary>
/// <param name="stillEpochs">Still epochs that pause.</param>
/// <param name="settings">Still threshold and twitch penalty.</param>
internal sealed class LeakyRule(int stillEpochs, SettingsRecipe settings) : PassiveRule
{
    /// <inheritdoc/>
    protected override IPassiveWatch Begin(int floorMicroG) => new Watch(stillEpochs, settings.Make(floorMicroG));

    private sealed class Watch : IPassiveWatch
    {
        private readonly int epochsNeeded;
        private readonly Thresholds thresholds;
        private readonly StillCounter counter;

        public Watch(int epochsNeeded, DetectorSettings settings)
        {
            this.epochsNeeded = epochsNeeded;
            this.thresholds = new Thresholds(settings);
            this.counter = new StillCounter(this.thresholds, settings.TwitchPenaltyEpochs);
        }

        public bool IsPaused { get; private set; }

        public int StillSinceMs => this.counter.StillSinceMs;

        public void AddEpoch(int movementMicroG, int startMs)
        {
            if (!this.IsPaused)
            {
                this.counter.AddEpoch(movementMicroG, startMs);
                this.IsPaused = this.counter.Count >= this.epochsNeeded;
            }
            else if (movementMicroG >= this.thresholds.AwakeAgainFromMicroG)
            {
                this.Forget();
            }
        }

        public void Forget()
        {
            this.IsPaused = false;
            this.counter.Reset();
        }
    }
}
