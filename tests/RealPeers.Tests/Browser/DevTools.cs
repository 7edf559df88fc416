using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace RealPeers.Tests.Browser;

/// <summary>The connection over which a browser takes orders: numbered commands, their answers, and what it tells by itself.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> waiting = new();
    private readonly SemaphoreSlim sending = new(1);
    private Task reading = Task.CompletedTask;
    private int lastId;

    private DevTools()
    {
    }

    /// <summary>Something happened that nobody asked for: its name and what belongs to it. Raised while reading: a handler must not wait for an answer.</summary>
    public event Action<string, JsonObject>? Told;

    /// <summary>The page that commands go to; null for the browser itself.</summary>
    public string? SessionId { get; set; }

    public static async Task<DevTools> ConnectAsync(Uri endpoint)
    {
        DevTools tools = new();
        using CancellationTokenSource limit = new(Limit);
        await tools.socket.ConnectAsync(endpoint, limit.Token);
        tools.reading = tools.ReadAsync();
        return tools;
    }

    /// <summary>Sends a command and returns what it gives.</summary>
    /// <exception cref="InvalidOperationException">The browser refused it.</exception>
    /// <exception cref="TimeoutException">No answer within 30 s.</exception>
    public async Task<JsonObject> SendAsync(string method, JsonObject? parameters = null)
    {
        int id = Interlocked.Increment(ref this.lastId);
        TaskCompletionSource<JsonObject> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        this.waiting[id] = answer;
        JsonObject command = new() { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (this.SessionId is not null)
        {
            command["sessionId"] = this.SessionId;
        }

        await this.sending.WaitAsync();
        try
        {
            using CancellationTokenSource limit = new(Limit);
            await this.socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        }
        finally
        {
            this.sending.Release();
        }

        JsonObject got = await answer.Task.WaitAsync(Limit);
        return got["error"] is JsonNode error ? throw new InvalidOperationException($"{method}: {error["message"]}") : got["result"]!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        this.socket.Abort();
        await this.reading;
        this.socket.Dispose();
        this.sending.Dispose();
    }

    private async Task ReadAsync()
    {
        byte[] part = new byte[64 * 1024];
        using MemoryStream message = new();
        try
        {
            while (true)
            {
                WebSocketReceiveResult got = await this.socket.ReceiveAsync(new ArraySegment<byte>(part), CancellationToken.None);
                message.Write(part, 0, got.Count);
                if (got.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                if (got.EndOfMessage)
                {
                    this.Take(JsonNode.Parse(message.ToArray())!.AsObject());
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser or this end is gone; who still waits learns it below.
        }

        foreach (TaskCompletionSource<JsonObject> answer in this.waiting.Values)
        {
            answer.TrySetException(new InvalidOperationException("The browser closed the connection."));
        }
    }

    private void Take(JsonObject message)
    {
        if (message["id"] is not JsonNode id)
        {
            this.Told?.Invoke((string)message["method"]!, message["params"]!.AsObject());
        }
        else if (this.waiting.TryRemove((int)id, out TaskCompletionSource<JsonObject>? answer))
        {
            answer.SetResult(message);
        }
    }
}
