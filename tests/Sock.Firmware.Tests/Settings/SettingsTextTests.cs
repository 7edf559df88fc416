using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class SettingsTextTests
{
    [Theory]
    [InlineData("version = 1\nsnooze_minutes = 60\nend = yes\n")]
    [InlineData("version = 1\r\nsnooze_minutes = 60\r\nend = yes\r\n")]
    [InlineData("version = 1\nsnooze_minutes = 60\nend = yes")]
    [InlineData("version=1\nsnooze_minutes=60\nend=yes\n")]
    [InlineData("\n \n# a comment\n\t# another\nversion = 1\n\n  snooze_minutes \t=\t 60  \nend = yes\n\n# behind the end\n")]
    [InlineData("version = 1 # of the form\nsnooze_minutes = 60 # an hour = 60 minutes\nend = yes # all\n")]
    [InlineData("\uFEFFversion = 1\nsnooze_minutes = 60\nend = yes\n")]
    [InlineData("# Für Jörgs Socke \u2713\nversion = 1\nsnooze_minutes = 60 # länger\nend = yes\n")]
    [InlineData("version = 1\nsnooze_minutes = 060\nend = yes\n")]
    [InlineData("version = 1\nstill_epochs =\ninfrared_code =\nsnooze_minutes = 60\nend = yes\n")]
    public void What_an_editor_may_make_of_it_is_taken(string text)
    {
        SockSettings settings = SettingsBench.Taken(text);

        Assert.Equal(60, settings.SnoozeMinutes);
        settings.SnoozeMinutes = 30;
        Assert.Equal(SettingsBench.TextOf(new SockSettings()), SettingsBench.TextOf(settings));
    }

    [Fact]
    public void Settings_that_are_left_out_have_their_defaults() =>
        Assert.Equal(SettingsBench.TextOf(new SockSettings()), SettingsBench.TextOf(SettingsBench.Taken("version = 1\nend = yes\n")));

    [Fact]
    public void What_is_behind_the_length_is_not_looked_at()
    {
        byte[] text = Encoding.ASCII.GetBytes("version = 1\nend = yes\nnoise");

        Assert.True(SettingsText.Parse(text, text.Length - 5, new SockSettings(), new SettingsRefusals()));
        Assert.False(SettingsText.Parse(text, text.Length, new SockSettings(), new SettingsRefusals()));
    }

    [Fact]
    public void The_text_that_is_written_is_this() => Assert.Equal(
        "version = 1\nprofile = balanced\nstill_epochs = \nwarnings_per_hour = 2\nsnooze_minutes = 30\nvibration = on\nadverts = encrypted\ninfrared = off\n"
        + "infrared_code = \nnight_log = on\nusb_sense = off\ncell_scale_permille = 1000\nboard = auto\nend = yes\n",
        SettingsBench.TextOf(new SockSettings()));

    [Fact]
    public void What_is_written_is_read_again() =>
        Assert.Equal(SettingsBench.AllOther, SettingsBench.TextOf(SettingsBench.Taken(SettingsBench.AllOther)));

    [Fact]
    public void A_text_that_does_not_fit_is_not_written_in_part()
    {
        SockSettings settings = SettingsBench.Taken(SettingsBench.AllOther);
        for (int room = 0; room <= SettingsBench.AllOther.Length + 1; room++)
        {
            Assert.Equal(room < SettingsBench.AllOther.Length ? 0 : SettingsBench.AllOther.Length, SettingsText.Write(settings, new byte[room]));
        }
    }

    [Theory]
    [InlineData("snooze_minutes = 500", "line 2: snooze_minutes is 500; expected 5..120 minutes; correct the line or remove it.")]
    [InlineData("snooze_minutes =", "line 2: snooze_minutes is empty; expected 5..120 minutes; correct the line or remove it.")]
    [InlineData("still_epochs = 25", "line 2: still_epochs is 25; expected 4..24 epochs of 30 s, or nothing; correct the line or remove it.")]
    [InlineData("vibration = yes", "line 2: vibration is yes; expected off or on; correct the line or remove it.")]
    [InlineData("Vibration = on", "line 2: Vibration is no setting; expected a name from the table of settings; correct the line or remove it.")]
    [InlineData("infrared_code = Sony", "line 2: infrared_code is Sony; expected at most 32 of a-z, 0-9 and -, or nothing; correct the line or remove it.")]
    [InlineData("vibration: on", "line 2: there is no =; expected name = value; correct the line or put # before it.")]
    [InlineData("vibration # = on", "line 2: there is no =; expected name = value; correct the line or put # before it.")]
    [InlineData("= on", "line 2: there is no name before the =; expected name = value; correct the line or put # before it.")]
    [InlineData("vibration = on\nvibration = on", "line 3: vibration stands in line 2 already; expected it once; remove one of the two.")]
    [InlineData("vibration = \0", "line 2: byte 0x00 stands in column 13; expected printable ASCII, other letters in comments alone; remove it.")]
    [InlineData("# \0", "line 2: byte 0x00 stands in column 3; expected printable ASCII, other letters in comments alone; remove it.")]
    [InlineData("profile = k\u00FChl", "line 2: byte 0xFC stands in column 12; expected printable ASCII, other letters in comments alone; remove it.")]
    [InlineData("profile = calm\rboard = auto", "line 2: byte 0x0D stands in column 15; expected printable ASCII, other letters in comments alone; remove it.")]
    [InlineData("version = 1", "line 2: version stands here; expected it once, before all others; move the line up or remove it.")]
    [InlineData("infrared = twice", "line 2: infrared is on while infrared_code is empty; expected the name of a code; add infrared_code or turn infrared off.")]
    public void A_line_that_is_refused_is_told_in_one_sentence(string line, string sentence) =>
        Assert.Equal([sentence], SettingsBench.Sentences(SettingsBench.Refusals(SettingsBench.With(line))));

    [Theory]
    [InlineData("", "the file holds no setting; expected version = 1 as its first; write it anew with tvbridge socks config.")]
    [InlineData("# nothing\n\n", "the file holds no setting; expected version = 1 as its first; write it anew with tvbridge socks config.")]
    [InlineData("\uFEFF", "the file holds no setting; expected version = 1 as its first; write it anew with tvbridge socks config.")]
    [InlineData("board = auto\nend = yes\n", "line 1: this is the first setting; expected version = 1 before all others; put that line first.")]
    [InlineData(
        "version = 2\nnew_setting = 1\n",
        "line 1: version is 2; expected 1, the one this firmware knows; update the firmware or write the file again with this version's tvbridge.")]
    [InlineData("version = 0\n", "line 1: version is 0; expected 1, the one this firmware knows; write the file again with tvbridge socks config.")]
    [InlineData("version = one\n", "line 1: version is no number; expected 1, the one this firmware knows; write the file again with tvbridge socks config.")]
    [InlineData(
        "version = 1\nboard = auto\n",
        "the file stops without end = yes, so it may have been cut off; expected that as its last line; add it or send the file again.")]
    [InlineData("version = 1\nend = ye", "line 2: end is ye; expected yes; correct the line, or send the file again if it was cut off.")]
    [InlineData("version = 1\nend = yes\nboard = auto\n", "line 3: this stands behind the end in line 2; expected nothing there; move the line up or remove it.")]
    public void A_file_that_is_refused_is_told_in_one_sentence(string text, string sentence)
    {
        byte[] bytes = text.StartsWith('\uFEFF') ? Encoding.UTF8.GetBytes(text) : Encoding.ASCII.GetBytes(text);

        Assert.Equal([sentence], SettingsBench.Sentences(SettingsBench.Refusals(bytes)));
    }

    [Fact]
    public void Every_refused_line_is_told()
    {
        string[] sentences = SettingsBench.Sentences(SettingsBench.Refusals("board = auto\r\nsnooze_minutes = 4\r\n\r\nnonsense\r\nvibration = 1\r\n"));

        Assert.Equal(["line 1: ", "line 2: ", "line 4: ", "line 5: ", "the file"], sentences.Select(sentence => sentence[..8]));
    }

    [Fact]
    public void One_wrong_line_brings_all_defaults_back_however_good_the_others_are()
    {
        string text = SettingsBench.AllOther.Replace("snooze_minutes = 60", "snooze_minutes = 600", StringComparison.Ordinal);

        // Refusals looks at the settings, too.
        Assert.Equal(1, SettingsBench.Refusals(text).Count);
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused()
    {
        byte[] whole = Encoding.ASCII.GetBytes(SettingsBench.AllOther);
        for (int length = 0; length < whole.Length - 1; length++)
        {
            SettingsBench.Refusals(whole[..length]);
        }
    }
}
