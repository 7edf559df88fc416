using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Tests.FaultNights;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>One evening of one wearer, from the button that begins it to the button that ends it.</summary>
public class WearersStoryTests
{
    private const double OnS = 100;
    private const double StillFromS = 225;
    private const double AskedS = StillFromS + 210;
    private const double AnswerS = 480;
    private const double SnoozeS = 600;
    private const double SnoozeEndsS = SnoozeS + 0.5 + (45 * 60);
    private const double WakeS = 4200;
    private const double OffS = 4260;
    private const double EndS = 4400;
    private readonly MakersSock sock;
    private readonly IReadOnlyList<Word> words;

    public WearersStoryTests()
    {
        // Off since it was flashed and tried; the button switches it on for the evening.
        this.sock = Maker.PairedSock().Settings("snooze_minutes = 45\n").Press(20);
        this.sock.Press(OnS).Move(OnS + 10, StillFromS).Press(AnswerS).PressTwice(SnoozeS).Press(WakeS).Press(OffS).Run(EndS);
        this.words = Word.Decrypt(this.sock.Adverts, Maker.Key);
    }

    [Fact]
    public void The_air_tells_it_in_these_words()
    {
        Assert.Equal(
            [
                SockState.NotWorn, SockState.Off,
                SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake,
                SockState.Snoozed, SockState.Awake, SockState.Warning, SockState.Asleep, SockState.Awake, SockState.Off,
            ],
            Word.Changes([.. this.words.Where(word => word.State != SockState.Drowsy)]));
        Assert.All(Changed(SockState.Warning, SockState.Asleep), word => Assert.InRange(word.LengthS, 14.7, 15.3));
        Assert.All(Changed(SockState.NotWorn, SockState.Snoozed, SockState.Off), word => Assert.InRange(word.LengthS, 4.7, 5.3));
        Assert.Equal([1, 2], Changed(SockState.Warning).Select(word => word.Episode));
    }

    [Fact]
    public void Each_word_comes_when_it_is_true()
    {
        Assert.InRange(this.FirstOf(SockState.NotWorn, OnS).FirstS, OnS + 1.5, OnS + 8);
        Assert.InRange(this.FirstOf(SockState.Warning).FirstS, AskedS, AskedS + 32);
        Assert.InRange(this.FirstOf(SockState.Awake, AnswerS).FirstS, AnswerS, AnswerS + 1.5);
        Assert.InRange(this.FirstOf(SockState.Snoozed).FirstS, SnoozeS + 1, SnoozeS + 2.5);
        Assert.InRange(this.FirstOf(SockState.Awake, SnoozeS).FirstS, SnoozeEndsS, SnoozeEndsS + 6);

        Word asleep = this.FirstOf(SockState.Asleep);

        // The epoch that the snooze ends in counts as the first still one.
        Assert.InRange(asleep.OnsetS, SnoozeEndsS - 30, SnoozeEndsS + 6);
        Assert.InRange(asleep.FirstS - asleep.OnsetS, (11 * 30) - 0.6, (11 * 30) + 2);
        Assert.InRange(this.FirstOf(SockState.Awake, WakeS).FirstS, WakeS, WakeS + 1.5);
        Assert.InRange(this.FirstOf(SockState.Off, OnS).FirstS, OffS + 0.6, OffS + 2.5);
    }

    [Fact]
    public void The_light_answers_each_press_as_its_page_says_and_is_dark_in_between()
    {
        LedText.Shows("On", this.sock.Led.Rhythm(0, 5));
        LedText.Shows("Off", this.sock.Led.Rhythm(20, OnS));
        LedText.Shows("On", this.sock.Led.Rhythm(OnS, this.sock.StateS(SockState.Warning)));
        LedText.Shows("Snoozed", this.sock.Led.Rhythm(SnoozeS, SnoozeEndsS));
        LedText.Shows("Answered", this.sock.Led.Rhythm(WakeS, OffS));
        LedText.Shows("Off", this.sock.Led.Rhythm(OffS, EndS));
        Assert.False(this.sock.Led.IsOn);

        double askedAgainS = this.sock.StateS(SockState.Warning, SnoozeEndsS);
        Assert.Empty(this.sock.Led.Between(this.sock.StateS(SockState.Asleep), WakeS));
        Assert.Empty(this.sock.Led.Between(SnoozeEndsS, askedAgainS));
    }

    [Fact]
    public void A_question_shines_slowly_then_hastily_and_ends_with_the_answer()
    {
        double askedS = this.sock.StateS(SockState.Warning);
        int[] asked = this.sock.Led.Rhythm(askedS, AnswerS);
        int first = LedText.RhythmOf("First question")[0];
        Assert.Equal(20, first);
        Assert.All(asked.SkipLast(1), steps => Assert.InRange(steps, first - 1, first + 1));

        // The answer's own light takes the question's place.
        Assert.Empty(this.sock.Led.Between(AnswerS + 0.1, SnoozeS));

        double againS = this.sock.StateS(SockState.Warning, SnoozeEndsS);
        int later = LedText.RhythmOf("Later questions")[0];
        Assert.Equal(4, later);
        Assert.All(this.sock.Led.Rhythm(againS + 61, againS + 119), steps => Assert.InRange(steps, later - 1, later + 1));
    }

    [Fact]
    public void The_motor_runs_in_the_questions_alone()
    {
        double askedS = this.sock.StateS(SockState.Warning);
        double againS = this.sock.StateS(SockState.Warning, SnoozeEndsS);
        double asleepS = this.sock.StateS(SockState.Asleep);
        Assert.Equal(this.sock.Motor.Count, this.sock.Motor.Between(askedS, AnswerS).Count + this.sock.Motor.Between(againS, asleepS).Count);

        // 0.4 s each 20 s, and from the second question on 0.7 s each 10 s.
        Assert.All(this.sock.Motor.Between(againS, againS + 59), span => Assert.InRange(span.ToS - span.FromS, 0.35, 0.5));
        Assert.Equal(3, this.sock.Motor.Between(againS, againS + 59).Count);
        Assert.All(this.sock.Motor.Between(againS + 61, againS + 119), span => Assert.InRange(span.ToS - span.FromS, 0.65, 0.8));
        Assert.InRange(this.sock.Motor.Between(againS + 61, againS + 119).Count, 5, 6);
        Assert.False(this.sock.Motor.IsOn);
    }

    [Fact]
    public void The_night_log_keeps_two_marks_where_the_wearer_was_certainly_awake()
    {
        byte[][] pages = [.. FaultFindings.PagesOf(this.sock.Flash).Select(System.Convert.FromHexString)];
        double[] marksS = [.. pages.SelectMany(page => Enumerable.Range(0, page[13]).Where(i => page[16 + (3 * i)] == 16)
            .Select(i => (double)(page[7] | (page[8] << 8) | (page[9] << 16)) + System.BitConverter.ToInt16(page, 14 + (3 * i))))];

        // The session begins when the board has booted, 1.5 s after the press.
        Assert.Collection(
            marksS,
            first => Assert.InRange(first + OnS + 1.5, AnswerS - 2, AnswerS + 1),
            second => Assert.InRange(second + OnS + 1.5, WakeS - 2, WakeS + 1));
    }

    [Fact]
    public void The_second_click_leaves_the_sock_in_deep_sleep()
    {
        Assert.Equal(2, this.sock.Board.DeepSleeps);
        Assert.Equal(0, this.sock.Reboots);
        Assert.InRange(this.sock.Board.DeepSleepMicroseconds / 1e6, (OnS - 27.5) + (EndS - OffS - 7.5), (OnS - 26) + (EndS - OffS - 6));
        Assert.True(this.sock.Board.Sensor.IsAsleep);
        Assert.False(this.sock.Board.Radio.IsOn);
    }

    private Word FirstOf(SockState state, double fromS = 0) => this.words.First(word => word.State == state && word.FirstS >= fromS);

    /// <summary>Words of these states that were said because they were new.</summary>
    private IEnumerable<Word> Changed(params SockState[] states) => this.words.Where((word, i) => states.Contains(word.State) && (i == 0 || this.words[i - 1].State != word.State));
}
