using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace RealPeers.Tests;

/// <summary>A program that nobody on this project wrote, started for a test and ended by its own process id.</summary>
internal sealed class PeerProgram : IDisposable
{
    private const int Sigint = 2;
    private const int Sigstop = 19;
    private const int Sigcont = 18;

    private readonly Process process;

    private PeerProgram(Process process, string output)
    {
        this.process = process;
        this.OutputFile = output;
    }

    /// <summary>Where everything goes that the program prints.</summary>
    public string OutputFile { get; }

    public bool HasExited => this.process.HasExited;

    /// <summary>Whether the programs on <c>PATH</c> include one of this name.</summary>
    public static bool IsInstalled(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Starts a program whose output goes to <c>FOLDER/NAME.log</c>.</summary>
    public static PeerProgram Start(string file, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        string output = Path.Combine(folder, Path.GetFileName(file) + ".log");

        // A shell that becomes the program: the process id stays, and nobody has to empty a pipe.
        ProcessStartInfo start = new("/bin/sh") { WorkingDirectory = folder };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("out=$1; shift; exec \"$@\" >\"$out\" 2>&1");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(output);
        start.ArgumentList.Add(file);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        return new PeerProgram(process, output);
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task RunAsync(string file, string folder, params string[] arguments)
    {
        using PeerProgram program = Start(file, folder, new Dictionary<string, string>(), arguments);
        await program.process.WaitForExitAsync();
        if (program.process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} ended with {program.process.ExitCode}: {program.ReadOutput()}");
        }
    }

    /// <summary>What the program has printed so far.</summary>
    public string ReadOutput()
    {
        if (!File.Exists(this.OutputFile))
        {
            return "";
        }

        using FileStream stream = new(this.OutputFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Asks the program to end, as Ctrl+C does (SIGINT), and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        this.Signal(Sigint);
        await this.process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return this.process.ExitCode;
    }

    /// <summary>Kills the program (SIGKILL) and waits until it is gone.</summary>
    public void Kill()
    {
        this.process.Kill();
        this.process.WaitForExit();
    }

    /// <summary>Stops the program in its tracks (SIGSTOP): its sockets stay open and nobody answers.</summary>
    public void Freeze() => this.Signal(Sigstop);

    /// <summary>Lets it go on (SIGCONT).</summary>
    public void Thaw() => this.Signal(Sigcont);

    public void Dispose()
    {
        if (!this.process.HasExited)
        {
            this.Kill();
        }

        this.process.Dispose();
    }

    private void Signal(int signal)
    {
        if (kill(this.process.Id, signal) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

#pragma warning disable SYSLIB1054 // A generated import would need unsafe code in this project.
    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int kill(int processId, int signal);
#pragma warning restore SYSLIB1054
}
