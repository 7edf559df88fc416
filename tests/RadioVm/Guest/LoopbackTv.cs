using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace RadioVm.Guest;

/// <summary>
/// The least of a Kodi on loopback: plays until it is paused, and notes each request with the time of its arrival. It speaks HTTP by hand, so that
/// little of its own time is measured.
/// </summary>
internal sealed class LoopbackTv : IAsyncDisposable
{
    private const string PauseMethod = "Player.PlayPause";
    private const string Times =
        """
        "time":{"hours":0,"milliseconds":0,"minutes":41,"seconds":12},"totaltime":{"hours":1,"milliseconds":0,"minutes":0,"seconds":0}
        """;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Lock gate = new();
    private readonly List<PrintedLine> requests = [];
    private readonly Task accepting;
    private bool isPlaying = true;

    public LoopbackTv()
    {
        this.listener.Start();
        this.accepting = this.AcceptAsync();
    }

    /// <summary>Its address for <c>--tv</c>.</summary>
    public string Address => $"kodi://127.0.0.1:{((IPEndPoint)this.listener.LocalEndpoint).Port}";

    /// <summary>Time stamps of the pause requests since <see cref="Play"/>.</summary>
    public IReadOnlyList<long> Pauses
    {
        get
        {
            lock (this.gate)
            {
                return [.. this.requests.Where(request => request.Text == PauseMethod).Select(request => request.At)];
            }
        }
    }

    /// <summary>The viewer presses play; what was requested before is forgotten.</summary>
    public void Play()
    {
        lock (this.gate)
        {
            this.isPlaying = true;
            this.requests.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        this.listener.Stop();
        await this.accepting;
        this.listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = this.ServeAsync(await this.listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception error) when (error is SocketException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient owned = client;
        client.NoDelay = true;
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[8192];
        int filled = 0;
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(filled)) is int read and > 0)
            {
                filled += read;
                if (BodyOf(Encoding.UTF8.GetString(buffer, 0, filled)) is string body)
                {
                    filled = 0;
                    await stream.WriteAsync(this.Answer(body));
                }
            }
        }
        catch (IOException)
        {
            // The bridge went away in the middle of a request.
        }
    }

    /// <summary>The body of a request once all of it is there.</summary>
    private static string? BodyOf(string text)
    {
        const string LengthField = "Content-Length: ";
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        int at = text.IndexOf(LengthField, StringComparison.OrdinalIgnoreCase);
        if (end < 0 || at < 0)
        {
            return null;
        }

        at += LengthField.Length;
        int length = int.Parse(text.AsSpan(at, text.IndexOf('\r', at) - at), System.Globalization.CultureInfo.InvariantCulture);
        string body = text[(end + 4)..];
        return body.Length >= length ? body : null;
    }

    private byte[] Answer(string body)
    {
        long arrived = Stopwatch.GetTimestamp();
        using JsonDocument request = JsonDocument.Parse(body);
        string method = request.RootElement.GetProperty("method").GetString()!;
        string result;
        lock (this.gate)
        {
            this.requests.Add(new PrintedLine(arrived, method));
            this.isPlaying &= method != PauseMethod;
            int speed = this.isPlaying ? 1 : 0;
            result = method switch
            {
                "Player.GetActivePlayers" => """[{"playerid":1,"playertype":"internal","type":"video"}]""",
                "Player.GetProperties" => "{\"canseek\":true,\"live\":false,\"speed\":" + speed + "," + Times + "}",
                "Player.GetItem" => """{"item":{"label":"An evening","title":"An evening","type":"movie"}}""",
                _ => "{\"speed\":" + speed + "}",
            };
        }

        string answer = "{\"id\":" + request.RootElement.GetProperty("id").GetRawText() + ",\"jsonrpc\":\"2.0\",\"result\":" + result + "}";
        return Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}");
    }
}
