using System;
using System.IO;
using System.Threading;
using TvBridge.Files;

namespace TvBridge.Socks.Trust;

/// <summary>
/// Lets a running bridge take over what the user changes in the list of trusted socks. A list that cannot be read is told once, and the last good one goes on holding.
/// </summary>
public sealed class TrustWatch : IDisposable
{
    /// <summary>How often the file is looked at: as soon as a person would look whether it worked.</summary>
    public static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(2);

    private readonly TrustStore list;
    private readonly SockGuard guard;
    private readonly Action<string> tell;
    private readonly ITimer timer;
    private (DateTime WrittenAt, long Length) seen;
    private string? toldProblem;

    /// <summary>Watches the file from now on.</summary>
    /// <param name="list">The list, as the guard has it now.</param>
    /// <param name="guard">Takes each new list over.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Takes sentences for a person, on a thread of the clock.</param>
    public TrustWatch(TrustStore list, SockGuard guard, TimeProvider time, Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(tell);
        this.list = list;
        this.guard = guard;
        this.tell = tell;

        // What was changed between the reading for the guard and now must not be missed, so the first look always reads.
        this.seen = (DateTime.MinValue, -2);
        this.timer = time.CreateTimer(_ => this.Look(), null, LooksEvery, LooksEvery);
    }

    /// <inheritdoc/>
    public void Dispose() => this.timer.Dispose();

    private void Look()
    {
        lock (this.timer)
        {
            (DateTime WrittenAt, long Length) now = this.State();
            if (now == this.seen)
            {
                return;
            }

            this.seen = now;
            TrustReading reading = this.list.Read();
            if (reading.Problem is null)
            {
                this.toldProblem = null;
                this.guard.Change(reading.Socks);
            }
            else if (reading.Problem != this.toldProblem)
            {
                this.toldProblem = reading.Problem;
                this.tell(reading.Problem + " Until then the list holds as it was.");
            }
        }
    }

    /// <summary>What shows that the file was changed: it is replaced as a whole each time.</summary>
    private (DateTime WrittenAt, long Length) State()
    {
        try
        {
            FileInfo file = new(this.list.Path);
            return file.Exists ? (file.LastWriteTimeUtc, file.Length) : (DateTime.MinValue, -1);
        }
        catch (Exception error) when (FileFault.IsFileError(error))
        {
            return (DateTime.MinValue, -1);
        }
    }
}
