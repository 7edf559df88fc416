using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>A settings file that is refused is refused whole: all defaults are in force, and the default says nothing in plain.</summary>
public class RefusedSettingsTests
{
    private const string Others = @"I:\notes.txt";
    private const string AllDefaults = "settings: all defaults are in force";

    [Theory]
    [InlineData("version = 1\nadverts = plain\nsnooze_minutes = 500\nend = yes\n", "settings: sock.cfg, line 3: snooze_minutes is 500; expected 5..120 minutes; correct the line or remove it.")]
    [InlineData("version = 1\nadverts = plain\nvibration = of\nend = yes\n", "settings: sock.cfg, line 3: vibration is of; expected off or on; correct the line or remove it.")]
    [InlineData("version = 2\nadverts = plain\nend = yes\n", "settings: sock.cfg, line 1: version is 2; expected 1, the one this firmware knows; update the firmware or write the file again with this version's tvbridge.")]
    [InlineData("version = 1\nadverts = plain\n", "settings: sock.cfg: the file stops without end = yes, so it may have been cut off; expected that as its last line; add it or send the file again.")]
    [InlineData("version = 1\nadverts = plain\ninfrared = twice\nend = yes\n", "settings: sock.cfg, line 3: infrared is on while infrared_code is empty; expected the name of a code; add infrared_code or turn infrared off.")]
    [InlineData("", "settings: sock.cfg: the file holds no setting; expected version = 1 as its first; write it anew with tvbridge socks config.")]
    public void One_wrong_line_puts_all_defaults_in_force(string text, string told)
    {
        MakersSock sock = new MakersSock().File(MakersSock.SettingsPath, text).PutOnAndFallAsleep().Run(330);

        IsSilentByDefault(sock);
        Assert.Single(sock.Lines, line => line.Text == told);
        Assert.Equal(text, Encoding.Latin1.GetString(sock.Flash.Read(MakersSock.SettingsPath)));

        // The default asks with the motor.
        Assert.NotEmpty(sock.Motor.Between(299, 330));
    }

    [Fact]
    public void A_file_of_a_megabyte_is_not_read_into_memory()
    {
        MakersSock sock = new();
        sock.Flash.CapacityBytes = 4_000_000;
        sock.File(MakersSock.SettingsPath, "version = 1\nadverts = plain\n" + new string('#', 1_000_000) + "\nend = yes\n").PutOnAndFallAsleep().Run(120);

        IsSilentByDefault(sock);
        Assert.Single(sock.Lines, line => line.Text == "settings: sock.cfg: the file is too long; expected at most 4096 bytes; leave comments out.");
    }

    [Fact]
    public void A_line_of_ten_thousand_characters_makes_the_file_too_long()
    {
        MakersSock sock = new MakersSock().File(MakersSock.SettingsPath, "version = 1\nadverts = plain\nboard = " + new string('a', 10_000) + "\nend = yes\n").Run(120);

        IsSilentByDefault(sock);
        Assert.True(sock.HasLine("the file is too long"), sock.Console);
    }

    [Fact]
    public void A_line_that_is_too_long_in_a_file_that_is_not_is_named()
    {
        MakersSock sock = new MakersSock().File(MakersSock.SettingsPath, "version = 1\nadverts = plain\n# " + new string('x', 3_000) + "\nend = yes\n").Run(120);

        IsSilentByDefault(sock);
        Assert.Single(sock.Lines, line => line.Text == "settings: sock.cfg, line 3: the line has 3002 bytes; expected at most 120; shorten it.");
    }

    [Fact]
    public void Noise_of_any_length_is_refused_and_nothing_stored_before_is_lost()
    {
        Random random = new(20_261_105);
        for (int i = 0; i < 200; i++)
        {
            // The ends and their neighbors, then lengths from all over.
            int length = i < 4 ? i : i < 8 ? 4_092 + i - 3 : random.Next(4_097);
            byte[] noise = new byte[length];
            random.NextBytes(noise);
            MakersSock sock = new MakersSock().Move(5, 100);
            sock.Flash.Write(MakersSock.SettingsPath, noise);
            sock.Flash.Write(Others, [1, 2, 3]);
            sock.Run(20);

            IsSilentByDefault(sock);
            Assert.Equal(noise, sock.Flash.Read(MakersSock.SettingsPath));
            Assert.Equal([1, 2, 3], sock.Flash.Read(Others));
            Assert.InRange(sock.Lines.Count(line => line.Text.StartsWith("settings: ", StringComparison.Ordinal)), 2, 10);
            Assert.All(sock.Lines, line => Assert.All(line.Text, letter => Assert.InRange(letter, ' ', '~')));
        }
    }

    [Fact]
    public void A_paired_sock_whose_settings_are_refused_goes_on_encrypted_with_the_next_counter()
    {
        MakersSock sock = Maker.PairedSock().Settings("snooze_minutes = 20\n").PutOnAndFallAsleep();
        byte[] pages = [];
        sock.At(200, () =>
        {
            sock.File(MakersSock.SettingsPath, "version = 1\nadverts = plain\nsnooze_minutes = x\nend = yes\n");
            pages = Log(sock);
        }).Press(150).ChangeBattery(201).Run(600);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.True(sock.HasLine(AllDefaults), sock.Console);
        Assert.Equal([100u, 356u], words.Where((word, i) => i == 0 || word.PacketId < words[i - 1].PacketId).Select(word => word.Counter));
        LedText.Shows("On with defaults", sock.Led.Rhythm(203, 210));
        Assert.NotEmpty(pages);
        Assert.Equal(pages, Log(sock)[..pages.Length]);
    }

    [Fact]
    public void A_sock_whose_settings_were_refused_takes_the_corrected_file_with_the_next_start()
    {
        MakersSock sock = new MakersSock().File(MakersSock.SettingsPath, "version = 1\nadverts = plain\nend = ye\n").Move(5, 200);
        sock.At(90, () => sock.Settings("adverts = plain\n")).ChangeBattery(95).Run(150);

        IReadOnlyList<Word> words = Word.Read(sock.Adverts);
        Assert.Equal([SockState.NotWorn, SockState.Awake], Word.Changes(words));
        Assert.InRange(words[0].FirstS, 98, 105);
        LedText.Shows("On", sock.Led.Rhythm(98, 105));
    }

    [Fact]
    public void A_settings_file_that_the_flash_does_not_give_is_told()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\n");
        sock.Flash.MakeUnreadable(MakersSock.SettingsPath);
        sock.Run(60);

        IsSilentByDefault(sock);
        Assert.True(sock.HasLine("settings: sock.cfg: the flash does not give the file; expected one that can be read; send it again."), sock.Console);
    }

    [Fact]
    public void A_board_that_the_image_cannot_run_on_is_told_and_the_right_one_used()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\nboard = xiao-esp32-s3\n").PutOnAndFallAsleep().Run(200);

        Assert.True(sock.HasLine("settings: board is xiao-esp32-s3, which the image ESP32_BLE_REV3 cannot run on; feather-esp32-v2 is used;"), sock.Console);
        Assert.Equal([SockState.NotWorn, SockState.Awake], Word.Changes(Word.Read(sock.Adverts)));
    }

    private static void IsSilentByDefault(MakersSock sock)
    {
        Assert.Empty(sock.Adverts);
        Assert.Equal(0, sock.Board.Radio.StackStarts);
        Assert.Single(sock.Lines, line => line.Text == AllDefaults);
        Assert.True(sock.HasLine(Maker.NotPaired), sock.Console);
        LedText.Shows("On with defaults", sock.Led.Rhythm(0, 5));
    }

    private static byte[] Log(MakersSock sock) => sock.Flash.Contains(@"I:\night0.log") ? sock.Flash.Read(@"I:\night0.log") : [];
}
