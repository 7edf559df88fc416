using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace RadioVm.Guest;

/// <summary>A program in the guest: what it prints is kept with the time at which it came, and goes into a file that the host can read.</summary>
internal sealed class GuestProgram : IDisposable
{
    private readonly Process process;
    private readonly StreamWriter log;
    private readonly Lock gate = new();
    private readonly List<PrintedLine> lines = [];

    private GuestProgram(Process process, StreamWriter log)
    {
        this.process = process;
        this.log = log;
    }

    public bool HasExited => this.process.HasExited;

    /// <summary>Lines of both outputs so far.</summary>
    public IReadOnlyList<PrintedLine> Lines
    {
        get
        {
            lock (this.gate)
            {
                return [.. this.lines];
            }
        }
    }

    /// <summary>Starts a program.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="logFile">Where its output is kept; appended to.</param>
    /// <param name="environment">Variables beside the ones of this process.</param>
    /// <param name="arguments">Its arguments.</param>
    public static GuestProgram Start(string file, string logFile, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(file) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = new() { StartInfo = start };
        GuestProgram program = new(process, new StreamWriter(logFile, append: true) { AutoFlush = true });
        process.OutputDataReceived += (_, line) => program.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => program.Keep(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs a program to its end and returns what it printed.</summary>
    /// <exception cref="ScenarioException">It did not end in time.</exception>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string file, string logFile, IReadOnlyDictionary<string, string> environment, TimeSpan most, params string[] arguments)
    {
        using GuestProgram program = Start(file, logFile, environment, arguments);
        using CancellationTokenSource deadline = new(most);
        try
        {
            await program.process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            throw new ScenarioException($"{file} {string.Join(' ', arguments)} did not end within {most.TotalSeconds:0} s.");
        }

        return (program.process.ExitCode, string.Join('\n', program.Lines.Select(line => line.Text)));
    }

    /// <summary>Waits for a line, from the one with number <paramref name="from"/> on. Null when none came in time.</summary>
    public async Task<PrintedLine?> WaitForLineAsync(Func<string, bool> isIt, TimeSpan most, int from = 0)
    {
        Stopwatch watch = Stopwatch.StartNew();
        do
        {
            if (this.Lines.Skip(from).FirstOrDefault(line => isIt(line.Text)) is PrintedLine found)
            {
                return found;
            }

            await Task.Delay(20);
        }
        while (watch.Elapsed < most && !this.HasExited);
        return this.Lines.Skip(from).FirstOrDefault(line => isIt(line.Text));
    }

    /// <summary>Ends it at once (SIGKILL).</summary>
    public void Kill()
    {
        if (!this.process.HasExited)
        {
            this.process.Kill();
        }

        this.process.WaitForExit();
    }

    public void Dispose()
    {
        this.Kill();
        this.process.Dispose();
        lock (this.gate)
        {
            this.log.Dispose();
        }
    }

    private void Keep(string? text)
    {
        lock (this.gate)
        {
            if (text is not null && this.log.BaseStream is not null)
            {
                this.lines.Add(new PrintedLine(Stopwatch.GetTimestamp(), text));
                this.log.WriteLine(text);
            }
        }
    }
}
