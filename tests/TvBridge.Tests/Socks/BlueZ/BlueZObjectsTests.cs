using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.BlueZ;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public class BlueZObjectsTests
{
    private const string Hci0 = "/org/bluez/hci0";
    private const string Service = "7c2e0001-5a1b-4c53-9f3e-2b6d8a41e7d0";
    private const string Settings = "7c2e0002-5a1b-4c53-9f3e-2b6d8a41e7d0";
    private const string BtHome = "0000fcd2-0000-1000-8000-00805f9b34fb";
    private static readonly SockAddress Address = new(0xC4DE_E219_2B7F);

    [Theory]
    [InlineData("Sock-1A2B", true, false, true)]
    [InlineData("Sock-1A2B", true, true, true)]
    [InlineData(null, true, false, true)]
    [InlineData("Sock-1A2B", false, false, true)]
    [InlineData("Sock-1A2B", false, true, false)]
    public void A_sock_is_open_when_it_offers_its_service_or_has_its_name_and_does_not_speak_as_an_ordinary_one(string? name, bool hasService, bool speaks, bool isOpen)
    {
        FoundSock found = Assert.Single(Of(Device(name, hasService, speaks)).SocksOf(Hci0, null));

        Assert.Equal(new FoundSock(Hci0 + "/dev_1", Address, name ?? "a device", IsHeard: true, isOpen), found);
    }

    [Theory]
    [InlineData("Kettle")]
    [InlineData("Sock-1a2b")]
    [InlineData("Sock-1A2B\n")]
    [InlineData("My Sock-1A2B")]
    [InlineData(null)]
    public void Others_are_no_socks_unless_their_address_is_asked_for(string? name)
    {
        BlueZObjects objects = Of(Device(name, hasService: false, speaks: false));

        Assert.Empty(objects.SocksOf(Hci0, null));
        Assert.Equal("a device", Assert.Single(objects.SocksOf(Hci0, Address)).Name);
        Assert.Empty(objects.SocksOf(Hci0, new SockAddress(1)));
        Assert.Empty(objects.SocksOf("/org/bluez/hci1", Address));
    }

    [Fact]
    public void A_device_that_is_only_remembered_is_not_heard()
    {
        BlueZObjects objects = Of((Hci0 + "/dev_1", "org.bluez.Device1", BusValue.Properties(("Address", BusValue.Of(Address.ToString())), ("Name", BusValue.Of("Sock-1A2B")))));

        Assert.False(Assert.Single(objects.SocksOf(Hci0, null)).IsHeard);
    }

    [Fact]
    public void Values_of_wrong_types_are_not_there()
    {
        BlueZObjects objects = Of(
            (Hci0 + "/dev_1", "org.bluez.Device1", BusValue.Properties(("Address", BusValue.Of(7)), ("Name", BusValue.Of(true)))),
            (Hci0 + "/dev_2", "org.bluez.Device1", BusValue.Of("nonsense")),
            (Hci0 + "/dev_3", "org.bluez.Device1", BusValue.Properties(
                ("Address", BusValue.Of(Address.ToString())), ("UUIDs", BusValue.Of(1)), ("ServiceData", BusValue.Array("s")), ("RSSI", BusValue.Of("loud")))),
            ("/somewhere/else", "org.bluez.Adapter1", BusValue.Properties(("Powered", BusValue.Of(true)))));

        FoundSock only = Assert.Single(objects.SocksOf(Hci0, Address));
        Assert.False(only.IsHeard);
        Assert.Empty(objects.Adapters);
        Assert.Empty(new BlueZObjects(BusValue.Of("nonsense")).SocksOf(Hci0, null));
    }

    [Fact]
    public void Adapters_are_told_by_path_with_their_power()
    {
        BlueZObjects objects = Of(
            ("/org/bluez/hci1", "org.bluez.Adapter1", BusValue.Properties(("Powered", BusValue.Of(true)))),
            (Hci0, "org.bluez.Adapter1", BusValue.Properties(("Powered", BusValue.Of(false)))));

        Assert.Equal([(Hci0, false), ("/org/bluez/hci1", true)], objects.Adapters);
    }

    [Fact]
    public void Only_characteristics_below_the_socks_own_service_count()
    {
        BlueZObjects objects = Of(
            Gatt("/dev_1/service1", "org.bluez.GattService1", Service, null),
            Gatt("/dev_1/service1/char1", "org.bluez.GattCharacteristic1", Settings, "/dev_1/service1"),
            Gatt("/dev_1/service2", "org.bluez.GattService1", BtHome, null),
            Gatt("/dev_1/service2/char1", "org.bluez.GattCharacteristic1", Settings.Replace('2', '3'), "/dev_1/service2"),
            Gatt("/dev_2/service1", "org.bluez.GattService1", Service, null),
            Gatt("/dev_2/service1/char1", "org.bluez.GattCharacteristic1", BtHome, "/dev_2/service1"));

        Assert.Equal([KeyValuePair.Create(new Guid(Settings), Hci0 + "/dev_1/service1/char1")], objects.CharacteristicsOf(Hci0 + "/dev_1"));
        Assert.Empty(objects.CharacteristicsOf(Hci0 + "/dev_3"));
    }

    private static BlueZObjects Of(params (string Path, string Interface, BusValue Properties)[] objects) => new(BusValue.Dictionary(
        "o",
        "a{sa{sv}}",
        [.. objects.Select(each => KeyValuePair.Create(
            BusValue.Path(each.Path),
            BusValue.Dictionary("s", "a{sv}", KeyValuePair.Create(BusValue.Of(each.Interface), each.Properties))))]));

    private static (string Path, string Interface, BusValue Properties) Device(string? name, bool hasService, bool speaks)
    {
        List<(string, BusValue)> properties = [("Address", BusValue.Of(Address.ToString())), ("RSSI", BusValue.Of((short)-60))];
        if (name is not null)
        {
            properties.Add(("Name", BusValue.Of(name)));
        }

        if (hasService)
        {
            properties.Add(("UUIDs", BusValue.Array("s", BusValue.Of(Service))));
        }

        if (speaks)
        {
            properties.Add(("ServiceData", BusValue.Properties((BtHome, BusValue.Of(new byte[] { 0x45 })))));
        }

        return (Hci0 + "/dev_1", "org.bluez.Device1", BusValue.Properties([.. properties]));
    }

    private static (string Path, string Interface, BusValue Properties) Gatt(string path, string owner, string uuid, string? service) => (
        Hci0 + path,
        owner,
        service is null
            ? BusValue.Properties(("UUID", BusValue.Of(uuid)))
            : BusValue.Properties(("UUID", BusValue.Of(uuid)), ("Service", BusValue.Path(Hci0 + service))));
}
