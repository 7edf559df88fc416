using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Tv.Kodi;

/// <summary>JSON-RPC 2.0 over HTTP POST to Kodi's web server. Whatever answers there is not trusted: replies are bounded and checked.</summary>
internal sealed class KodiRpc : IDisposable
{
    private const int MostReplyBytes = 64 * 1024;

    /// <summary>Kodi's answers nest four deep.</summary>
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    private readonly HttpClient http;
    private readonly Uri endpoint;
    private readonly AuthenticationHeaderValue? login;
    private int lastId;

    public KodiRpc(TvAddress address, string? password)
    {
        this.Problems = new KodiProblems(address, password is not null);
        this.endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{address.Host}:{address.Port}/jsonrpc"));
        this.login = address.User is null || password is null
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")));
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(3),
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 16,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10), // A TV may have lost power between warning and pause without a word.
            UseCookies = false,
            UseProxy = false,
        };
        this.http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The sentences for what goes wrong.</summary>
    public KodiProblems Problems { get; }

    /// <summary>Calls a method.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="parameters">Its parameters as a JSON object, or null.</param>
    /// <param name="deadline">Ends the waiting with a named answer.</param>
    /// <param name="cancellation">Ends it with an exception, because the caller wants no answer any more.</param>
    public async Task<KodiAnswer> CallAsync(string method, string? parameters, CancellationToken deadline, CancellationToken cancellation)
    {
        int id = Interlocked.Increment(ref this.lastId);
        string part = parameters is null ? "" : $"\"params\":{parameters},";
        string json = string.Create(CultureInfo.InvariantCulture, $"{{\"jsonrpc\":\"2.0\",\"method\":\"{method}\",{part}\"id\":{id}}}");
        using HttpRequestMessage request = new(HttpMethod.Post, this.endpoint) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = this.login;
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(deadline, cancellation);
        try
        {
            using HttpResponseMessage response = await this.http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return this.Problems.OfStatus((int)response.StatusCode);
            }

            byte[]? body = await ReadBodyAsync(response, either.Token);
            return body is null ? this.Problems.TooLong() : this.Understand(method, id, body);
        }
        catch (HttpRequestException e)
        {
            return this.Problems.Of(e);
        }
        catch (IOException e)
        {
            return this.Problems.Of(e);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return deadline.IsCancellationRequested ? this.Problems.NotAnsweredInTime() : this.Problems.NotConnectedInTime();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.http.Dispose();

    /// <summary>The whole body, or null when it is longer than anything Kodi would answer.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellation);
        byte[] buffer = new byte[MostReplyBytes + 1];
        int length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length > MostReplyBytes ? null : buffer[..length];
    }

    private KodiAnswer Understand(string method, int id, byte[] body)
    {
        JsonElement root;
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Strict);
            root = document.RootElement.Clone();
            KodiReplies.RequireText(root);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no Unicode text.
            return this.Problems.NotJson(Encoding.UTF8.GetString(body));
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return this.Problems.NotAsExpected(method, $"a JSON {root.ValueKind}", "a JSON-RPC answer");
        }

        if (!root.TryGetProperty("id", out JsonElement answered) || !KodiReplies.TryInteger(answered, id, id, out _))
        {
            return this.Problems.NotAsExpected(
                method, answered.ValueKind == JsonValueKind.Undefined ? "no id" : $"the id {KodiReplies.Show(answered)}", $"the id {id}");
        }

        if (root.TryGetProperty("error", out JsonElement error))
        {
            return KodiReplies.TryError(error, out long code, out string? message)
                ? this.Problems.OfError(method, code, message)
                : this.Problems.NotAsExpected(method, $"the error {KodiReplies.Show(error)}", "an error with a code");
        }

        return root.TryGetProperty("result", out JsonElement result)
            ? new KodiAnswer(result)
            : this.Problems.NotAsExpected(method, "neither result nor error", "one of them");
    }
}
