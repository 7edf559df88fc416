using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace RealPeers.Tests.Browser;

/// <summary>A page in a browser, used as a person does: by mouse and keys. Elements are named by CSS selectors. It keeps what goes wrong in the page.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private const double WaitSeconds = 20;

    // Key names of a keyboard event, and what Windows calls the key: without the number no default action happens.
    private static readonly Dictionary<string, int> Keys = new(StringComparer.Ordinal)
    {
        ["Tab"] = 9,
        ["Enter"] = 13,
        [" "] = 32,
        ["End"] = 35,
        ["Home"] = 36,
        ["ArrowLeft"] = 37,
        ["ArrowUp"] = 38,
        ["ArrowRight"] = 39,
        ["ArrowDown"] = 40,
        ["Delete"] = 46,
    };

    private readonly DevTools tools;
    private readonly ConcurrentQueue<string> faults = new();

    private BrowserPage(DevTools tools)
    {
        this.tools = tools;
        tools.Told += this.Note;
    }

    /// <summary>What went wrong since the page was opened: scripts that threw, errors on the console, requests that failed.</summary>
    public IReadOnlyList<string> Faults => [.. this.faults];

    public static async Task<BrowserPage> OpenAsync(DevTools tools)
    {
        JsonObject target = await tools.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        tools.SessionId = (string?)(await tools.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = (string?)target["targetId"], ["flatten"] = true }))["sessionId"];
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await tools.SendAsync(domain + ".enable");
        }

        return new BrowserPage(tools);
    }

    /// <summary>Goes to an address and waits until the page is loaded.</summary>
    public async Task GoAsync(string url)
    {
        JsonObject went = await this.tools.SendAsync("Page.navigate", new JsonObject { ["url"] = url });
        if (went["errorText"] is JsonNode why)
        {
            throw new InvalidOperationException($"{url}: {why}");
        }

        await this.UntilAsync("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// <summary>The value of a JavaScript expression as JSON; a promise is waited for.</summary>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        JsonObject got = await this.tools.SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        return got["exceptionDetails"] is JsonNode fault ? throw new InvalidOperationException($"{expression}: {fault["exception"]?["description"] ?? fault["text"]}") : got["result"]!["value"];
    }

    /// <summary>Waits, 20 s at most, until an expression is true.</summary>
    public Task UntilAsync(string expression) => Poll.UntilAsync(expression, WaitSeconds, async () => await this.EvaluateAsync($"!!({expression})") is JsonValue value && (bool)value);

    /// <summary>Text of an element as it is seen.</summary>
    public async Task<string> TextAsync(string selector) => (string)(await this.EvaluateAsync($"document.querySelector({Quote(selector)}).innerText"))!;

    /// <summary>Presses and lets go in the middle of an element.</summary>
    public Task ClickAsync(string selector) => this.DragAsync(selector);

    /// <summary>Presses on the first element, moves over the others and lets go on the last.</summary>
    public async Task DragAsync(params string[] selectors)
    {
        (double X, double Y) at = await this.MiddleAsync(selectors[0]);
        await this.MouseAsync("mouseMoved", at, 0);
        await this.MouseAsync("mousePressed", at, 1);
        foreach (string selector in selectors.Skip(1))
        {
            at = await this.MiddleAsync(selector);
            await this.MouseAsync("mouseMoved", at, 1);
        }

        await this.MouseAsync("mouseReleased", at, 0);
    }

    /// <summary>The same with a finger on glass.</summary>
    public async Task SwipeAsync(params string[] selectors)
    {
        string kind = "touchStart";
        foreach (string selector in selectors)
        {
            (double x, double y) = await this.MiddleAsync(selector);
            JsonArray points = [new JsonObject { ["x"] = x, ["y"] = y }];
            await this.tools.SendAsync("Input.dispatchTouchEvent", new JsonObject { ["type"] = kind, ["touchPoints"] = points });
            kind = "touchMove";
        }

        await this.tools.SendAsync("Input.dispatchTouchEvent", new JsonObject { ["type"] = "touchEnd", ["touchPoints"] = new JsonArray() });
    }

    /// <summary>Types letters into the element that has the focus.</summary>
    public Task TypeAsync(string text) => this.tools.SendAsync("Input.insertText", new JsonObject { ["text"] = text });

    /// <summary>Presses a key by its name in JavaScript ("ArrowDown", "a") once.</summary>
    /// <param name="key">The name.</param>
    /// <param name="modifiers">1 Alt, 2 Ctrl, 4 Meta, 8 Shift, added up.</param>
    public async Task KeyAsync(string key, int modifiers = 0)
    {
        string text = key == "Enter" ? "\r" : key.Length == 1 && (modifiers & 7) == 0 ? key : string.Empty;
        foreach (string kind in (string[])["keyDown", "keyUp"])
        {
            await this.tools.SendAsync("Input.dispatchKeyEvent", new JsonObject
            {
                ["type"] = kind,
                ["key"] = key,
                ["text"] = kind == "keyDown" ? text : string.Empty,
                ["modifiers"] = modifiers,
                ["windowsVirtualKeyCode"] = Keys.TryGetValue(key, out int code) ? code : char.ToUpperInvariant(key[0]),
            });
        }
    }

    /// <summary>Makes the window this large, in CSS pixels.</summary>
    public Task ResizeAsync(int width, int height) =>
        this.tools.SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <summary>What is saved goes to this folder, by its own name and without a question.</summary>
    public Task SaveToAsync(string folder) => this.tools.SendAsync("Browser.setDownloadBehavior", new JsonObject { ["behavior"] = "allow", ["downloadPath"] = folder });

    /// <summary>Gives files to a file input.</summary>
    public async Task ChooseAsync(string selector, params string[] files)
    {
        JsonObject root = await this.tools.SendAsync("DOM.getDocument");
        JsonObject node = await this.tools.SendAsync("DOM.querySelector", new JsonObject { ["nodeId"] = root["root"]!["nodeId"]!.DeepClone(), ["selector"] = selector });
        JsonArray paths = [.. files.Select(file => JsonValue.Create(file))];
        await this.tools.SendAsync("DOM.setFileInputFiles", new JsonObject { ["nodeId"] = node["nodeId"]!.DeepClone(), ["files"] = paths });
    }

    /// <summary>The whole page as a PNG.</summary>
    public async Task<byte[]> ScreenshotAsync()
    {
        JsonNode size = (await this.tools.SendAsync("Page.getLayoutMetrics"))["cssContentSize"]!;
        JsonObject all = new() { ["x"] = 0, ["y"] = 0, ["width"] = size["width"]!.DeepClone(), ["height"] = size["height"]!.DeepClone(), ["scale"] = 1 };
        JsonObject taken = await this.tools.SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png", ["captureBeyondViewport"] = true, ["clip"] = all });
        return Convert.FromBase64String((string)taken["data"]!);
    }

    public ValueTask DisposeAsync() => this.tools.DisposeAsync();

    private static string Quote(string text) => JsonValue.Create(text).ToJsonString();

    private async Task<(double X, double Y)> MiddleAsync(string selector)
    {
        string script = $$"""
            (() => { const e = document.querySelector({{Quote(selector)}}); if (!e) { throw new Error('nothing there'); }
            e.scrollIntoView({ block: 'nearest', behavior: 'instant' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()
            """;
        JsonArray point = (await this.EvaluateAsync(script))!.AsArray();
        return ((double)point[0]!, (double)point[1]!);
    }

    private Task<JsonObject> MouseAsync(string kind, (double X, double Y) at, int buttons) => this.tools.SendAsync("Input.dispatchMouseEvent", new JsonObject
    {
        ["type"] = kind,
        ["x"] = at.X,
        ["y"] = at.Y,
        ["button"] = kind == "mouseMoved" && buttons == 0 ? "none" : "left",
        ["buttons"] = buttons,
        ["clickCount"] = kind == "mouseMoved" ? 0 : 1,
    });

    private void Note(string what, JsonObject told)
    {
        string? fault = what switch
        {
            "Runtime.exceptionThrown" => $"{told["exceptionDetails"]!["exception"]?["description"] ?? told["exceptionDetails"]!["text"]}",
            "Runtime.consoleAPICalled" when (string?)told["type"] == "error" => string.Join(' ', told["args"]!.AsArray().Select(argument => $"{argument!["value"] ?? argument["description"]}")),
            "Log.entryAdded" when (string?)told["entry"]!["level"] == "error" => string.Create(CultureInfo.InvariantCulture, $"{told["entry"]!["text"]} {told["entry"]!["url"]}"),
            "Network.loadingFailed" => $"not loaded: {told["errorText"]}",
            _ => null,
        };
        if (fault is not null)
        {
            this.faults.Enqueue(fault);
        }
    }
}
