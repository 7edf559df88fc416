using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Sock.Tests.Shared;

/// <summary>Listens on a free port of 127.0.0.1 and serves each connection until the test is over. Linked into each project that needs it.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<Task> connections = [];
    private readonly Func<TcpClient, CancellationToken, Task> serve;
    private readonly Task accepting;

    /// <summary>Starts to listen. <paramref name="serve"/> disposes of the connection it is given and ends when its token is canceled.</summary>
    public LoopbackServer(Func<TcpClient, CancellationToken, Task> serve)
    {
        this.serve = serve;
        this.listener.Start();
        this.accepting = this.AcceptAsync();
    }

    public int Port => ((IPEndPoint)this.listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await this.end.CancelAsync();
        await this.accepting; // Before the listener stops: an accept that begins after that fails in another way.
        this.listener.Stop();
        await Task.WhenAll(this.connections);
        this.end.Dispose();
        this.listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await this.listener.AcceptTcpClientAsync(this.end.Token);
                this.connections.Add(this.serve(client, this.end.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
