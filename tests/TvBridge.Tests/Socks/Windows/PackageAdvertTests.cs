using System;
using System.Collections.Generic;
using TvBridge.Socks.Air;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class PackageAdvertTests
{
    private readonly Told told = new();

    [Fact]
    public void An_advert_with_data_and_device_is_heard()
    {
        PackageAdvert.Tell(this.told, () => [0x45, 1, 2], () => "C4DEE2192B7F", -70, () => "Sock-2B7F");

        Assert.Equal(["alive", "C4:DE:E2:19:2B:7F 450102 -70 Sock-2B7F"], this.told.Lines);
    }

    [Fact]
    public void Somebody_elses_advert_is_a_sign_of_life_and_its_device_is_not_asked_for()
    {
        PackageAdvert.Tell(this.told, () => null, () => throw new InvalidOperationException("asked"), -70, () => "Scale");

        Assert.Equal(["alive"], this.told.Lines);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BluetoothLE#BluetoothLE00:1a:7d:da:71:13-c4:de:e2:19:2b:7f")]
    [InlineData("1C4DEE2192B7F")]
    [InlineData("C4DEE2192B7G")]
    [InlineData(" C4DEE2192B7")]
    public void An_advert_whose_device_has_no_address_is_dropped_by_that_name(string? id)
    {
        PackageAdvert.Tell(this.told, () => [0x44], () => id, -70, () => null);

        Assert.Equal(["alive", "dropped NoAddress"], this.told.Lines);
    }

    [Theory]
    [InlineData("C4DEE2192B7F", "C4:DE:E2:19:2B:7F")]
    [InlineData("c4dee2192b7f", "C4:DE:E2:19:2B:7F")]
    [InlineData("1A7DDA7113", "00:1A:7D:DA:71:13")]
    [InlineData("00002A", "00:00:00:00:00:2A")]
    public void An_id_is_the_address_without_the_zeros_in_front(string id, string address)
    {
        Assert.True(PackageAdvert.TryReadId(id, out SockAddress read));
        Assert.Equal(address, read.ToString());
    }

    [Fact]
    public void An_advert_over_which_the_package_throws_is_dropped_by_that_name()
    {
        // What Dictionary.Add throws over the second section with one UUID.
        PackageAdvert.Tell(this.told, Twice, () => "C4DEE2192B7F", -70, () => null);
        PackageAdvert.Tell(this.told, () => [0x44], () => throw new ObjectDisposedException("device"), -70, () => null);
        PackageAdvert.Tell(this.told, () => [0x44], () => "C4DEE2192B7F", -70, () => throw new FormatException("name"));

        Assert.Equal(["alive", "dropped Unreadable", "alive", "dropped Unreadable", "alive", "dropped Unreadable"], this.told.Lines);

        static byte[]? Twice()
        {
            Dictionary<ushort, byte[]> sections = [];
            sections.Add(0xFCD2, []);
            sections.Add(0xFCD2, []);
            return sections[0xFCD2];
        }
    }

    private sealed class Told : IScanEar
    {
        public List<string> Lines { get; } = [];

        public void Alive() => this.Lines.Add("alive");

        public void Heard(SockAddress address, byte[] serviceData, short rssiDbm, string? name) =>
            this.Lines.Add($"{address} {Convert.ToHexString(serviceData)} {rssiDbm} {name}");

        public void Dropped(DropReason reason) => this.Lines.Add("dropped " + reason);
    }
}
