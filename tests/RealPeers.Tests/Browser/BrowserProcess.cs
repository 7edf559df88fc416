using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Workshop.Printing;
using Xunit;

namespace RealPeers.Tests.Browser;

/// <summary>A Chromium without a window, in a profile of its own, that reaches this machine only; ended by its own process id with all that it started.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const double StartSeconds = 60;
    private readonly string profile = Directory.CreateTempSubdirectory("sock-browser-").FullName;
    private readonly Process process;

    private BrowserProcess(string program)
    {
        // Names are not resolved and a proxy that nobody serves takes the rest; addresses of this machine go around both.
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-dev-shm-usage", "--disable-breakpad", "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            "--proxy-server=http://127.0.0.1:9", "--user-data-dir=" + this.profile, "--remote-debugging-port=0",

            // A browser refuses its sandbox to root, and only then is it left out: the pages are our own.
            .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), "about:blank",
        ];
        this.process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        this.process.OutputDataReceived += Ignore;
        this.process.ErrorDataReceived += Ignore;
        this.process.BeginOutputReadLine();
        this.process.BeginErrorReadLine();
    }

    /// <summary>The browser that is installed; skips the test without one.</summary>
    public static string Need()
    {
        string? program = PdfPrinter.FindBrowser();
        if (program is null)
        {
            const string Reason = "no Chromium, Chrome or Edge is installed; install the package chromium to try pages in it.";
            TestContext.Current.SendDiagnosticMessage(Reason);
            Assert.False(Environment.GetEnvironmentVariable("TVBRIDGE_REQUIRE_PEERS") == "1", Reason);
            Assert.Skip(Reason);
        }

        return program!;
    }

    /// <summary>Starts the browser and waits until it listens.</summary>
    public static async Task<BrowserProcess> StartAsync()
    {
        BrowserProcess browser = new(Need());
        try
        {
            await Poll.UntilAsync("the browser listens", StartSeconds, () => Task.FromResult(browser.process.HasExited || browser.ReadEndpoint() is not null));
            return browser.process.HasExited ? throw new InvalidOperationException($"The browser ended with {browser.process.ExitCode}.") : browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens an empty page.</summary>
    public async Task<BrowserPage> OpenAsync() => await BrowserPage.OpenAsync(await DevTools.ConnectAsync(this.ReadEndpoint()!));

    public async ValueTask DisposeAsync()
    {
        if (!this.process.HasExited)
        {
            this.process.Kill(entireProcessTree: true);
        }

        await this.process.WaitForExitAsync();
        this.process.Dispose();

        // A process of the browser that ends a moment later may still write there.
        await Poll.UntilAsync("the browser's profile is gone", StartSeconds, () => Task.FromResult(this.IsProfileGone()));
    }

    // Two lines that the browser writes once it listens: the port, and the path of its socket.
    private Uri? ReadEndpoint()
    {
        string file = Path.Combine(this.profile, "DevToolsActivePort");
        string[] lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        return lines.Length == 2 && lines.All(line => line.Length > 0) ? new Uri($"ws://127.0.0.1:{lines[0]}{lines[1]}") : null;
    }

    private bool IsProfileGone()
    {
        try
        {
            Directory.Delete(this.profile, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // What a browser has to say is not for the reader, but a pipe that nobody empties would stop it.
    private static void Ignore(object sender, DataReceivedEventArgs line)
    {
    }
}
