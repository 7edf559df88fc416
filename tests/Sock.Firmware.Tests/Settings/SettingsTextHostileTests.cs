using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

/// <summary>Files of noise, of a wrong size, with one wrong byte: a named answer each time and never half of the settings.</summary>
public class SettingsTextHostileTests
{
    private const int MostSentenceLength = 200;

    [Fact]
    public void A_file_of_a_megabyte_is_refused_without_being_read()
    {
        byte[] text = new byte[1 << 20];
        Array.Fill(text, (byte)'a');

        Assert.Equal(["the file is too long; expected at most 4096 bytes; leave comments out."], SettingsBench.Sentences(SettingsBench.Refusals(text)));
    }

    [Fact]
    public void The_longest_file_is_4096_bytes()
    {
        string end = "\nend = yes\n";
        string line = "#" + new string('x', 62) + "\n";
        string comments = string.Concat(Enumerable.Repeat(line, 63));
        string filler = "\n#" + new string('y', 4096 - "version = 1\n".Length - comments.Length - end.Length - 2);
        string text = "version = 1\n" + comments + filler + end;

        Assert.Equal(4096, text.Length);
        SettingsBench.Taken(text);
        Assert.StartsWith("the file is too long", SettingsBench.Refusals(text + "\n").Sentence(0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    [InlineData(4000, true)]
    public void The_longest_line_is_120_bytes(int length, bool isRefused)
    {
        string text = SettingsBench.With("# " + new string('x', length - 2)).Replace("\n", "\r\n", StringComparison.Ordinal);
        if (isRefused)
        {
            string sentence = Assert.Single(SettingsBench.Sentences(SettingsBench.Refusals(text)));
            Assert.Equal($"line 2: the line has {length} bytes; expected at most 120; shorten it.", sentence);
        }
        else
        {
            SettingsBench.Taken(text);
        }
    }

    [Fact]
    public void A_line_of_10000_characters_is_refused() => Assert.Equal(1, SettingsBench.Refusals(SettingsBench.With(new string('x', 10_000))).Count);

    [Fact]
    public void Of_many_refusals_the_first_eight_have_a_sentence()
    {
        SettingsRefusals refusals = SettingsBench.Refusals("version = 1\n" + string.Concat(Enumerable.Repeat("x\n", 2000)) + "end = yes\n");

        Assert.Equal(2000, refusals.Count);
        Assert.Equal(8, refusals.KeptCount);
        Assert.Equal("line 9: there is no =; expected name = value; correct the line or put # before it.", refusals.Sentence(7));
    }

    [Theory]
    [InlineData("{0} = 1", "line 2: xxxxxxxxxxxxxxxxxxxxxxxx... is no setting; ")]
    [InlineData("board = {0}", "line 2: board is xxxxxxxxxxxxxxxxxxxxxxxx...; ")]
    [InlineData("snooze_minutes = {0}", "line 2: snooze_minutes is xxxxxxxxxxxxxxxxxxxxxxxx...; ")]
    public void A_long_name_or_value_is_shown_cut(string line, string beginning)
    {
        string text = SettingsBench.With(line.Replace("{0}", new string('x', 100), StringComparison.Ordinal));

        Assert.StartsWith(beginning, SettingsBench.Refusals(text).Sentence(0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_one_other_byte_is_taken_within_the_ranges_or_refused_whole()
    {
        byte[] whole = Encoding.ASCII.GetBytes(SettingsBench.AllOther);
        int taken = 0;
        for (int place = 0; place < whole.Length; place++)
        {
            byte before = whole[place];
            for (int other = place % 5; other < 256; other += 5)
            {
                whole[place] = (byte)other;
                taken += AssertNamedAnswer(whole) ? 1 : 0;
            }

            whole[place] = before;
        }

        // Blanks, comments, other numbers in range, other code names: some of them are files that a maker could have written.
        Assert.InRange(taken, whole.Length / 5, whole.Length * 5);
    }

    [Fact]
    public void Noise_gets_a_named_answer()
    {
        Random random = new(20261121);
        for (int round = 0; round < 3000; round++)
        {
            byte[] noise = new byte[random.Next(600)];
            random.NextBytes(noise);
            Assert.False(AssertNamedAnswer(noise));
        }
    }

    [Fact]
    public void Lines_in_any_order_doubled_and_dropped_get_a_named_answer()
    {
        Random random = new(4);
        string[] lines = SettingsBench.AllOther.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int taken = 0;
        for (int round = 0; round < 3000; round++)
        {
            string[] mixed = [.. Enumerable.Range(0, random.Next(20)).Select(_ => lines[random.Next(lines.Length)])];
            taken += AssertNamedAnswer(Encoding.ASCII.GetBytes("version = 1\n" + string.Join('\n', mixed) + "\nend = yes\n")) ? 1 : 0;
        }

        Assert.InRange(taken, 1, 2999);
    }

    private static bool AssertNamedAnswer(byte[] text)
    {
        SettingsRefusals refusals = new();
        SockSettings settings = new();
        if (SettingsText.Parse(text, text.Length, settings, refusals))
        {
            Assert.Equal(0, refusals.Count);
            settings.ToDetectorSettings().Check();
            Assert.All(SettingsTable.Create(), key => Assert.True(key.TryRead(settings.TextOf(key), out _)));
            return true;
        }

        Assert.True(refusals.Count > 0);
        Assert.Equal(SettingsBench.TextOf(new SockSettings()), SettingsBench.TextOf(settings));
        Assert.All(SettingsBench.Sentences(refusals), sentence =>
        {
            Assert.InRange(sentence.Length, 30, MostSentenceLength);
            Assert.All(sentence, letter => Assert.InRange(letter, ' ', '~'));
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        });
        return false;
    }
}
