using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Sock.Tests.Shared;

namespace RadioVm.Host;

/// <summary>One run as the host sees it: publishes the bridge, boots, and hands on what the guest prints.</summary>
internal static class HostRun
{
    /// <summary>Longest time for a boot and all scenarios on a slow machine.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(15);

    /// <summary>Runs scenarios and prints what they say. True when all went as expected.</summary>
    public static async Task<bool> RunAsync(IReadOnlyList<string> scenarios)
    {
        if (VirtualMachine.WhyNot() is string reason)
        {
            await Console.Error.WriteLineAsync($"radiovm: {reason}.");
            return false;
        }

        string folder = Directory.CreateTempSubdirectory("radio-vm-").FullName;
        using CancellationTokenSource over = new();
        Console.WriteLine($"machine: 2 processors that QEMU emulates, on {Processor()}, {Environment.ProcessorCount} cores; bridge on {RuntimeInformation.FrameworkDescription}");
        Console.WriteLine("logs: " + folder);
        await PublishAsync(folder, over.Token);
        Task printing = PrintAsync(Path.Combine(folder, "output"), over.Token);
        int? exitCode = await BootAsync(folder, scenarios, over.Token);
        await over.CancelAsync();
        await printing;
        if (exitCode is null)
        {
            await Console.Error.WriteLineAsync($"radiovm: the machine did not come to its end within {Most.TotalMinutes:0} min; see {folder}/console.");
        }

        return exitCode == 0;
    }

    /// <summary>Boots and runs scenarios against the bridge that was published into the folder.</summary>
    public static Task<int?> BootAsync(string folder, IReadOnlyList<string> scenarios, CancellationToken cancellation)
    {
        const string Out = VirtualMachine.SharedFolder;
        string dotnet = Environment.ProcessPath is string path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : FindDotnet();
        return VirtualMachine.RunAsync(
            folder,
            Most,
            [dotnet, Path.Combine(AppContext.BaseDirectory, "RadioVm.dll"), "guest", dotnet, Out + "/bridge/tvbridge.dll", Out, .. scenarios],
            cancellation);
    }

    /// <summary>Publishes the bridge into the folder, as a user installs it.</summary>
    /// <exception cref="InvalidOperationException">It does not build; the message has what was printed.</exception>
    public static async Task PublishAsync(string folder, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(FindDotnet()) { RedirectStandardOutput = true, WorkingDirectory = RepositoryRoot.Path };
        string[] arguments = ["publish", "src/TvBridge", "-c", "Release", "-o", Path.Combine(folder, "bridge"), "-v", "quiet", "-nologo"];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A build server of ours would go on living, and hold what we print open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using Process publish = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        string printed = await publish.StandardOutput.ReadToEndAsync(cancellation);
        await publish.WaitForExitAsync(cancellation);
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("dotnet publish of the bridge failed: " + printed);
        }
    }

    /// <summary>The real file behind the dotnet program: the guest has no links of ours.</summary>
    private static string FindDotnet()
    {
        string? root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        string[] folders = [.. string.IsNullOrEmpty(root) ? [] : new[] { root }, .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')];
        foreach (string folder in folders)
        {
            FileInfo file = new(Path.Combine(folder, "dotnet"));
            if (folder.Length > 0 && file.Exists)
            {
                return file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
            }
        }

        throw new InvalidOperationException("No dotnet on PATH; expected the SDK that builds this.");
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "an unknown one";

    /// <summary>Prints a file while it grows, until nothing more can come.</summary>
    private static async Task PrintAsync(string file, CancellationToken over)
    {
        long printed = 0;
        bool isLast;
        do
        {
            isLast = over.IsCancellationRequested;
            if (File.Exists(file))
            {
                using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                stream.Seek(printed, SeekOrigin.Begin);
                using StreamReader reader = new(stream);
                Console.Write(await reader.ReadToEndAsync(CancellationToken.None));
                printed = stream.Position;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }
        while (!isLast);
    }
}
