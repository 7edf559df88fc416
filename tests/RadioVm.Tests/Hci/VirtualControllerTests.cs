using System;
using RadioVm.Hci;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests.Hci;

/// <summary>The controller against bytes of the Bluetooth Core specification 5.0, volume 2 part E, spelled here again.</summary>
public sealed class VirtualControllerTests : IDisposable
{
    private static readonly LeAddress Sender = new(new SockAddress(0xC1_02_03_04_05_06), IsRandom: true);
    private static readonly byte[] Payload = [0x02, 0x01, 0x06];

    private readonly HandWire wire = new();
    private VirtualController? plugged;

    public void Dispose() => this.plugged?.Dispose();

    [Fact]
    public void A_reset_is_answered_with_command_complete()
    {
        this.Plug();

        Assert.Equal([0x04, 0x0E, 4, 1, 0x03, 0x0C, 0], this.wire.Command(0x0C03));
    }

    [Fact]
    public void A_command_that_it_does_not_have_is_unknown_and_remembered()
    {
        VirtualController controller = this.Plug();

        Assert.Equal([0x04, 0x0E, 4, 1, 0x99, 0x20, 0x01], this.wire.Command(0x2099));

        Assert.Equal([(ushort)0x2099], controller.UnknownCommands);
    }

    [Fact]
    public void A_command_cut_short_is_refused_and_changes_nothing()
    {
        VirtualController controller = this.Plug();

        Assert.Equal([0x04, 0x0E, 4, 1, 0x0C, 0x20, 0x12], this.wire.Command(0x200C, 1));

        Assert.False(controller.IsScanning);
    }

    [Fact]
    public void It_tells_its_own_address_and_the_commands_that_it_has()
    {
        this.Plug();

        Assert.Equal([0x04, 0x0E, 10, 1, 0x09, 0x10, 0, 0x99, 0x00, 0x00, 0x01, 0xAA, 0x00], this.wire.Command(0x1009));
        byte[] supported = this.wire.Command(0x1002);
        Assert.Equal(7 + 64, supported.Length);
        Assert.Equal(0x3C, supported[7 + 26] & 0x3C); // Scan parameters, scan enable, create connection, cancel.
        Assert.Equal(0x00, supported[7 + 36]); // No extended advertising.
    }

    [Fact]
    public void Nothing_is_heard_while_the_kernel_does_not_scan()
    {
        VirtualController controller = this.Plug();
        Assert.False(controller.Hear(Report(Payload)));

        this.Scan(isOn: true);
        this.Scan(isOn: false);

        Assert.False(controller.Hear(Report(Payload)));
        Assert.True(this.wire.IsQuiet);
    }

    [Fact]
    public void What_is_heard_is_told_byte_by_byte()
    {
        VirtualController controller = this.Plug();
        this.Scan(isOn: true);

        Assert.True(controller.Hear(Report(Payload)));

        Assert.Equal([0x04, 0x3E, 15, 0x02, 1, 2, 1, 0x06, 0x05, 0x04, 0x03, 0x02, 0xC1, 3, 0x02, 0x01, 0x06, 0xC4], this.wire.Next());
    }

    [Fact]
    public void A_scan_response_is_told_when_the_kernel_scans_actively_and_not_else()
    {
        VirtualController controller = this.Plug();
        this.Scan(isOn: true);
        controller.Hear(Report(Payload), [0x02, 0x09, 0x41]);
        Assert.Equal(2, this.wire.Next()[5]);
        Assert.True(this.wire.IsQuiet);

        this.Scan(isOn: true, isActive: true);
        controller.Hear(Report(Payload), [0x02, 0x09, 0x41]);

        Assert.Equal(2, this.wire.Next()[5]);
        byte[] response = this.wire.Next();
        Assert.Equal((4, 0x41), (response[5], response[^2]));
    }

    [Fact]
    public void Duplicates_are_told_unless_the_kernel_wants_none()
    {
        VirtualController controller = this.Plug();
        this.Scan(isOn: true);
        Assert.True(controller.Hear(Report(Payload)));
        Assert.True(controller.Hear(Report(Payload)));

        this.Scan(isOn: true, leavesDuplicatesOut: true);

        Assert.True(controller.Hear(Report(Payload)));
        Assert.False(controller.Hear(Report(Payload)));
        Assert.True(controller.Hear(Report([0x02, 0x01, 0x04])));
    }

    [Fact]
    public void A_strict_controller_tells_a_sender_once_until_scanning_starts_anew()
    {
        VirtualController controller = this.Plug(DuplicateFilter.SameSender);
        this.Scan(isOn: true, leavesDuplicatesOut: true);
        Assert.True(controller.Hear(Report(Payload)));
        Assert.False(controller.Hear(Report([0x02, 0x01, 0x04])));

        this.Scan(isOn: true, leavesDuplicatesOut: true);

        Assert.True(controller.Hear(Report([0x02, 0x01, 0x04])));
    }

    [Fact]
    public void With_the_accept_list_only_its_senders_are_heard()
    {
        VirtualController controller = this.Plug();
        this.wire.Command(0x200B, 0, 0x10, 0, 0x10, 0, 0, 1);
        this.wire.Command(0x200C, 1, 0);
        Assert.False(controller.Hear(Report(Payload)));

        this.wire.Command(0x2011, 1, 0x06, 0x05, 0x04, 0x03, 0x02, 0xC1);
        Assert.True(controller.Hear(Report(Payload)));

        this.wire.Command(0x2010);
        Assert.False(controller.Hear(Report(Payload)));
    }

    [Fact]
    public void An_advert_longer_than_the_air_carries_is_a_mistake_of_the_scenario()
    {
        VirtualController controller = this.Plug();
        this.Scan(isOn: true);

        Assert.Throws<ArgumentException>(() => controller.Hear(Report(new byte[32])));
    }

    [Fact]
    public void A_connection_that_nobody_answers_waits_until_the_kernel_cancels_it()
    {
        this.Plug();
        byte[] parameters = new byte[25];
        parameters[5] = 1;

        Assert.Equal([0x04, 0x0F, 4, 0, 1, 0x0D, 0x20], this.wire.Command(0x200D, parameters));
        Assert.True(this.wire.IsQuiet);

        Assert.Equal([0x04, 0x0E, 4, 1, 0x0E, 0x20, 0], this.wire.Command(0x200E));
        byte[] failed = this.wire.Next();
        Assert.Equal((0x3E, 0x01, 0x02), (failed[1], failed[3], failed[4]));
    }

    private static LeReport Report(byte[] data) => new(Sender, AdvertKind.Scannable, data, -60);

    private VirtualController Plug(DuplicateFilter filter = DuplicateFilter.SameData) =>
        this.plugged = new VirtualController(this.wire, new LeAddress(new SockAddress(0x00_AA_01_00_00_99), IsRandom: false), filter);

    private void Scan(bool isOn, bool isActive = false, bool leavesDuplicatesOut = false)
    {
        this.wire.Command(0x200B, (byte)(isActive ? 1 : 0), 0x10, 0, 0x10, 0, 0, 0);
        this.wire.Command(0x200C, (byte)(isOn ? 1 : 0), (byte)(leavesDuplicatesOut ? 1 : 0));
    }
}
