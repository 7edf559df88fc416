using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace RadioVm.Guest;

/// <summary>The published bridge, started as its user starts it, with folders of its own for what it is told and what it remembers.</summary>
internal sealed class BridgeProcess : IDisposable
{
    private readonly string dotnet;
    private readonly string assembly;
    private readonly string folder;
    private readonly Dictionary<string, string> environment;
    private GuestProgram? run;

    /// <param name="dotnet">The dotnet program.</param>
    /// <param name="assembly">The published tvbridge.dll.</param>
    /// <param name="folder">Where its output is kept.</param>
    public BridgeProcess(string dotnet, string assembly, string folder)
    {
        this.dotnet = dotnet;
        this.assembly = assembly;
        this.folder = folder;
        string home = Directory.CreateDirectory("/run/viewer").FullName;
        this.environment = new()
        {
            ["HOME"] = home,
            ["XDG_CONFIG_HOME"] = Path.Combine(home, "config"),
            ["XDG_STATE_HOME"] = Path.Combine(home, "state"),
        };
    }

    /// <summary>The journal that it writes.</summary>
    public string JournalFile => Path.Combine(this.folder, "journal.jsonl");

    /// <summary>Everything that it has printed.</summary>
    public IReadOnlyList<PrintedLine> Lines => this.run?.Lines ?? [];

    private string LastText => this.Lines is [.., PrintedLine last] ? last.Text : "";

    /// <summary>Gives the value of a variable as the bridge sees it.</summary>
    public string? VariableOf(string name) => this.environment.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name);

    /// <summary>Starts <c>tvbridge run</c> and goes on at once.</summary>
    public void Start(string tv)
    {
        this.run?.Dispose();
        this.run = GuestProgram.Start(
            this.dotnet, Path.Combine(this.folder, "bridge.log"), this.environment, this.assembly, "run", "--tv", tv, "--journal", this.JournalFile);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        this.run?.Dispose();
        this.run = null;
    }

    /// <summary>Runs another command of the bridge's to its end.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(TimeSpan most, params string[] arguments) => GuestProgram.RunAsync(
        this.dotnet, Path.Combine(this.folder, arguments[0] + ".log"), this.environment, most, [this.assembly, .. arguments]);

    /// <summary>Starts a command of the bridge's that goes on until it is disposed of.</summary>
    public GuestProgram StartBeside(params string[] arguments) => GuestProgram.Start(
        this.dotnet, Path.Combine(this.folder, arguments[0] + ".log"), this.environment, [this.assembly, .. arguments]);

    /// <summary>Waits for a line with one of these words, from line <paramref name="from"/> on.</summary>
    /// <exception cref="ScenarioException">None came in time, or the bridge has ended.</exception>
    public async Task<PrintedLine> ExpectLineAsync(int from, TimeSpan most, params string[] words)
    {
        PrintedLine? line = this.run is null
            ? null
            : await this.run.WaitForLineAsync(text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)), most, from);
        if (this.run is null || this.run.HasExited)
        {
            throw new ScenarioException($"the bridge has ended; its last line is '{this.LastText}'.");
        }

        return line ?? throw new ScenarioException(
            $"the bridge printed no line with '{string.Join("' or '", words)}' within {most.TotalSeconds:0} s; its last line is '{this.LastText}'.");
    }

    public void Dispose() => this.Kill();
}
