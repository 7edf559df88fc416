using TvBridge.DBus;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZAgentTests
{
    private const string Sock = "/org/bluez/hci0/dev_C4_DE_E2_19_2B_7F";

    [Theory]
    [InlineData("RequestAuthorization", Sock, null)]
    [InlineData("RequestAuthorization", "/org/bluez/hci0/dev_00_00_00_00_00_01", "org.bluez.Error.Rejected")]
    [InlineData("RequestConfirmation", Sock, "org.bluez.Error.Rejected")]
    [InlineData("RequestPinCode", Sock, "org.bluez.Error.Rejected")]
    [InlineData("AuthorizeService", Sock, "org.bluez.Error.Rejected")]
    [InlineData("Cancel", null, null)]
    [InlineData("Release", null, null)]
    public void It_says_yes_to_the_one_sock_and_to_nothing_that_needs_eyes_or_fingers(string member, string? device, string? error)
    {
        BusMessage call = new(":1.7", "/tvbridge/agent", "org.bluez.Agent1", member, device is null ? [] : [BusValue.Path(device)]);

        BusAnswer answer = BlueZAgent.Answer(call, Sock);

        Assert.NotSame(BusAnswer.NotMine, answer);
        Assert.Equal(error, answer.ErrorName);
    }

    [Fact]
    public void Other_interfaces_are_not_its_own() =>
        Assert.Same(BusAnswer.NotMine, BlueZAgent.Answer(new BusMessage(":1.7", "/tvbridge/agent", "org.example.Other", "RequestAuthorization", [BusValue.Path(Sock)]), Sock));
}
