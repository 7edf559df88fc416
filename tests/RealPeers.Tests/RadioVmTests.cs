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
            "crowd-0", "crowd-20", "crowd-50", "crowd-80", "bluetoothd-killed", "adapter-off", "unplugged", "unplugged-strict", "bluetoothd-monitors",
            "dozes", "latency", "hearing",
        ];

        Assert.Empty(promised.Except(Suite.Names));
        Assert.Equal(Suite.Names.Count(), Suite.Names.Distinct().Count());
    }

    [Fact]
    public void A_result_crosses_from_the_guest_to_the_host_as_it_was()
    {
        ScenarioResult failed = new("crowd-80", IsPassed: false, "2 pause requests; expected exactly one: see the log");

        Assert.True(ScenarioResult.TryParse(failed.ToString(), out ScenarioResult? read));
        Assert.Equal(failed, read);
        Assert.True(ScenarioResult.TryParse("passed dozes: one pause", out read));
        Assert.Equal(new ScenarioResult("dozes", IsPassed: true, "one pause"), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("passed")]
    [InlineData("passed crowd-0")]
    [InlineData("passed : found")]
    [InlineData("passed the salt: please")]
    [InlineData("figure: latency: 12 ms")]
    [InlineData("[   12.3] reboot: Power down")]
    public void No_other_line_is_taken_for_a_result(string line) => Assert.False(ScenarioResult.TryParse(line, out _));
}
