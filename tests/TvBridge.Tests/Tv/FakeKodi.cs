using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Sock.Tests.Shared;

namespace TvBridge.Tests.Tv;

/// <summary>
/// A web server on 127.0.0.1 that answers as Kodi 20.1 was seen to, remembers every byte it was sent, and misbehaves on request. Its player stands
/// where it is put: time does not pass here.
/// </summary>
internal sealed class FakeKodi : IAsyncDisposable
{
    private readonly LoopbackServer server;

    public FakeKodi()
    {
        this.server = new LoopbackServer(this.ServeAsync);
    }

    public int Port => this.server.Port;

    public string Address => $"kodi://kodi@127.0.0.1:{this.Port}";

    /// <summary>Heads and bodies of all requests, oldest first.</summary>
    public List<(string Head, string Body)> Requests { get; } = [];

    /// <summary>The only login let in, or null for everybody.</summary>
    public string? Login { get; set; } = "kodi:sleep well";

    /// <summary>What is open: JSON of Player.GetActivePlayers.</summary>
    public string Players { get; set; } = """[{"playerid":1,"playertype":"internal","type":"video"}]""";

    /// <summary>JSON of the item in Player.GetItem.</summary>
    public string Item { get; set; } =
        """{"episode":2,"file":"/media/e2.mkv","label":"The Pier","season":1,"showtitle":"Harbor","title":"The Pier","type":"episode"}""";

    public int Speed { get; set; } = 1;

    public string Time { get; set; } = """{"hours":0,"milliseconds":250,"minutes":41,"seconds":12}""";

    public string TotalTime { get; set; } = """{"hours":0,"milliseconds":0,"minutes":42,"seconds":0}""";

    public string Live { get; set; } = "false";

    /// <summary>What to answer to a method instead of the truth: the whole JSON body, in which ID stands for the request's id.</summary>
    public Dictionary<string, string> Instead { get; } = [];

    /// <summary>What to do instead of answering with HTTP 200: the bytes to write; the connection ends after them.</summary>
    public byte[]? Raw { get; set; }

    /// <summary>Writes the raw bytes again and again.</summary>
    public bool IsEndless { get; set; }

    /// <summary>Takes requests and never answers.</summary>
    public bool IsSilent { get; set; }

    public static byte[] Http(string statusLine, string body) =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 {statusLine}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public ValueTask DisposeAsync() => this.server.DisposeAsync();

    private async Task ServeAsync(TcpClient client, CancellationToken end)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                while (await ReadRequestAsync(stream, end) is (string, string) request)
                {
                    this.Requests.Add(request);
                    if (this.IsSilent)
                    {
                        await Task.Delay(Timeout.Infinite, end);
                    }

                    byte[] answer = this.Raw ?? this.Answer(request.Head, request.Body);
                    do
                    {
                        await stream.WriteAsync(answer, end);
                    }
                    while (this.IsEndless);

                    if (this.Raw is not null)
                    {
                        return;
                    }
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The driver hung up or the test is over.
            }
        }
    }

    private static async Task<(string Head, string Body)?> ReadRequestAsync(NetworkStream stream, CancellationToken end)
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, end) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        const string Length = "Content-Length: ";
        string text = head.ToString();
        int at = text.IndexOf(Length, StringComparison.Ordinal) + Length.Length;
        byte[] body = new byte[int.Parse(text[at..text.IndexOf('\r', at)], null)];
        await stream.ReadExactlyAsync(body, end);
        return (text, Encoding.UTF8.GetString(body));
    }

    private byte[] Answer(string head, string body)
    {
        string login = $"Authorization: Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(this.Login ?? ""))}\r\n";
        if (this.Login is not null && !head.Contains(login, StringComparison.Ordinal))
        {
            return Http("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Kodi\"", "");
        }

        using JsonDocument request = JsonDocument.Parse(body);
        string method = request.RootElement.GetProperty("method").GetString()!;
        string id = request.RootElement.GetProperty("id").GetRawText();
        string json = this.Instead.TryGetValue(method, out string? instead)
            ? instead.Replace("ID", id, StringComparison.Ordinal)
            : $$"""{"id":{{id}},"jsonrpc":"2.0",{{this.Obey(method, request.RootElement)}}}""";
        return Http("200 OK\r\nContent-Type: application/json", json);
    }

    private string Obey(string method, JsonElement request)
    {
        const string CannotNow = """
            "error":{"code":-32100,"message":"Failed to execute method."}
            """;
        bool isOpen = request.TryGetProperty("params", out JsonElement parameters)
            && this.Players.Contains($"\"playerid\":{parameters.GetProperty("playerid")}", StringComparison.Ordinal);
        switch (method)
        {
            case "Player.GetActivePlayers":
                return $"\"result\":{this.Players}";
            case "Player.GetItem" when isOpen:
                return $$"""
                    "result":{"item":{{this.Item}}}
                    """;
            case "Player.GetProperties" when isOpen:
                return $$"""
                    "result":{"live":{{this.Live}},"speed":{{this.Speed}},"time":{{this.Time}},"totaltime":{{this.TotalTime}}}
                    """;
            case "Player.PlayPause" when isOpen:
                this.Speed = parameters.TryGetProperty("play", out JsonElement play) && play.ValueKind == JsonValueKind.False ? 0 : 1 - this.Speed;
                return $$"""
                    "result":{"speed":{{this.Speed}}}
                    """;
            case "Player.Seek" when isOpen:
                string before = this.Time;
                this.Time = parameters.GetProperty("value").GetProperty("time").GetRawText();
                return $$"""
                    "result":{"percentage":50.0,"time":{{before}},"totaltime":{{this.TotalTime}}}
                    """;
            default:
                return CannotNow;
        }
    }
}
