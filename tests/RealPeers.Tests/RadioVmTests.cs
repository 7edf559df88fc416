using System.Linq;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Scenarios;
using Xunit;

namespace RealPeers.Tests;

public sealed class RadioVmTests(RadioVmMachine machine) : IClassFixture<RadioVmMachine>
{
    public static TheoryData<string> Scenarios { get; } = [Suite.BridgeStarts, .. Suite.Names];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task With_real_bluetoothd_the_bridge_does_what_is_expected(string scenario)
    {
        ScenarioResult result = await machine.ResultOfAsync(scenario);

        Assert.True(result.IsPassed, result.Text);
    }

    [Fact]
    public void Every_kind_of_scenario_that_was_promised_is_in_the_suite()
    {
        string[] promised =
        [
            "crowd-0", "crowd-20", "crowd-50", "crowd-80", "bluetoothd-killed", "adapter-off", "unplugged", "unplugged-strict", "two-adapters",
            "bluetoothd-monitors", "dozes", "latency", "pairing-mode",
        ];

        Assert.Empty(promised.Except(Suite.Names));
        Assert.Equal(Suite.Names.Count(), Suite.Names.Distinct().Count());
    }
}
