using System;
using System.Threading;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Time;
using TvBridge.Demo;
using TvBridge.Socks;

namespace TvBridge.Cli;

/// <summary>A virtual sock that lives in real time on a thread of its own.</summary>
internal sealed class RunningSock : IDisposable
{
    private readonly CancellationTokenSource stop;

    private RunningSock(VirtualSock sock, CancellationTokenSource stop)
    {
        this.Virtual = sock;
        this.stop = stop;
    }

    /// <summary>The sock.</summary>
    public VirtualSock Virtual { get; }

    /// <summary>Starts the firmware. It ends with the recording, with <paramref name="cancellation"/>, or when this is disposed of.</summary>
    public static RunningSock Start(RecordedEvening recording, double speed, CancellationToken cancellation)
    {
        VirtualSock sock = new(recording.Motion, TimeProvider.System, new BoardOptions { Address = DemoEvening.NewAddress() }, speed);
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        PacedTime time = new(speed, TimeProvider.System, stop.Token);
        Thread thread = new(() =>
        {
            try
            {
                sock.Run(time);
            }
            catch (OperationCanceledException)
            {
                // Stopped: the sock's silence is all there is to say.
            }
        })
        {
            IsBackground = true,
            Name = "virtual sock",
        };
        thread.Start();
        return new RunningSock(sock, stop);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.stop.Cancel();
        this.stop.Dispose();
    }
}
