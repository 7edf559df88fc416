using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>A radio that runs until the test is done; it has to end by being cancelled and in no other way.</summary>
internal sealed class RunningRadio(ISockRadio radio, IRadioEar ear) : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private Task? run;

    public RunningRadio Start()
    {
        this.run = radio.RunAsync(ear, this.end.Token);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await this.end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => this.run!);
        this.end.Dispose();
    }
}
