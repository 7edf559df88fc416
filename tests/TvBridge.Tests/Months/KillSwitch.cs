namespace TvBridge.Tests.Months;

/// <summary>Ends a bridge without a word at the step that was chosen: an event before or after its line is on the disk, a request before or after it reached the TV.</summary>
internal sealed class KillSwitch
{
    private int stepsLeft = -1;

    /// <summary>The bridge dies at that step from now on; 1 is the next one.</summary>
    public void Arm(int steps) => this.stepsLeft = steps;

    /// <summary>One step.</summary>
    public void Step()
    {
        if (this.stepsLeft > 0 && --this.stepsLeft == 0)
        {
            throw new KilledException();
        }
    }
}
