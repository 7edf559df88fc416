using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace RealPeers.Tests;

/// <summary>The person's own remote control of Kodi: JSON-RPC written a second time, so that the driver is not tested with itself.</summary>
internal sealed class KodiRemote : IDisposable
{
    private readonly HttpClient http;

    public KodiRemote(int port, string user, string password)
    {
        this.http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/jsonrpc"), Timeout = TimeSpan.FromSeconds(10) };
        this.http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(user + ":" + password)));
    }

    public async Task<bool> AnswersAsync()
    {
        try
        {
            return (string?)await this.CallAsync("JSONRPC.Ping", "{}") == "pong";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task PlayAsync(string file)
    {
        await this.CallAsync("Player.Open", $$$"""{"item":{"file":"{{{file}}}"}}""");
        await Poll.UntilAsync($"Kodi plays {file}", 20, async () => await this.SpeedAsync() == 1 && await this.SecondsAsync() > 0);
    }

    public async Task StopAsync()
    {
        foreach (JsonNode? player in (await this.PlayersAsync())!)
        {
            await this.CallAsync("Player.Stop", $$"""{"playerid":{{player!["playerid"]}}}""");
        }

        await Poll.UntilAsync("Kodi is idle", 10, async () => (await this.PlayersAsync())!.Count == 0);
    }

    public async Task<JsonArray?> PlayersAsync() => (await this.CallAsync("Player.GetActivePlayers", "{}")) as JsonArray;

    /// <summary>What the space bar does.</summary>
    public Task ToggleAsync() => this.CallAsync("Player.PlayPause", """{"playerid":1}""");

    public Task ShowPictureAsync(string file) => this.CallAsync("Player.Open", $$$"""{"item":{"file":"{{{file}}}"}}""");

    /// <summary>Speed of the first player; null when there is none or it has only just ended.</summary>
    public async Task<int?> SpeedAsync() => (int?)(await this.PropertiesAsync())?["speed"];

    /// <summary>Position of the first player in seconds.</summary>
    public async Task<double?> SecondsAsync()
    {
        JsonNode? time = (await this.PropertiesAsync())?["time"];
        return time is null
            ? null
            : (((int)time["hours"]! * 60) + (int)time["minutes"]!) * 60 + (int)time["seconds"]! + ((int)time["milliseconds"]! / 1000.0);
    }

    public void Dispose() => this.http.Dispose();

    private async Task<JsonNode?> PropertiesAsync()
    {
        JsonArray? players = await this.PlayersAsync();
        return players is null or { Count: 0 }
            ? null
            : await this.CallAsync("Player.GetProperties", $$"""{"playerid":{{players[0]!["playerid"]}},"properties":["speed","time"]}""");
    }

    private async Task<JsonNode?> CallAsync(string method, string parameters)
    {
        using StringContent content = new($$"""{"jsonrpc":"2.0","id":"remote","method":"{{method}}","params":{{parameters}}}""");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await this.http.PostAsync((Uri?)null, content);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["result"];
    }
}
