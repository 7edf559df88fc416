using System;
using System.IO;
using TvBridge.Socks.BlueZ;
using TvBridge.Tests.Cli;
using Xunit;

namespace TvBridge.Tests.Socks.BlueZ;

public sealed class RfkillSwitchesTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_free_adapter_is_free()
    {
        this.Add("rfkill0", "bluetooth", "hci0", soft: "0", hard: "0");

        Assert.Equal(RfkillBlock.None, this.Of("hci0"));
    }

    [Fact]
    public void A_program_or_a_switch_blocks_an_adapter()
    {
        this.Add("rfkill0", "bluetooth", "hci0", soft: "1", hard: "0");
        this.Add("rfkill1", "bluetooth", "hci1", soft: "1", hard: "1");

        Assert.Equal(RfkillBlock.Soft, this.Of("hci0"));
        Assert.Equal(RfkillBlock.Hard, this.Of("hci1"));
        Assert.Equal(RfkillBlock.Hard, this.Of(null));
    }

    [Fact]
    public void A_switch_of_the_machine_is_for_all_adapters()
    {
        this.Add("rfkill0", "bluetooth", "tpacpi_bluetooth_sw", soft: "0", hard: "1");
        this.Add("rfkill1", "bluetooth", "hci0", soft: "0", hard: "0");

        Assert.Equal(RfkillBlock.Hard, this.Of("hci0"));
    }

    [Fact]
    public void Switches_of_other_transmitters_and_other_adapters_do_not_count()
    {
        this.Add("rfkill0", "wlan", "phy0", soft: "1", hard: "1");
        this.Add("rfkill1", "bluetooth", "hci1", soft: "1", hard: "0");

        Assert.Equal(RfkillBlock.None, this.Of("hci0"));
    }

    [Fact]
    public void A_system_without_switches_blocks_nothing()
    {
        Assert.Equal(RfkillBlock.None, new RfkillSwitches(this.folder.File("nowhere")).Of(null));
        Directory.CreateDirectory(this.folder.File("rfkill0"));
        Assert.Equal(RfkillBlock.None, this.Of("hci0"));
    }

    public void Dispose() => this.folder.Dispose();

    private RfkillBlock Of(string? adapter) => new RfkillSwitches(this.folder.Path).Of(adapter);

    private void Add(string entry, string type, string name, string soft, string hard)
    {
        string path = this.folder.File(entry);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "type"), type + "\n");
        File.WriteAllText(Path.Combine(path, "name"), name + "\n");
        File.WriteAllText(Path.Combine(path, "soft"), soft + "\n");
        File.WriteAllText(Path.Combine(path, "hard"), hard + "\n");
    }
}
