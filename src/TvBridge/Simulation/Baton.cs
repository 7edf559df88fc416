using System.Threading;

namespace TvBridge.Simulation;

/// <summary>A turn that one thread passes and another waits for.</summary>
internal sealed class Baton
{
    private readonly object gate = new();
    private bool passed;

    /// <summary>Lets the thread that waits, or the next one that will, go on.</summary>
    public void Pass()
    {
        lock (this.gate)
        {
            this.passed = true;
            Monitor.Pulse(this.gate);
        }
    }

    /// <summary>Blocks until the turn is passed, and takes it.</summary>
    public void Wait()
    {
        lock (this.gate)
        {
            while (!this.passed)
            {
                Monitor.Wait(this.gate);
            }

            this.passed = false;
        }
    }
}
