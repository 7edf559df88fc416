using System;
using System.Globalization;
using System.Threading;
using System.Threading.Channels;
using TvBridge.Demo;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>The one sock that exists in this program only.</summary>
/// <param name="recording">What its foot does.</param>
/// <param name="speed">How many of its seconds pass in one real second.</param>
internal sealed class VirtualSocks(RecordedEvening recording, double speed) : IHeardSocks
{
    private RunningSock? running;

    /// <inheritdoc/>
    public string Description => string.Create(CultureInfo.InvariantCulture, $"a virtual sock that plays {recording.Title}, {speed:0.###} s in each second");

    /// <inheritdoc/>
    public ChannelReader<Hearing> Hearings => this.running?.Virtual.Heard ?? throw new InvalidOperationException("It was not started yet.");

    /// <inheritdoc/>
    public bool IsDeaf => false;

    /// <inheritdoc/>
    public string? NameOf(string address) => null;

    /// <inheritdoc/>
    public void Start(Action<RadioNotice> changed, CancellationToken cancellation) =>
        this.running = RunningSock.Start(recording, speed, cancellation);

    /// <inheritdoc/>
    public void Dispose() => this.running?.Dispose();
}
