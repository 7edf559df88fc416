using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace RealPeers.Tests.Browser;

/// <summary>What the tests of pages stand on: a real browser does what it is told, and what goes wrong in a page is not lost.</summary>
public sealed class BrowserPageTests : IAsyncLifetime
{
    private const string Page = """
        <!doctype html><title>Sums</title><style>div { width: 40px; height: 40px; }</style>
        <label>One <input id="one"></label><button id="sum">Sum</button><p id="out"></p>
        <a id="save" download="sum.txt" href="data:text/plain,42">save</a><input id="file" type="file"><div id="a"></div><div id="b"></div><div id="c"></div>
        <script>
        let path = '', kind = '';
        onpointerdown = e => { kind = e.pointerType; };
        document.querySelector('#sum').onclick = e => { document.querySelector('#out').textContent = e.isTrusted + ' ' + (Number(document.querySelector('#one').value) + 1); };
        for (const e of document.querySelectorAll('div')) { e.onpointerenter = p => { path += p.buttons ? e.id : ''; }; }
        </script>
        """;

    private string folder = string.Empty;
    private BrowserProcess browser = null!;
    private BrowserPage page = null!;

    public async ValueTask InitializeAsync()
    {
        this.browser = await BrowserProcess.StartAsync();
        this.folder = Directory.CreateTempSubdirectory("sock-page-").FullName;
        this.page = await this.browser.OpenAsync();
        string file = Path.Combine(this.folder, "sums.html");
        await File.WriteAllTextAsync(file, Page, TestContext.Current.CancellationToken);
        await this.page.GoAsync(new Uri(file).AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        // Where the test is skipped there is no browser.
        if (this.page is not null)
        {
            await this.page.DisposeAsync();
            await this.browser.DisposeAsync();
            Directory.Delete(this.folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_person_clicks_types_drags_chooses_and_saves()
    {
        await this.page.ClickAsync("#one");
        await this.page.TypeAsync("4");
        await this.page.KeyAsync("1");
        await this.page.KeyAsync("Tab");
        await this.page.KeyAsync("Enter");
        await this.page.UntilAsync("document.querySelector('#out').textContent !== ''");
        Assert.Equal("true 42", await this.page.TextAsync("#out"));

        await this.page.DragAsync("#a", "#b", "#c");
        Assert.Equal("bc", (string?)await this.page.EvaluateAsync("path"));

        await this.page.SwipeAsync("#one");
        Assert.Equal("touch", (string?)await this.page.EvaluateAsync("kind"));

        await this.page.ChooseAsync("#file", Path.Combine(this.folder, "sums.html"));
        Assert.Equal("sums.html", (string?)await this.page.EvaluateAsync("document.querySelector('#file').files[0].name"));

        await this.page.SaveToAsync(this.folder);
        await this.page.ClickAsync("#save");
        await Poll.UntilAsync("the file is saved", 20, () => Task.FromResult(File.Exists(Path.Combine(this.folder, "sum.txt"))));
        Assert.Equal("42", await File.ReadAllTextAsync(Path.Combine(this.folder, "sum.txt"), TestContext.Current.CancellationToken));
        Assert.Empty(this.page.Faults);
    }

    [Fact]
    public async Task A_screenshot_is_a_png_of_the_size_that_was_asked_for()
    {
        await this.page.ResizeAsync(390, 500);
        byte[] png = await this.page.ScreenshotAsync();

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(390, (png[18] << 8) + png[19]);
    }

    [Fact]
    public async Task What_goes_wrong_in_a_page_is_kept()
    {
        await this.page.EvaluateAsync("setTimeout(() => { throw new Error('lost stitch'); }, 0), console.error('dropped'), 0");
        await this.page.EvaluateAsync("fetch('http://example.com/').catch(() => 0)");
        await Poll.UntilAsync("all are told", 20, () => Task.FromResult(this.page.Faults.Count >= 3));

        Assert.Contains(this.page.Faults, fault => fault.Contains("lost stitch", StringComparison.Ordinal));
        Assert.Contains("dropped", this.page.Faults);
        Assert.Contains(this.page.Faults, fault => fault.StartsWith("not loaded: net::ERR_", StringComparison.Ordinal));
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => this.page.EvaluateAsync("nothing.there"));
        Assert.Contains("ReferenceError", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_reaches_nothing_but_this_machine()
    {
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => this.page.GoAsync("http://192.0.2.1/"));

        Assert.Contains("ERR_PROXY_CONNECTION_FAILED", thrown.Message, StringComparison.Ordinal);
    }
}
