using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace RadioVm.Host;

/// <summary>The virtual machine: boots, runs one command as root, switches off.</summary>
internal static class VirtualMachine
{
    /// <summary>What the machine's own command is told of the folder that it shares with the host.</summary>
    public const string SharedFolder = "/out";

    /// <summary>The scripts, beside this program.</summary>
    private static string Scripts => Path.Combine(AppContext.BaseDirectory, "vm");

    /// <summary>Where everything is that the machine boots from.</summary>
    private static string Cache
    {
        get
        {
            string? own = Environment.GetEnvironmentVariable("RADIO_VM_CACHE");
            string? caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            caches = string.IsNullOrEmpty(caches) ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache") : caches;
            return string.IsNullOrEmpty(own) ? Path.Combine(caches, "sockproject-radio-vm") : own;
        }
    }

    /// <summary>Why the machine cannot boot here, one sentence; null when it can.</summary>
    public static string? WhyNot()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "the virtual machine boots on Linux only";
        }

        return File.Exists(Path.Combine(Cache, "version"))
            ? null
            : $"the virtual machine is not set up in {Cache} (run tests/RadioVm/vm/setup.sh)";
    }

    /// <summary>Boots, runs a command to its end and returns its exit code; null when it did not end in time, and the machine was switched off.</summary>
    /// <param name="folder">Shared with the guest as <see cref="SharedFolder"/>; gets <c>output</c>, <c>console</c> and logs.</param>
    /// <param name="most">How long all of it may take.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Switches the machine off.</param>
    public static async Task<int?> RunAsync(string folder, TimeSpan most, IEnumerable<string> command, CancellationToken cancellation)
    {
        // A shell that becomes the script, which becomes QEMU: this process is the machine.
        ProcessStartInfo start = new("/bin/sh");
        string[] arguments = ["-c", "console=$1; shift; exec \"$@\" > \"$console\" 2>&1", "sh", Path.Combine(folder, "console"), Path.Combine(Scripts, "vm.sh"), folder];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string argument in command)
        {
            start.ArgumentList.Add(argument);
        }

        using Process machine = Process.Start(start) ?? throw new InvalidOperationException("/bin/sh did not start.");
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(most);
        try
        {
            await machine.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            machine.Kill();
            await machine.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
        }

        string exitCode = Path.Combine(folder, "exit-code");
        return File.Exists(exitCode) && int.TryParse(await File.ReadAllTextAsync(exitCode, CancellationToken.None), out int code) ? code : null;
    }
}
