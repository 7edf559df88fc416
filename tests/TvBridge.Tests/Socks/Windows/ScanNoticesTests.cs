using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class ScanNoticesTests
{
    private readonly ScanNotices notices = new("Radio X");

    [Theory]
    [InlineData(0, RadioCondition.Failing, "does not say why")]
    [InlineData(1, RadioCondition.AdapterOff, "ms-settings:bluetooth")]
    [InlineData(2, RadioCondition.Failing, "end other programs")]
    [InlineData(3, RadioCondition.NoAdapter, "plug it in")]
    [InlineData(4, RadioCondition.Failing, "error 4")]
    [InlineData(5, RadioCondition.PermissionRefused, "policy")]
    [InlineData(6, RadioCondition.Unsupported, "devmgmt.msc")]
    [InlineData(7, RadioCondition.PermissionRefused, "ms-settings:privacy-radios")]
    [InlineData(8, RadioCondition.PermissionRefused, "ms-settings:privacy-radios")]
    [InlineData(9, RadioCondition.Unsupported, "Bluetooth 4.0")]
    [InlineData(77, RadioCondition.Failing, "error 77")]
    public void Every_error_of_a_scan_has_its_condition_and_its_way_out(int windowsError, RadioCondition condition, string wayOut)
    {
        RadioNotice notice = this.notices.ForFault((ScanFault)windowsError);

        Assert.Equal(condition, notice.Condition);
        AssertIsOneSentence(notice, wayOut);
    }

    [Theory]
    [InlineData((int)AdapterCondition.Missing, RadioCondition.NoAdapter, "plug one in")]
    [InlineData((int)AdapterCondition.NoLowEnergy, RadioCondition.Unsupported, "Bluetooth 4.0")]
    [InlineData((int)AdapterCondition.Off, RadioCondition.AdapterOff, "ms-settings:bluetooth")]
    [InlineData((int)AdapterCondition.Disabled, RadioCondition.AdapterBlocked, "ms-settings:bluetooth")]
    public void Every_trouble_with_the_adapter_has_its_condition_and_its_way_out(int adapter, RadioCondition condition, string wayOut)
    {
        RadioNotice? notice = this.notices.ForAdapter((AdapterCondition)adapter);

        Assert.NotNull(notice);
        Assert.Equal(condition, notice.Condition);
        AssertIsOneSentence(notice, wayOut);
    }

    [Fact]
    public void An_adapter_of_which_nothing_bad_is_known_is_tried()
    {
        Assert.Null(this.notices.ForAdapter(AdapterCondition.Ready));
        Assert.Null(this.notices.ForAdapter(AdapterCondition.Untold));
    }

    [Theory]
    [InlineData(0x80070005, RadioCondition.PermissionRefused, "ms-settings:privacy-radios")]
    [InlineData(0x800710DF, RadioCondition.AdapterOff, "ms-settings:bluetooth")]
    [InlineData(0x8007048F, RadioCondition.NoAdapter, "plug one in")]
    [InlineData(0x80070490, RadioCondition.NoAdapter, "plug one in")]
    [InlineData(0x80070426, RadioCondition.NoBluetoothService, "sc start bthserv")]
    [InlineData(0x80070422, RadioCondition.NoBluetoothService, "sc start bthserv")]
    [InlineData(0x80040154, RadioCondition.Unsupported, "2004")]
    [InlineData(0x8000FFFF, RadioCondition.Failing, "InvalidOperationException 0x8000FFFF")]
    public void What_Windows_throws_has_its_condition_and_its_way_out(uint number, RadioCondition condition, string wayOut)
    {
        RadioNotice notice = this.notices.ForException(new InvalidOperationException("Nicht\nbereit.\u001b[2J") { HResult = unchecked((int)number) });

        Assert.Equal(condition, notice.Condition);
        AssertIsOneSentence(notice, wayOut);
        Assert.DoesNotContain("Nicht", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_NET_has_a_type_of_its_own_for_is_known_too() =>
        Assert.Equal(RadioCondition.PermissionRefused, this.notices.ForException(new UnauthorizedAccessException()).Condition);

    [Fact]
    public void Dropped_adverts_name_the_other_radio_only_when_it_would_help()
    {
        Assert.Contains("dropped 3 BTHome adverts", this.notices.Dropped(3, 0).Text, StringComparison.Ordinal);
        Assert.Contains("'--radio winrt'", this.notices.Dropped(3, 0).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("--radio", this.notices.Dropped(0, 5).Text, StringComparison.Ordinal);
    }

    private static void AssertIsOneSentence(RadioNotice notice, string part)
    {
        Assert.StartsWith("Radio X ", notice.Text, StringComparison.Ordinal);
        Assert.EndsWith(".", notice.Text, StringComparison.Ordinal);
        Assert.Contains(part, notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(notice.Text, char.IsControl);
        Assert.DoesNotContain(". ", notice.Text, StringComparison.Ordinal);
    }
}
