using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace TvBridge.Tests.Cli;

/// <summary>The program itself, run as a person runs it.</summary>
internal static class Bridge
{
    /// <summary>Runs a command to its end.</summary>
    public static Task<BridgeRun> RunAsync(params string[] args) => RunAsync(new Dictionary<string, string>(), args);

    /// <summary>Runs a command with environment variables of its own.</summary>
    public static Task<BridgeRun> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] args) => RunAsync("tvbridge.dll", environment, args);

    /// <summary>Runs a command of SockLab.</summary>
    public static Task<BridgeRun> RunSockLabAsync(params string[] args) => RunAsync("socklab.dll", new Dictionary<string, string>(), args);

    private static async Task<BridgeRun> RunAsync(string program, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new BridgeRun(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }
}

/// <summary>How a run of the program ended.</summary>
internal sealed record BridgeRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The last line it printed.</summary>
    public string LastLine => this.Output.TrimEnd('\n').Split('\n')[^1];
}
