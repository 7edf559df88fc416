using RadioVm.Guest;
using Xunit;

namespace RadioVm.Tests.Guest;

public sealed class ScenarioResultTests
{
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
