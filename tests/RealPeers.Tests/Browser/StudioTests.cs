using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Knit.Cli;
using Knit.Images;
using Xunit;

namespace RealPeers.Tests.Browser;

/// <summary>The studio as its user has it: the tool in a terminal, its page in a real browser, a mouse, a keyboard, a finger, and the file that comes out.</summary>
public sealed partial class StudioTests : IAsyncLifetime
{
    private const string Looked = "document.body.dataset.state === 'looked'";
    private string folder = string.Empty;
    private PeerProgram studio = null!;
    private BrowserProcess browser = null!;
    private BrowserPage page = null!;

    public async ValueTask InitializeAsync()
    {
        BrowserProcess.Need();
        this.folder = Directory.CreateTempSubdirectory("sock-studio-").FullName;
        this.studio = PeerProgram.Start("dotnet", this.folder, new Dictionary<string, string>(), Path.Combine(AppContext.BaseDirectory, "knit.dll"), "studio");
        await Poll.UntilAsync("the studio tells its address", 30, () => Task.FromResult(Address().IsMatch(this.studio.ReadOutput())));
        this.browser = await BrowserProcess.StartAsync();
        this.page = await this.browser.OpenAsync();
        await this.page.GoAsync(Address().Match(this.studio.ReadOutput()).Value);
        await this.page.SaveToAsync(this.folder);
        await this.page.UntilAsync(Looked);
    }

    public async ValueTask DisposeAsync()
    {
        if (this.page is not null)
        {
            await this.page.DisposeAsync();
            await this.browser.DisposeAsync();
        }

        if (this.studio is not null)
        {
            this.studio.Dispose();
            Directory.Delete(this.folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_float_of_seven_is_named_and_mended_and_the_saved_pattern_passes_the_check()
    {
        await this.BeginEmptyAsync();
        string empty = await this.PreviewAsync();

        // One stitch of 8: the yarn of its color is carried behind the other 7.
        await this.page.ClickAsync(Cell(2, 0));
        await this.page.UntilAsync(Looked);
        Assert.StartsWith("Not yet: ", await this.page.TextAsync("#verdict"), StringComparison.Ordinal);
        Assert.Contains("Rnd 3, sts 2-8: CC is carried behind 7 sts; expected 5 at most", await this.page.TextAsync("#faults"), StringComparison.Ordinal);
        Assert.Equal(7, (int)(await this.page.EvaluateAsync("document.querySelectorAll('.cell.faulty').length"))!);

        // What cannot be knitted is not saved, and the reason is told.
        await this.page.ClickAsync("#save-pattern");
        await this.page.UntilAsync("!document.querySelector('#refused').hidden");
        Assert.StartsWith("This is not saved: my-motif, ", await this.page.TextAsync("#refused"), StringComparison.Ordinal);

        // A stroke puts two stitches into the middle of it; in the strips at the back the yarn comes up by itself.
        await this.page.DragAsync(Cell(2, 3), Cell(2, 4));
        await this.page.UntilAsync(Looked);
        Assert.Equal("It can be knitted, in all 7 sizes.", await this.page.TextAsync("#verdict"));
        Assert.Equal("none", (string?)await this.page.EvaluateAsync("getComputedStyle(document.querySelector('#refused')).display"));
        Assert.NotEqual(empty, await this.PreviewAsync());

        await this.page.ClickAsync("#save-pattern");
        string file = Path.Combine(this.folder, "my-motif.knit");
        await Poll.UntilAsync("the pattern is saved", 20, () => Task.FromResult(File.Exists(file)));
        Assert.Contains("\n#..##...\n", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using StringWriter output = new();
        using StringWriter error = new();
        Assert.Equal((0, string.Empty), (CommandLine.Run(["check", file], output, error), error.ToString()));

        // The refusal above is an answer of status 422, which the browser tells as well.
        Assert.All(this.page.Faults, fault => Assert.Contains("422", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_keyboard_alone_is_enough()
    {
        await this.BeginEmptyAsync();
        for (int i = 0; i < 60 && !(bool)(await this.page.EvaluateAsync("document.activeElement.matches('.cell')"))!; i++)
        {
            await this.page.KeyAsync("Tab");
        }

        foreach (string key in (string[])["ArrowDown", "ArrowRight", " ", "End", " "])
        {
            await this.page.KeyAsync(key);
        }

        Assert.Equal([".#.....#"], (await this.RowsAsync())[1..2]);
        Assert.Equal("round 2, stitch 8, contrast color", (string?)await this.page.EvaluateAsync("document.activeElement.getAttribute('aria-label')"));

        await this.page.KeyAsync("z", 2);
        Assert.Equal([".#......"], (await this.RowsAsync())[1..2]);
        await this.page.UntilAsync(Looked);
        Assert.Empty(this.page.Faults);
    }

    [Fact]
    public async Task A_finger_draws_on_a_narrow_screen_and_nothing_runs_over_its_edge()
    {
        await this.page.ResizeAsync(390, 844);
        await this.BeginEmptyAsync();
        await this.page.SwipeAsync(Cell(0, 0), Cell(1, 1), Cell(2, 2));

        Assert.Equal(["#.......", ".#......", "..#....."], (await this.RowsAsync())[..3]);
        Assert.True((int)(await this.page.EvaluateAsync("document.documentElement.scrollWidth"))! <= 390);
        await this.page.UntilAsync(Looked);
        Assert.Empty(this.page.Faults);
    }

    [Fact]
    public async Task Buttons_turn_shift_and_resize_the_motif_and_undo_takes_all_of_it_back()
    {
        await this.BeginEmptyAsync();
        foreach (string button in (string[])["fewerStitches", "fewerStitches", "fewerStitches", "fewerStitches", "fewerStitches", "moreStitches", "fewerRounds", "fewerRounds", "fewerRounds", "fewerRounds", "fewerRounds"])
        {
            await this.page.ClickAsync($"[data-edit={button}]");
        }

        // 4 stitches are the least, so that the fifth press changed nothing.
        await this.page.DragAsync(Cell(0, 0), Cell(0, 1), Cell(1, 1));
        Assert.Equal(["##...", ".#...", "....."], await this.RowsAsync());
        foreach ((string button, string[] rows) in ((string, string[])[])
            [
                ("mirror", ["...##", "...#.", "....."]), ("flip", [".....", "...#.", "...##"]), ("shiftRight", [".....", "....#", "#...#"]), ("shiftLeft", [".....", "...#.", "...##"]),
                ("shiftUp", ["...#.", "...##", "....."]), ("shiftDown", [".....", "...#.", "...##"]), ("invert", ["#####", "###.#", "###.."]),
                ("moreRounds", ["#####", "###.#", "###..", "....."]), ("clear", [".....", ".....", ".....", "....."]),
            ])
        {
            await this.page.ClickAsync($"[data-edit={button}]");
            Assert.Equal((button, string.Join('/', rows)), (button, string.Join('/', await this.RowsAsync())));
        }

        while (!(bool)(await this.page.EvaluateAsync("document.querySelector('#undo').disabled"))!)
        {
            await this.page.ClickAsync("#undo");
        }

        Assert.NotEqual("My motif", (string?)await this.page.EvaluateAsync("document.querySelector('#name').value"));
        await this.page.ClickAsync("#redo");
        Assert.Equal(8, (await this.RowsAsync()).Length);
        await this.page.UntilAsync(Looked);
        Assert.Empty(this.page.Faults);
    }

    [Fact]
    public async Task A_picture_is_taken_stitch_by_stitch_and_its_page_is_saved()
    {
        Picture picture = new(4, 2, Rgb.Parse("#204060"));
        picture[1, 0] = picture[3, 1] = Rgb.Parse("#f0e0c0");
        string file = Path.Combine(this.folder, "snow.png");
        await File.WriteAllBytesAsync(file, PngFile.Bytes(picture), TestContext.Current.CancellationToken);

        await this.page.ChooseAsync("#picture", file);
        await this.page.UntilAsync("document.querySelector('#name').value === 'snow' && " + Looked);
        Assert.Equal([".#..", "...#"], await this.RowsAsync());

        await this.page.ClickAsync("#save-page");
        string page = Path.Combine(this.folder, "snow.html");
        await Poll.UntilAsync("the page is saved", 40, () => Task.FromResult(File.Exists(page)));
        Assert.Contains("<title>snow</title>", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(this.page.Faults);
    }

    [Fact]
    public async Task Ctrl_C_ends_it()
    {
        Assert.Equal(0, await this.studio.InterruptAsync());

        await this.page.ClickAsync("[data-edit=invert]");
        await this.page.UntilAsync("document.querySelector('#verdict').innerText.startsWith('The studio does not answer')");
    }

    private static string Cell(int row, int column) => FormattableString.Invariant($"[data-cell='{row},{column}']");

    // The first entry of the list, chosen by keys.
    private async Task BeginEmptyAsync()
    {
        await this.page.EvaluateAsync("document.querySelector('#start').focus()");
        await this.page.KeyAsync("Home");
        await this.page.UntilAsync("document.querySelector('#name').value === 'My motif' && " + Looked);
    }

    private async Task<string[]> RowsAsync() =>
        [.. (await this.page.EvaluateAsync("[...document.querySelectorAll('[role=row]')].map(row => [...row.querySelectorAll('.cell')].map(cell => cell.ariaSelected === 'true' ? '#' : '.').join(''))"))!
            .AsArray().Select(row => (string)row!)];

    // What is seen: the picture as the browser paints it.
    private async Task<string> PreviewAsync()
    {
        const string Script = """
            (async () => { const image = document.querySelector('#preview'); await image.decode(); const canvas = document.createElement('canvas');
            canvas.width = 300; canvas.height = 300; canvas.getContext('2d').drawImage(image, 0, 0, 300, 300); return canvas.toDataURL(); })()
            """;
        return (string)(await this.page.EvaluateAsync(Script))!;
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
