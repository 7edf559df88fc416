using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Benchmarks;

/// <summary>The least of a Kodi: plays for ever, answers at once, and notes when a pause request arrives. Speaks HTTP/1.1 on loopback by hand, so that it adds little.</summary>
internal sealed class LoopbackKodi : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task accepting;
    private TaskCompletionSource<long> pause = new();

    public LoopbackKodi()
    {
        this.listener.Start();
        this.accepting = this.AcceptAsync();
    }

    public int Port => ((IPEndPoint)this.listener.LocalEndpoint).Port;

    /// <summary>The timestamp at which the next pause request will have arrived.</summary>
    public Task<long> NextPauseAsync()
    {
        this.pause = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return this.pause.Task;
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
        catch (Exception e) when (e is SocketException or InvalidOperationException)
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
            while (true)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(filled));
                if (read == 0)
                {
                    return;
                }

                filled += read;
                string text = Encoding.UTF8.GetString(buffer, 0, filled);
                if (Body(text) is string body)
                {
                    filled = 0;
                    await stream.WriteAsync(this.Answer(body));
                }
            }
        }
        catch (IOException)
        {
            // The client went away in the middle of a request, as a canceled one does.
        }
    }

    /// <summary>The body of a request once all of it is there.</summary>
    private static string? Body(string text)
    {
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        int at = text.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        if (end < 0 || at < 0)
        {
            return null;
        }

        int length = int.Parse(text.AsSpan(at + 16, text.IndexOf('\r', at) - at - 16), System.Globalization.CultureInfo.InvariantCulture);
        string body = text[(end + 4)..];
        return body.Length >= length ? body : null;
    }

    private byte[] Answer(string body)
    {
        using System.Text.Json.JsonDocument request = System.Text.Json.JsonDocument.Parse(body);
        string method = request.RootElement.GetProperty("method").GetString()!;
        if (method == "Player.PlayPause")
        {
            this.pause.TrySetResult(Stopwatch.GetTimestamp());
        }

        string result = method switch
        {
            "Player.GetActivePlayers" => """[{"playerid":1,"playertype":"internal","type":"video"}]""",
            "Player.GetProperties" =>
                """{"canseek":true,"live":false,"speed":1,"time":{"hours":0,"milliseconds":0,"minutes":41,"seconds":12},"totaltime":{"hours":1,"milliseconds":0,"minutes":0,"seconds":0}}""",
            "Player.GetItem" => """{"item":{"label":"An evening","title":"An evening","type":"movie"}}""",
            _ => """{"speed":0}""",
        };
        string answer = $$"""{"id":{{request.RootElement.GetProperty("id").GetRawText()}},"jsonrpc":"2.0","result":{{result}}}""";
        return Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}");
    }
}
