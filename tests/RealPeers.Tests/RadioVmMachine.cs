using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Host;
using Xunit;

namespace RealPeers.Tests;

/// <summary>
/// One boot of the virtual machine with real bluetoothd, in which all scenarios run against the published bridge. The first test that asks for a
/// result waits for all of it, a few minutes.
/// </summary>
public sealed class RadioVmMachine : IDisposable
{
    private const string Required = "TVBRIDGE_REQUIRE_PEERS";

    private readonly string folder = Directory.CreateTempSubdirectory("radio-vm-").FullName;
    private Task<string>? output;
    private bool hasTold;
    private bool isKept;

    /// <summary>How a scenario went; the test is skipped with the reason where the machine is not set up.</summary>
    internal async Task<ScenarioResult> ResultOfAsync(string scenario)
    {
        this.RequireMachine();
        this.output ??= this.RunAsync(TestContext.Current.CancellationToken); // Once, also when it fails: the same answer for every test.
        string printed = await this.output;
        ScenarioResult? found = ResultsIn(printed).FirstOrDefault(result => result.Scenario == scenario);
        this.isKept |= found is not { IsPassed: true };
        return found ?? new ScenarioResult(scenario, IsPassed: false, $"no result; logs are in {this.folder}, and the guest printed:\n{printed}");
    }

    public void Dispose()
    {
        // What a failure left is for a person to read.
        if (!this.isKept)
        {
            Directory.Delete(this.folder, recursive: true);
        }
    }

    private static IEnumerable<ScenarioResult> ResultsIn(string printed)
    {
        foreach (string line in printed.Split('\n'))
        {
            if (ScenarioResult.TryParse(line.TrimEnd('\r'), out ScenarioResult? result))
            {
                yield return result;
            }
        }
    }

    private void RequireMachine()
    {
        bool isRequired = Environment.GetEnvironmentVariable(Required) == "1";
        if ((isRequired ? VirtualMachine.WhyNot() : $"a boot with all scenarios takes minutes; set {Required}=1 or run .ci/run for it") is string why)
        {
            string reason = $"Real bluetoothd not tried: {why}.";
            Assert.False(isRequired, reason);
            if (!this.hasTold)
            {
                this.hasTold = true;
                TestContext.Current.SendDiagnosticMessage(reason); // dotnet test itself does not print why a test was skipped.
            }

            Assert.Skip(reason);
        }
    }

    private async Task<string> RunAsync(CancellationToken cancellation)
    {
        await HostRun.PublishAsync(this.folder, cancellation);
        int? exitCode = await HostRun.BootAsync(this.folder, ["all"], cancellation);
        string file = Path.Combine(this.folder, "output");
        string printed = File.Exists(file) ? await File.ReadAllTextAsync(file, cancellation) : "";
        foreach (string line in printed.Split('\n'))
        {
            TestContext.Current.SendDiagnosticMessage("radio-vm: " + line);
        }

        return exitCode is null ? printed + $"\nThe machine did not come to its end within {HostRun.Most.TotalMinutes:0} min." : printed;
    }
}
