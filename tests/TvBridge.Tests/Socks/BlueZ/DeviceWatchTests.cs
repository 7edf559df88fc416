using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class DeviceWatchTests
{
    private static readonly DateTimeOffset now = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    private readonly DeviceCache cache = new();
    private readonly DeviceWatch watch;

    public DeviceWatchTests() => this.watch = new DeviceWatch(this.cache);

    public static TheoryData<string, object> Nonsense => new()
    {
        { "ServiceData", BusValue.Of("0000fcd2") },
        { "ServiceData", BusValue.Of(BlueZWords.FirstData) },
        { "ServiceData", BusValue.Array("s", BusValue.Of("0000fcd2-0000-1000-8000-00805f9b34fb")) },
        { "ServiceData", BlueZWords.ServiceDataOf("0000fcd2-0000-1000-8000-00805f9b34fb", BusValue.Of("text")) },
        { "ServiceData", BlueZWords.ServiceDataOf("0000fcd2-0000-1000-8000-00805f9b34fb", BusValue.Array("u", BusValue.Of(1U))) },
        { "ServiceData", BlueZWords.ServiceDataOf("0000fcd2-0000-1000-8000-00805f9b34fb", BusValue.Of(new byte[1651])) },
        { "ServiceData", BlueZWords.ServiceDataOf("0000feaa-0000-1000-8000-00805f9b34fb", BusValue.Of(BlueZWords.FirstData)) },
        { "ServiceData", BlueZWords.ServiceDataOf("fcd2", BusValue.Of(BlueZWords.FirstData)) },
        { "RSSI", BusValue.Unknown("h") },
        { "Address", BusValue.Of("C8:39:8F:70:00") },
    };

    [Fact]
    public void A_device_that_appears_with_service_data_is_heard()
    {
        AirAdvert? heard = this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData, -61, "Sock-1A2B"), now);

        AirAdvert advert = Assert.NotNull(heard);
        Assert.Equal("C8:39:8F:70:00:01", advert.Address.ToString());
        Assert.Equal(BlueZWords.FirstData, advert.ServiceData);
        Assert.Equal((short)-61, advert.RssiDbm);
        Assert.Equal(now, advert.HeardAt);
        Assert.Equal("Sock-1A2B", advert.Name);
    }

    [Fact]
    public void A_new_signal_strength_alone_is_a_repeat_of_the_last_bytes()
    {
        this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData, -61), now);

        AirAdvert? heard = this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now.AddSeconds(1), out bool isMissing);

        Assert.False(isMissing);
        Assert.Equal(BlueZWords.FirstData, heard?.ServiceData);
        Assert.Equal((short)-70, heard?.RssiDbm);
        Assert.Equal(now.AddSeconds(1), heard?.HeardAt);
    }

    [Fact]
    public void New_bytes_without_a_signal_strength_come_with_the_last_one()
    {
        this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData, -61), now);

        AirAdvert? heard = this.watch.Changed(BlueZWords.SockPath, BusValue.Properties(("ServiceData", BlueZWords.ServiceData(BlueZWords.NextData))), now, out _);

        Assert.Equal(BlueZWords.NextData, heard?.ServiceData);
        Assert.Equal((short)-61, heard?.RssiDbm);
    }

    [Fact]
    public void What_BlueZ_knew_before_is_not_heard_until_there_is_a_sign_of_it()
    {
        this.watch.Prime(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData));

        AirAdvert? heard = this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out bool isMissing);

        Assert.False(isMissing);
        Assert.Equal(BlueZWords.FirstData, heard?.ServiceData);
    }

    [Fact]
    public void What_was_heard_meanwhile_is_not_replaced_by_what_was_known_before()
    {
        this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.NextData), now);
        this.watch.Prime(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData));

        Assert.Equal(BlueZWords.NextData, this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out _)?.ServiceData);
    }

    [Fact]
    public void A_sign_of_an_unknown_device_asks_for_its_properties()
    {
        Assert.Null(this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out bool isMissing));

        Assert.True(isMissing);
        Assert.Equal(0, this.cache.Count);
    }

    [Fact]
    public void A_device_without_service_data_is_known_and_asked_for_no_more()
    {
        Assert.Null(this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(null), now));

        Assert.Null(this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out bool isMissing));
        Assert.False(isMissing);
    }

    [Fact]
    public void Other_properties_are_no_sign_of_life()
    {
        this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData), now);

        Assert.Null(this.watch.Changed(BlueZWords.SockPath, BusValue.Properties(("Name", BusValue.Of("Sock-1A2B"))), now, out bool isMissing));

        Assert.False(isMissing);
        Assert.Equal("Sock-1A2B", this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out _)?.Name);
    }

    [Theory]
    [MemberData(nameof(Nonsense), DisableDiscoveryEnumeration = true)]
    public void Values_of_a_wrong_type_are_not_heard(string property, object value)
    {
        Assert.Null(this.watch.Added(BlueZWords.SockPath, BusValue.Properties((property, (BusValue)value)), now));
        Assert.Null(this.watch.Changed(BlueZWords.SockPath + "0", BusValue.Properties((property, (BusValue)value)), now, out _));
    }

    [Theory]
    [InlineData("/org/bluez/hci0/dev_C8_39_8F_70_00")]
    [InlineData("/org/bluez/hci0/dev_C8_39_8F_70_00_0G")]
    [InlineData("/org/bluez/hci0/dev_C8_39_8F_70_00_01/service0001")]
    [InlineData("/org/bluez/hci0/C8_39_8F_70_00_01")]
    [InlineData("/org/bluez/dev_C8_39_8F_70_00_01")]
    [InlineData("/org/bluez/hci0/dev_")]
    [InlineData("/org/bluez/hci0")]
    [InlineData("/org/bluez/")]
    [InlineData("/elsewhere/hci0/dev_C8_39_8F_70_00_01")]
    [InlineData("/")]
    public void Paths_that_name_no_device_are_passed_over(string path)
    {
        BusValue data = BusValue.Properties(("ServiceData", BlueZWords.ServiceData(BlueZWords.FirstData)), ("RSSI", BusValue.Of((short)-60)));

        Assert.Null(this.watch.Added(path, data, now));
        Assert.Null(this.watch.Changed(path, data, now, out bool isMissing));
        Assert.False(isMissing);
        Assert.Equal(0, this.cache.Count);
    }

    [Fact]
    public void An_address_that_is_told_counts_more_than_the_one_in_the_path()
    {
        BusValue properties = BusValue.Properties(("Address", BusValue.Of("AA:BB:CC:DD:EE:FF")), ("ServiceData", BlueZWords.ServiceData(BlueZWords.FirstData)));

        Assert.Equal("AA:BB:CC:DD:EE:FF", this.watch.Added(BlueZWords.SockPath, properties, now)?.Address.ToString());
    }

    [Theory]
    [InlineData(127)] // the controller's word for "not known"
    [InlineData(-128)]
    [InlineData(32000)]
    public void A_signal_strength_that_cannot_be_is_none(short rssiDbm) =>
        Assert.Null(this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData, rssiDbm), now)?.RssiDbm);

    [Fact]
    public void Names_end() =>
        Assert.Equal(248, this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData, name: new string('n', 9000)), now)?.Name?.Length);

    [Fact]
    public void A_device_that_is_taken_away_is_forgotten()
    {
        this.watch.Added(BlueZWords.SockPath, BlueZWords.Device(BlueZWords.FirstData), now);

        this.watch.Removed(BlueZWords.SockPath);

        Assert.Null(this.watch.Changed(BlueZWords.SockPath, BlueZWords.Rssi(-70), now, out bool isMissing));
        Assert.True(isMissing);
    }
}
