using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Knit.Studio;
using Xunit;

namespace Knit.Tests.Studio;

/// <summary>Who may ask the studio, and how much.</summary>
public class StudioServerTests(RunningStudio studio) : IClassFixture<RunningStudio>
{
    private const string Motif = """{"name":"Dots","rows":["#...","..#."],"main":"#7d2035","contrast":"#f5e9d0","size":"Adult M"}""";

    [Theory]
    [InlineData("/", "text/html; charset=utf-8", "<title>Knit studio</title>")]
    [InlineData("/index.html", "text/html; charset=utf-8", "<title>Knit studio</title>")]
    [InlineData("/studio.js", "text/javascript; charset=utf-8", "import { Board }")]
    [InlineData("/board.js", "text/javascript; charset=utf-8", "export class Board")]
    [InlineData("/motif.js", "text/javascript; charset=utf-8", "export const edits")]
    [InlineData("/studio.css", "text/css; charset=utf-8", ":focus-visible")]
    [InlineData("/icon.svg", "image/svg+xml", "<svg")]
    public async Task The_page_is_served_with_what_keeps_others_out(string path, string type, string part)
    {
        using HttpResponseMessage answer = await studio.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(part, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_page_has_no_script_and_no_style_of_its_own_inside()
    {
        using HttpResponseMessage answer = await studio.GetAsync("/");
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotMatch("<style|style=| on[a-z]+=|<script(?![^>]*src=)|https?:", page);
    }

    [Fact]
    public void It_listens_on_this_machine_only() => Assert.Equal(("127.0.0.1", "http"), (studio.Address.Host, studio.Address.Scheme));

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        KnitException refused = await Assert.ThrowsAsync<KnitException>(() => StudioServer.StartAsync(studio.Address.Port, TestContext.Current.CancellationToken));

        Assert.StartsWith($"Port {studio.Address.Port} of 127.0.0.1 cannot be had (", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("attacker.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1.attacker.example:{port}")]
    [InlineData("[::1]:{port}")]
    public async Task A_name_that_was_made_to_lead_here_is_refused(string host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(studio.Address, "/"));
        string given = request.Headers.Host = this.WithPort(host);
        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal($"The request was for '{given}'; the studio answers for 127.0.0.1:{studio.Address.Port} only; open it by that address.", await RunningStudio.ErrorAsync(answer));
    }

    [Fact]
    public async Task Its_two_own_names_are_served()
    {
        using HttpRequestMessage request = studio.Post("/api/look", Json(Motif));
        request.Headers.Host = this.WithPort("localhost:{port}");
        request.Headers.Remove("Origin");
        request.Headers.Add("Origin", this.WithPort("http://localhost:{port}"));
        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://attacker.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost:{port}")]
    [InlineData("https://127.0.0.1:{port}")]
    public async Task Another_page_that_asks_is_refused(string? origin)
    {
        using HttpRequestMessage request = studio.Post("/api/look", Json(Motif));
        request.Headers.Remove("Origin");
        if (origin is not null)
        {
            request.Headers.Add("Origin", this.WithPort(origin));
        }

        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith("The request came from '", await RunningStudio.ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/look", "text/plain", "The request is not application/json, as a motif has to be; send it with that Content-Type.")]
    [InlineData("/api/look", "application/x-www-form-urlencoded", "The request is not application/json, as a motif has to be; send it with that Content-Type.")]
    [InlineData("/api/picture", "application/json", "The request is not image/png, as a picture has to be; send it with that Content-Type.")]
    public async Task A_body_of_another_type_is_refused(string path, string type, string sentence)
    {
        StringContent content = Json(Motif);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using HttpRequestMessage request = studio.Post(path, content);
        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(sentence, await RunningStudio.ErrorAsync(answer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_motif_that_is_too_long_is_refused_whether_it_tells_its_length_or_not(bool isChunked)
    {
        using HttpRequestMessage request = studio.Post("/api/look", Json(Motif + new string(' ', 64 * 1024)));
        request.Headers.TransferEncodingChunked = isChunked;
        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("The request is longer than 64 KB, the most that a motif may take; send a smaller one.", await RunningStudio.ErrorAsync(answer));
    }

    [Fact]
    public async Task A_picture_that_is_too_long_is_refused()
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/picture", new byte[1024 * 1024 + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("The request is longer than 1024 KB, the most that a picture may take; send a smaller one.", await RunningStudio.ErrorAsync(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"Dots\"")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("""{"name":"Dots","rows":null,"main":"#7d2035","contrast":"#f5e9d0","size":"Adult M"}""")]
    [InlineData("""{"name":"Dots","rows":"#...","main":"#7d2035","contrast":"#f5e9d0","size":"Adult M"}""")]
    [InlineData("""{"name":"Dots","rows":[1,2],"main":"#7d2035","contrast":"#f5e9d0","size":"Adult M"}""")]
    [InlineData("""{"name":"Dots","name":"Dots","rows":["#..."],"main":"#7d2035","contrast":"#f5e9d0","size":"Adult M"}""")]
    [InlineData("""{"name":"Dots","rows":["#..."],"main":"#7d2035","contrast":"#f5e9d0","size":"Adult M","file":"/etc/passwd"}""")]
    public async Task What_is_no_motif_is_refused_in_one_sentence(string json)
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/look", json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string sentence = await RunningStudio.ErrorAsync(answer);
        Assert.StartsWith("The request is no motif as the studio's page sends it (JSON", sentence, StringComparison.Ordinal);
        Assert.EndsWith("; expected rows, main, contrast, size and name; load the page anew.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_said()
    {
        using HttpResponseMessage answer = await studio.GetAsync("/../../etc/passwd");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("The studio has nothing of that name; open its page at /.", await RunningStudio.ErrorAsync(answer));
    }

    [Theory]
    [InlineData("GET", "/api/look")]
    [InlineData("DELETE", "/")]
    [InlineData("OPTIONS", "/api/look")]
    public async Task Another_method_gets_no_answer(string method, string path)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(studio.Address, path));
        using HttpResponseMessage answer = await studio.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Methods"));
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name).ToArray());

    private string WithPort(string text) => text.Replace("{port}", studio.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
