using System;
using System.Linq;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class PairingFileTests
{
    private readonly byte[] key = new byte[16];
    private readonly byte[] address = new byte[6];

    [Fact]
    public void Key_and_address_are_taken_and_the_file_stays_until_it_is_deleted()
    {
        Evening bench = SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.PairingPath, SettingsBench.Pairing), () =>
        {
            Assert.True(SettingsFile.TakePairing(this.key, this.address));
            Assert.True(VirtualFile.Exists(SettingsBench.PairingPath));
            Assert.True(SettingsFile.DeletePairing());
            Assert.False(SettingsFile.TakePairing(new byte[16], new byte[6]));
        });

        Assert.Equal("8F3A6C01D2B4E5971022334455667788", Convert.ToHexString(this.key));
        Assert.Equal("C4DEE2192B7F", Convert.ToHexString(this.address));
        Assert.False(bench.Board.Flash.Contains(SettingsBench.PairingPath));
        Assert.Empty(bench.Lines);
    }

    [Fact]
    public void Without_a_file_nothing_is_taken_and_nothing_is_said()
    {
        Evening bench = SettingsBench.Use(new VirtualFlash(), () => Assert.False(SettingsFile.TakePairing(this.key, this.address)));

        Assert.Empty(bench.Lines);
        Assert.All(this.key, part => Assert.Equal(0, part));
    }

    [Fact]
    public void A_file_that_is_refused_is_said_without_its_key_and_stays()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.PairingPath, SettingsBench.Pairing.Replace("C4:", "G4:", StringComparison.Ordinal));

        Evening bench = SettingsBench.Use(flash, () => Assert.False(SettingsFile.TakePairing(this.key, this.address)));

        Assert.Equal(
            ["settings: pairing.cfg, line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; write the file again with tvbridge socks pair --out."],
            bench.Lines.Select(line => line.Text));
        Assert.All(this.key, part => Assert.Equal(0, part));
        Assert.True(bench.Board.Flash.Contains(SettingsBench.PairingPath));
    }

    [Fact]
    public void A_flash_that_refuses_to_delete_is_an_answer()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.PairingPath, SettingsBench.Pairing);
        flash.RefuseWrites = true;

        SettingsBench.Use(flash, () => Assert.False(SettingsFile.DeletePairing()));
    }

    [Fact]
    public void Power_that_goes_before_the_file_is_deleted_lets_it_be_taken_again()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.PairingPath, SettingsBench.Pairing);
        Evening dying = SettingsBench.Use(
            flash,
            () =>
            {
                SettingsFile.TakePairing(this.key, this.address);
                SettingsFile.DeletePairing();
            },
            0.005);

        SettingsBench.Use(dying.Board.Flash, () => Assert.True(SettingsFile.TakePairing(this.key, this.address)));
    }
}
