using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class CodeLearnerTests
{
    private static readonly IrCode Pause = new(IrProtocol.Nec, 4, 0xBA);
    private static readonly int[] Unknown = Remote.Pulses("3500 1700 430 430 430 1300 430 430 430 1300 430 1300 430");
    private readonly CodeLearner learner = new();

    [Fact]
    public void A_key_that_is_heard_twice_is_learned()
    {
        Assert.Equal(LearnAnswer.HeardOnce, this.Hear(Remote.Frame(Pause)));
        Assert.Null(this.learner.Code);

        Assert.Equal(LearnAnswer.Learned, this.Hear(Remote.Blurred(Remote.Frame(Pause), 80, 3)));

        Assert.Equal((IrProtocol.Nec, 4, 0xBA), (this.learner.Code!.Protocol, this.learner.Code.Address, this.learner.Code.Command));
    }

    [Theory]
    [InlineData(IrProtocol.Rc5)]
    [InlineData(IrProtocol.Rc6)]
    public void Two_presses_that_differ_in_the_toggle_bit_are_the_same_key(IrProtocol protocol)
    {
        IrCode code = new(protocol, 4, 48);
        this.Hear(Remote.Frame(code, toggle: false));

        Assert.Equal(LearnAnswer.Learned, this.Hear(Remote.Frame(code, toggle: true)));
    }

    [Fact]
    public void Two_different_keys_teach_nothing_and_the_second_counts_as_the_first()
    {
        IrCode other = new(IrProtocol.Nec, 4, 0xB0);
        this.Hear(Remote.Frame(Pause));

        Assert.Equal(LearnAnswer.Different, this.Hear(Remote.Frame(other)));
        Assert.Null(this.learner.Code);
        Assert.Equal(LearnAnswer.Learned, this.Hear(Remote.Frame(other)));
        Assert.Equal(0xB0, this.learner.Code!.Command);
    }

    [Fact]
    public void A_held_nec_key_is_heard_once_and_repeats_do_not_count()
    {
        List<int[]> frames = Remote.Frames(Remote.Press(Pause));

        Assert.Equal([LearnAnswer.HeardOnce, LearnAnswer.RepeatOnly, LearnAnswer.RepeatOnly], new[] { frames[0], frames[1], frames[1] }.Select(this.Hear));
        Assert.Equal(LearnAnswer.Learned, this.Hear(frames[0]));
    }

    [Fact]
    public void An_unknown_protocol_is_kept_as_pulses_in_the_middle_of_the_two_hearings()
    {
        int[] second = [.. Unknown.Select(micros => micros + 100)];

        Assert.Equal(LearnAnswer.HeardOnce, this.Hear(Unknown));
        Assert.Equal(LearnAnswer.Learned, this.Hear(second));

        Assert.Equal(IrProtocol.Raw, this.learner.Code!.Protocol);
        Assert.Equal(Unknown.Select(micros => (ushort)((micros + 50) / 10)), this.learner.Code.RawPulses);
        Assert.Equal(IrError.None, IrEncoder.Check(this.learner.Code));
    }

    [Theory]
    [InlineData(0, 25, LearnAnswer.Learned)]
    [InlineData(0, -25, LearnAnswer.Learned)]
    [InlineData(0, 27, LearnAnswer.Different)]
    [InlineData(0, -27, LearnAnswer.Different)]
    [InlineData(5, 12, LearnAnswer.Learned)]
    [InlineData(5, 15, LearnAnswer.Different)]
    public void Unknown_frames_are_equal_within_25_percent_or_what_a_receiver_does(int pulse, int percent, LearnAnswer answer)
    {
        // Of the 3,500 us lead 25 % are 875 us; the 1,300 us pulse is given 25 %, 325 us, the 430 us ones 170 us.
        int[] second = [.. Unknown];
        second[pulse] += (pulse == 0 ? 3_500 : 2_600) * percent / 100;
        this.Hear(Unknown);

        Assert.Equal(answer, this.Hear(second));
    }

    [Fact]
    public void An_unknown_frame_with_one_pair_more_is_different()
    {
        this.Hear(Unknown);

        Assert.Equal(LearnAnswer.Different, this.Hear([.. Unknown, 430, 430]));
    }

    [Fact]
    public void Disturbances_shorter_than_a_tenth_of_a_millisecond_are_joined_away()
    {
        int[] frame = Remote.Frame(Pause);

        // A gap of 60 us in the lead's light, a flash of 40 us in its darkness, and one before the frame.
        int[] disturbed = [50, 3_000, 4_000, 60, 4_940, 2_000, 40, 2_460, .. frame[2..]];

        this.Hear(disturbed);
        Assert.Equal(LearnAnswer.Learned, this.Hear(frame));
    }

    [Fact]
    public void A_frame_in_which_more_than_one_pulse_in_eight_is_a_disturbance_is_noise()
    {
        int[] frame = Remote.Frame(Pause);
        int[] disturbed = [.. frame[..3], .. Enumerable.Repeat(new[] { 260, 40, 260, 560 }, 12).SelectMany(pulses => pulses), .. frame[3..4]];

        Assert.Equal(LearnAnswer.Noise, this.Hear(disturbed));
        Assert.Null(this.learner.Code);
    }

    [Fact]
    public void Sunlight_is_never_learned()
    {
        Random random = new(22);
        for (int i = 0; i < 2_000; i++)
        {
            int[] hash = [.. Enumerable.Range(0, (2 * random.Next(100)) + 1).Select(_ => random.Next(20, 900))];

            Assert.NotEqual(LearnAnswer.Learned, this.Hear(hash));
        }
    }

    [Theory]
    [InlineData(0, LearnAnswer.Nothing)]
    [InlineData(1, LearnAnswer.TooShort)]
    [InlineData(3, LearnAnswer.TooShort)]
    [InlineData(9, LearnAnswer.TooShort)]
    [InlineData(10, LearnAnswer.TooShort)]
    [InlineData(11, LearnAnswer.HeardOnce)]
    [InlineData(199, LearnAnswer.HeardOnce)]
    [InlineData(201, LearnAnswer.TooLong)]
    [InlineData(10_000, LearnAnswer.TooLong)]
    public void A_frame_has_from_6_to_100_marks(int pulses, LearnAnswer answer) =>
        Assert.Equal(answer, this.Hear([.. Enumerable.Repeat(500, pulses)]));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(20_001)]
    [InlineData(int.MaxValue)]
    public void Light_without_an_end_is_a_stuck_line(int firstMarkMicros) =>
        Assert.Equal(LearnAnswer.StuckLine, this.Hear([firstMarkMicros, .. Unknown[1..]]));

    [Fact]
    public void Pulses_in_the_middle_that_no_remote_sends_are_named()
    {
        int[] lit = [.. Unknown];
        int[] dark = [.. Unknown];
        lit[4] = 25_000;
        dark[5] = 25_000;

        Assert.Equal(LearnAnswer.StuckLine, this.Hear(lit));
        Assert.Equal(LearnAnswer.Noise, this.Hear(dark));
    }

    [Fact]
    public void Bad_frames_between_two_good_ones_do_no_harm()
    {
        int[] frame = Remote.Frame(Pause);
        this.Hear(frame);
        this.Hear([]);
        this.Hear([500, 500, 500]);
        this.Hear([.. Enumerable.Repeat(500, 10_000)]);
        this.Hear([30_000]);

        Assert.Equal(LearnAnswer.Learned, this.Hear(frame));
    }

    [Fact]
    public void Any_numbers_get_an_answer()
    {
        Random random = new(5);
        for (int i = 0; i < 20_000; i++)
        {
            int[] numbers = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(8) == 0 ? random.Next() - (1 << 30) : random.Next(3_000))];

            Assert.True(Enum.IsDefined(this.Hear(numbers)));
        }
    }

    [Fact]
    public void Restarting_forgets_what_was_heard()
    {
        int[] frame = Remote.Frame(Pause);
        this.Hear(frame);
        this.learner.Restart();

        Assert.Equal(LearnAnswer.HeardOnce, this.Hear(frame));
        this.Hear(frame);
        this.learner.Restart();
        Assert.Null(this.learner.Code);
    }

    [Fact]
    public void A_frame_is_cleaned_where_it_lies_and_teaches_the_same()
    {
        // A flash of 50 us in the first space: 1,000 + 50 + 650.
        int[] frame = Remote.Pulses("3500 1000 50 650 430 430 430 1300 430 430 430 1300 430 1300 430");

        Assert.Equal(LearnAnswer.HeardOnce, this.learner.Add(frame, frame.Length));
        Assert.Equal(Unknown, frame[..Unknown.Length]);
        Assert.Equal(LearnAnswer.Learned, this.Hear(Unknown));
    }

    // A copy: the learner cleans the frame where it lies.
    private LearnAnswer Hear(int[] pulses) => this.learner.Add((int[])pulses.Clone(), pulses.Length);
}
