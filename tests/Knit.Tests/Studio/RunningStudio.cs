using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Knit.Studio;
using Xunit;

namespace Knit.Tests.Studio;

/// <summary>A studio on a free port, asked as its own page asks.</summary>
public sealed class RunningStudio : IAsyncLifetime
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private StudioServer server = null!;

    public Uri Address => this.server.Address;

    public async ValueTask InitializeAsync() => this.server = await StudioServer.StartAsync(0, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        this.http.Dispose();
        await this.server.DisposeAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string path) => this.http.GetAsync(new Uri(this.Address, path), TestContext.Current.CancellationToken);

    /// <summary>Sends a request that the caller may have changed.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => this.http.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>A request as the page makes it.</summary>
    public HttpRequestMessage Post(string path, HttpContent content)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(this.Address, path)) { Content = content };
        request.Headers.Add("Origin", this.Address.GetLeftPart(UriPartial.Authority));
        return request;
    }

    public Task<HttpResponseMessage> AskAsync(string path, string json) => this.SendAsync(this.Post(path, new StringContent(json, Encoding.UTF8, "application/json")));

    public Task<HttpResponseMessage> AskAsync(string path, byte[] picture)
    {
        ByteArrayContent content = new(picture);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return this.SendAsync(this.Post(path, content));
    }

    /// <summary>The one sentence of a refusal.</summary>
    public static async Task<string> ErrorAsync(HttpResponseMessage answer)
    {
        JsonObject said = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        string sentence = (string)Assert.Single(said, pair => pair.Key == "error").Value!;
        Assert.DoesNotContain('\n', sentence);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        return sentence;
    }
}
