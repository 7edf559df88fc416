using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Board;
using Sock.Firmware.Settings;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class SettingsFileTests
{
    private static readonly byte[] Other = Encoding.ASCII.GetBytes(SettingsBench.AllOther);

    [Fact]
    public void Without_a_file_there_are_the_defaults_and_nothing_to_say()
    {
        Evening bench = SettingsBench.Use(new VirtualFlash(), () =>
        {
            SockSettings settings = new() { SnoozeMinutes = 77 };
            Assert.True(SettingsFile.Load(settings));
            Assert.Equal(30, settings.SnoozeMinutes);
        });

        Assert.Empty(bench.Lines);
        Assert.Equal(0, bench.Board.Flash.WriteCount);
    }

    [Fact]
    public void The_file_is_loaded()
    {
        Evening bench = SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.AllOther), () => Assert.Equal(SettingsBench.AllOther, Loaded()));

        Assert.Empty(bench.Lines);
        Assert.Equal(0, bench.Board.Flash.WriteCount);
    }

    [Fact]
    public void A_file_that_is_refused_is_said_line_by_line_and_all_defaults_are_in_force()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.FilePath, "version = 1\nsnooze_minutes = 60\nvibration = loud\n");

        Evening bench = SettingsBench.Use(flash, () =>
        {
            SockSettings settings = new();
            Assert.False(SettingsFile.Load(settings));
            Assert.Equal(30, settings.SnoozeMinutes);
        });

        Assert.Equal(
            [
                "settings: sock.cfg, line 3: vibration is loud; expected off or on; correct the line or remove it.",
                "settings: sock.cfg: the file stops without end = yes, so it may have been cut off; expected that as its last line; add it or send the file again.",
                "settings: all defaults are in force",
            ],
            bench.Lines.Select(line => line.Text));
        Assert.True(bench.Board.Flash.Contains(SettingsBench.FilePath));
    }

    [Theory]
    [InlineData(4097)]
    [InlineData(200_000)]
    public void A_file_that_is_too_long_is_refused_without_being_read(int length)
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.AllOther + new string('#', length - SettingsBench.AllOther.Length));

        Evening bench = SettingsBench.Use(flash, () => Assert.False(SettingsFile.Load(new SockSettings())));

        Assert.Equal("settings: sock.cfg: the file is too long; expected at most 4096 bytes; leave comments out.", bench.Lines[0].Text);
    }

    [Fact]
    public void Of_a_file_of_noise_nine_lines_are_said()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.FilePath, "version = 1\n" + string.Concat(Enumerable.Repeat("x\n", 500)));

        Evening bench = SettingsBench.Use(flash, () => Assert.False(SettingsFile.Load(new SockSettings())));

        Assert.Equal(10, bench.Lines.Count);
        Assert.Equal("settings: sock.cfg: and 493 more", bench.Lines[8].Text);
    }

    [Fact]
    public void What_is_stored_is_loaded_byte_for_byte()
    {
        string text = "# mine\r\n" + SettingsBench.AllOther;
        byte[] bytes = Encoding.ASCII.GetBytes(text + "behind");

        Evening bench = SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.With("board = auto")), () =>
        {
            Assert.True(SettingsFile.TryStore(bytes, text.Length, new SettingsRefusals()));
            Assert.Equal(SettingsBench.AllOther, Loaded());
        });

        Assert.Equal(text, SettingsBench.TextIn(bench.Board.Flash, SettingsBench.FilePath));
        Assert.False(bench.Board.Flash.Contains(SettingsBench.NewFilePath));
    }

    [Fact]
    public void A_text_that_is_refused_does_not_touch_the_flash()
    {
        Evening bench = SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.AllOther), () =>
        {
            SettingsRefusals refusals = new();
            Assert.False(SettingsFile.TryStore(Other, Other.Length - 5, refusals));
            Assert.Equal(1, refusals.Count);
            Assert.Equal(SettingsBench.AllOther, Loaded());
        });

        Assert.Equal(0, bench.Board.Flash.WriteCount);
    }

    [Fact]
    public void A_flash_that_refuses_is_an_answer_and_the_settings_stay()
    {
        string before = SettingsBench.With("snooze_minutes = 45");
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.FilePath, before);
        flash.RefuseWrites = true;

        Evening bench = SettingsBench.Use(flash, () =>
        {
            SettingsRefusals refusals = new();
            Assert.False(SettingsFile.TryStore(Other, Other.Length, refusals));
            Assert.Equal("the flash did not take the file; expected room for it; restart the sock and send it again.", refusals.Sentence(0));
        });

        Assert.Equal(before, SettingsBench.TextIn(bench.Board.Flash, SettingsBench.FilePath));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("snooze_minutes = 45")]
    public void Power_that_goes_at_any_moment_of_a_store_leaves_the_old_or_the_new_whole(string? before)
    {
        VirtualFlash flash = before is null ? new VirtualFlash() : SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.With(before));
        string old = before is null ? SettingsBench.TextOf(new SockSettings()) : SettingsBench.TextOf(SettingsBench.Taken(SettingsBench.With(before)));
        int foundOld = 0;
        int foundNew = 0;
        for (int cutAtMs = 0; cutAtMs <= 120; cutAtMs += 2)
        {
            Evening dying = SettingsBench.Use(flash, Store, cutAtMs / 1000.0);
            Evening after = SettingsBench.Use(dying.Board.Flash, () =>
            {
                string loaded = Loaded();
                Assert.Contains(loaded, (string[])[old, SettingsBench.AllOther]);
                foundOld += loaded == old ? 1 : 0;
                foundNew += loaded == SettingsBench.AllOther ? 1 : 0;
            });
            Assert.Empty(after.Lines);
            Assert.False(after.Board.Flash.Contains(SettingsBench.NewFilePath));
        }

        Assert.True(foundOld >= 5 && foundNew >= 5, $"old {foundOld} times, new {foundNew} times");
    }

    [Fact]
    public void A_second_store_that_power_cuts_too_does_not_lose_what_the_first_left_as_the_only_file()
    {
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.NewFilePath, SettingsBench.With("snooze_minutes = 45"));
        for (int cutAtMs = 0; cutAtMs <= 150; cutAtMs += 2)
        {
            // No load in between: the store itself must see to it.
            Evening dying = SettingsBench.Use(flash, Store, cutAtMs / 1000.0);
            SettingsBench.Use(dying.Board.Flash, () => Assert.NotEqual(SettingsBench.TextOf(new SockSettings()), Loaded()));
        }
    }

    [Fact]
    public void A_new_file_that_was_left_beside_a_file_is_gone_after_the_next_start()
    {
        // Else it would come back by itself once the maker deletes the file.
        VirtualFlash flash = SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.With("snooze_minutes = 45"));
        flash.Write(SettingsBench.NewFilePath, Other);

        Evening bench = SettingsBench.Use(flash, () => Assert.Contains("snooze_minutes = 45", Loaded(), StringComparison.Ordinal));

        Assert.False(bench.Board.Flash.Contains(SettingsBench.NewFilePath));
    }

    [Fact]
    public void The_text_that_is_read_is_the_file_or_the_defaults()
    {
        SettingsBench.Use(new VirtualFlash(), () => Assert.Equal(SettingsBench.TextOf(new SockSettings()), ReadText()));
        SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, "# mine\n" + SettingsBench.AllOther), () => Assert.Equal("# mine\n" + SettingsBench.AllOther, ReadText()));
        SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, "noise"), () => Assert.Equal(SettingsBench.TextOf(new SockSettings()), ReadText()));
        SettingsBench.Use(SettingsBench.FlashWith(SettingsBench.FilePath, SettingsBench.AllOther), () => Assert.Equal(0, SettingsFile.Read(new byte[20])));
    }

    private static void Store()
    {
        Assert.True(SettingsFile.TryStore(Other, Other.Length, new SettingsRefusals()));
        VirtualThread.Sleep(1_000);
    }

    private static string Loaded()
    {
        SockSettings settings = new();
        Assert.True(SettingsFile.Load(settings));
        return SettingsBench.TextOf(settings);
    }

    private static string ReadText()
    {
        byte[] text = new byte[SettingsLines.MostFileBytes];
        return Encoding.ASCII.GetString(text, 0, SettingsFile.Read(text));
    }
}
