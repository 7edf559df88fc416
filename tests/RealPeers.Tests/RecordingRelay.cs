using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sock.Tests.Shared;

namespace RealPeers.Tests;

/// <summary>Stands between driver and TV, passes every byte on and keeps what the driver sent: the proof of what was on the wire.</summary>
internal sealed class RecordingRelay : IAsyncDisposable
{
    private readonly LoopbackServer server;
    private readonly StringBuilder sent = new();
    private readonly int targetPort;

    public RecordingRelay(int targetPort)
    {
        this.targetPort = targetPort;
        this.server = new LoopbackServer(this.RelayAsync);
    }

    public int Port => this.server.Port;

    /// <summary>Called with what the driver sends before it is passed on.</summary>
    public Action<string>? OnSent { get; set; }

    /// <summary>The methods that the driver called, in order.</summary>
    public IReadOnlyList<string> Methods
    {
        get
        {
            lock (this.sent)
            {
                return [.. this.sent.ToString().Split("\"method\":\"").Skip(1).Select(rest => rest[..rest.IndexOf('"')])];
            }
        }
    }

    public ValueTask DisposeAsync() => this.server.DisposeAsync();

    private async Task RelayAsync(TcpClient driver, CancellationToken end)
    {
        using (driver)
        using (TcpClient tv = new())
        {
            try
            {
                await tv.ConnectAsync(IPAddress.Loopback, this.targetPort, end);
                Task up = this.CopyAsync(driver.GetStream(), tv.GetStream(), isFromDriver: true, end);
                Task down = this.CopyAsync(tv.GetStream(), driver.GetStream(), isFromDriver: false, end);
                await Task.WhenAny(up, down);
            }
            catch (SocketException)
            {
                // The TV is gone: the driver sees its connection end.
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, bool isFromDriver, CancellationToken end)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            int length;
            while ((length = await from.ReadAsync(buffer, end)) > 0)
            {
                if (isFromDriver)
                {
                    this.Keep(Encoding.UTF8.GetString(buffer, 0, length));
                }

                await to.WriteAsync(buffer.AsMemory(0, length), end);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One side closed; the other is closed next.
        }
    }

    private void Keep(string text)
    {
        lock (this.sent)
        {
            this.sent.Append(text);
        }

        this.OnSent?.Invoke(text);
    }
}
