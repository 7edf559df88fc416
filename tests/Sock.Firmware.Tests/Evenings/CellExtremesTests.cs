using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Tests.FaultNights;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>Whatever the converter reads of cell and cable, 0 to 4095 counts, in an evening of a paired sock. 6,200 mV at the cell are 4095 counts.</summary>
public class CellExtremesTests
{
    private const int NoReading = 0;
    private const int HighestReading = 6_200;
    private const byte NotKnown = 255;

    [Theory]
    [InlineData(NoReading)]
    [InlineData(HighestReading)]
    public void A_reading_that_no_cell_gives_costs_the_charge_and_not_the_evening(int milliVolts)
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep();
        sock.Board.BatteryMilliVolts = milliVolts;
        sock.Press(600).Run(700);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep, SockState.Awake], Word.Changes(words));
        Assert.All(words, word => Assert.Equal(0, word.BatteryPercent));
        Assert.Single(sock.Lines, line => line.Text.StartsWith($"cell: reads {milliVolts} mV; expected 2500 to 4600 mV", StringComparison.Ordinal));
        Assert.DoesNotContain("session: over", sock.Console, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_is_lost_in_the_middle_leaves_the_last_charge_on_the_air_and_none_in_the_log()
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Cell(350, NoReading).Press(600).Press(640).Run(700);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([66, 66, 66, 66, 66, 66], words.Select(word => word.BatteryPercent));
        Assert.Equal(SockState.Off, words[^1].State);
        byte[] page = Convert.FromHexString(FaultFindings.PagesOf(sock.Flash)[^1]);
        Assert.Equal(NotKnown, page[10]);
    }

    [Fact]
    public void Readings_that_jump_from_end_to_end_each_batch_end_nothing()
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep();
        for (int s = 100; s < 600; s += 5)
        {
            sock.Cell(s, (s / 5 % 3) switch { 0 => NoReading, 1 => HighestReading, _ => 3_200 });
        }

        sock.Cell(600, 3_900).Run(650);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], Word.Changes(words));
        Assert.Equal(0, sock.Board.DeepSleeps);
    }

    [Fact]
    public void A_voltage_that_sags_for_seven_seconds_of_a_question_ends_nothing()
    {
        // The sock looks at the cell with each batch, and while it asks there are two a second; the button brings more.
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Cell(305, 3_200).Cell(312, 3_900).Cell(320, 3_200).Press(320.5).Cell(327, 3_900).Run(400);

        Assert.DoesNotContain(SockState.Off, Word.Changes(Word.Decrypt(sock.Adverts, Maker.Key)));
        Assert.Equal(0, sock.Board.DeepSleeps);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(320)]
    [InlineData(500)]
    public void A_cell_that_becomes_low_is_said_within_a_batch_in_any_state(double atS)
    {
        // 3,500 mV are 6 % on the curve.
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Cell(atS, 3_500).Run(atS + 30);

        // Half a second while it asks, after the advert of the question; else 5 s.
        Word low = Word.Decrypt(sock.Adverts, Maker.Key).First(word => word.BatteryPercent == 6);
        Assert.InRange(low.FirstS, atS, atS + 5.5);
        Assert.InRange(low.LengthS, 4.7, 5.3);
    }

    [Theory]
    [InlineData(200, SockState.Awake)]
    [InlineData(320, SockState.Warning)]
    [InlineData(500, SockState.Asleep)]
    public void A_cell_that_is_empty_says_goodbye_in_any_state_and_the_sock_goes_dark(double atS, SockState before)
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Cell(atS, 3_250).Run(atS + 120);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([before, SockState.Off], Word.Changes(words)[^2..]);
        Assert.InRange(words[^1].FirstS, atS, atS + 21);
        Assert.Equal(0, words[^1].BatteryPercent);
        LedText.Holds("Cell empty", sock.Led.Rhythm(sock.LineS("session: over, reason 2") - 2, atS + 120));
        Assert.Equal(1, sock.Board.DeepSleeps);
        Assert.False(sock.Motor.IsOn || sock.Led.IsOn);
    }

    [Fact]
    public void The_next_press_on_an_empty_cell_is_another_goodbye_and_the_charged_one_begins_an_evening()
    {
        MakersSock sock = Maker.PairedSock().Move(5, 500).Cell(100, 3_250).Press(200).Cell(290, 4_100).Press(300).Run(400);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn, SockState.Awake], Word.Changes(words));
        Assert.Equal(2, words.Count(word => word.State == SockState.Off));
        Assert.InRange(words.Last(word => word.State == SockState.Off).FirstS, 200, 206);
        Assert.Equal(93, words[^1].BatteryPercent);
    }

    [Theory]
    [InlineData("usb_sense = on\n", 5_000, true)]
    [InlineData("usb_sense = on\n", HighestReading, true)]
    [InlineData("usb_sense = on\n", 2_900, false)]
    [InlineData("usb_sense = on\n", NoReading, false)]
    [InlineData("usb_sense = off\n", HighestReading, false)]
    public void A_cable_ends_the_evening_where_it_is_wired_and_sure(string lines, int milliVolts, bool ends)
    {
        MakersSock sock = Maker.PairedSock().Settings(lines).PutOnAndFallAsleep();
        sock.At(500, () => sock.Board.UsbMilliVolts = milliVolts).Run(600);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal(ends ? SockState.Off : SockState.Asleep, words[^1].State);
        Assert.Equal(ends, sock.HasLine("session: over, reason 4"));
        if (ends)
        {
            Assert.InRange(words[^1].FirstS, 500, 508);
            LedText.Shows("Charging", sock.Led.Rhythm(500, 600));
        }
    }

    [Fact]
    public void The_cable_pulled_and_the_button_pressed_begin_the_evening_after_the_charge()
    {
        MakersSock sock = Maker.PairedSock().Settings("usb_sense = on\n").Move(5, 500);
        sock.Board.UsbMilliVolts = 5_000;
        sock.At(100, () => sock.Board.UsbMilliVolts = 0).Press(120).Run(200);

        Assert.Equal([SockState.Off, SockState.NotWorn, SockState.Awake], Word.Changes(Word.Decrypt(sock.Adverts, Maker.Key)));
        LedText.Shows("Charging", sock.Led.Rhythm(0, 10));
        LedText.Shows("On", sock.Led.Rhythm(120, 130));
    }
}
