using System.Collections.Generic;
using Xunit;

namespace Sock.Firmware.Tests;

public class ButtonGesturesTests
{
    [Fact]
    public void A_short_press_is_a_click_when_no_second_one_can_come_any_more()
    {
        Finger finger = new Finger().Press(100).Wait(1000);

        Assert.Equal([(ButtonEvent.Down, 0), (ButtonEvent.Click, 500)], finger.Told);
    }

    [Fact]
    public void Two_short_presses_are_one_double_click_told_with_the_second_release()
    {
        Finger finger = new Finger().Press(100).Wait(200).Press(100).Wait(1000);

        Assert.Equal([(ButtonEvent.Down, 0), (ButtonEvent.Down, 300), (ButtonEvent.DoubleClick, 400)], finger.Told);
    }

    [Theory]
    [InlineData(380, ButtonEvent.DoubleClick)]
    [InlineData(420, ButtonEvent.Click)]
    public void Two_presses_belong_together_when_the_pause_is_shorter_than_400_ms(int pauseMs, ButtonEvent expected)
    {
        Finger finger = new Finger().Press(100).Wait(pauseMs).Press(100).Wait(1000);

        Assert.Contains(expected, finger.Events);
        Assert.DoesNotContain(expected == ButtonEvent.Click ? ButtonEvent.DoubleClick : ButtonEvent.Click, finger.Events);
    }

    [Fact]
    public void Three_presses_are_a_double_click_and_a_click()
    {
        Finger finger = new Finger().Press(100).Wait(100).Press(100).Wait(100).Press(100).Wait(1000);

        Assert.Equal(
            [ButtonEvent.Down, ButtonEvent.Down, ButtonEvent.DoubleClick, ButtonEvent.Down, ButtonEvent.Click],
            finger.Events);
    }

    [Theory]
    [InlineData(2980, ButtonEvent.Click)]
    [InlineData(3020, ButtonEvent.Hold)]
    public void Three_seconds_are_a_hold_and_nothing_else(int heldMs, ButtonEvent expected)
    {
        Finger finger = new Finger().Press(heldMs).Wait(2000);

        Assert.Equal([ButtonEvent.Down, expected], finger.Events);
    }

    [Fact]
    public void A_hold_is_told_once_and_while_the_button_is_down()
    {
        Finger finger = new Finger().Press(9000).Wait(2000);

        Assert.Equal([(ButtonEvent.Down, 0), (ButtonEvent.Hold, 3000)], finger.Told);
    }

    [Fact]
    public void A_press_and_a_hold_are_a_hold()
    {
        Finger finger = new Finger().Press(100).Wait(100).Press(4000).Wait(2000);

        Assert.Equal([ButtonEvent.Down, ButtonEvent.Down, ButtonEvent.Hold], finger.Events);
    }

    [Fact]
    public void A_button_that_is_down_for_15_s_is_stuck_and_the_chip_may_sleep_again()
    {
        Finger finger = new Finger().Press(14_900);
        Assert.False(finger.Gestures.IsStuck);
        Assert.True(finger.Gestures.IsBusy);

        finger.Press(200);
        Assert.True(finger.Gestures.IsStuck);
        Assert.False(finger.Gestures.IsBusy);
    }

    [Fact]
    public void A_stuck_button_that_comes_free_means_nothing_and_works_again()
    {
        Finger finger = new Finger().Press(60_000).Wait(2000);
        Assert.Equal([ButtonEvent.Down, ButtonEvent.Hold], finger.Events);
        Assert.False(finger.Gestures.IsStuck);

        finger.Press(100).Wait(1000);
        Assert.Equal([ButtonEvent.Down, ButtonEvent.Hold, ButtonEvent.Down, ButtonEvent.Click], finger.Events);
    }

    [Fact]
    public void The_press_that_switched_the_sock_on_means_nothing()
    {
        Finger finger = new Finger(isDown: true).Press(500).Wait(2000);

        Assert.Empty(finger.Events);
        Assert.False(finger.Gestures.IsBusy);
    }

    [Fact]
    public void The_press_that_switched_the_sock_on_is_no_half_of_a_double_click()
    {
        Finger finger = new Finger(isDown: true).Press(300).Wait(100).Press(100).Wait(1000);

        Assert.Equal([ButtonEvent.Down, ButtonEvent.Click], finger.Events);
    }

    [Fact]
    public void The_press_that_switched_the_sock_on_becomes_a_hold()
    {
        Finger finger = new Finger(isDown: true).Press(4000).Wait(1000);

        Assert.Equal([(ButtonEvent.Hold, 3000)], finger.Told);
    }

    [Fact]
    public void The_chip_stays_awake_from_the_first_press_to_the_event_and_no_longer()
    {
        Finger finger = new();
        Assert.False(finger.Gestures.IsBusy);

        Assert.True(finger.Press(20).Gestures.IsBusy);
        Assert.True(finger.Wait(360).Gestures.IsBusy);
        Assert.False(finger.Wait(200).Gestures.IsBusy);
        Assert.Equal([ButtonEvent.Down, ButtonEvent.Click], finger.Events);
    }

    [Theory]
    [InlineData(-50)]
    [InlineData(-250)]
    [InlineData(-350)]
    [InlineData(-700)]
    [InlineData(-3500)]
    public void The_clock_may_wrap_in_the_middle_of_a_gesture(int beforeMs)
    {
        foreach (int wrapMs in (int[])[int.MinValue, 0])
        {
            Finger finger = new(startMs: unchecked(wrapMs + beforeMs));
            finger.Press(100).Wait(1000).Press(100).Wait(200).Press(100).Wait(1000).Press(4000).Wait(1000);

            Assert.Equal(
                [
                    ButtonEvent.Down, ButtonEvent.Click, ButtonEvent.Down, ButtonEvent.Down, ButtonEvent.DoubleClick,
                    ButtonEvent.Down, ButtonEvent.Hold,
                ],
                finger.Events);
        }
    }

    /// <summary>A finger on a button without bounce, looked at as often as the firmware does.</summary>
    private sealed class Finger
    {
        private readonly int startMs;
        private int nowMs;

        public Finger(bool isDown = false, int startMs = 0)
        {
            this.startMs = startMs;
            this.nowMs = startMs;

            // A button that was down made the sock start; one that was not has been up for a while.
            this.Gestures = new ButtonGestures(isDown, isDown ? startMs : unchecked(startMs - 1000));
        }

        public ButtonGestures Gestures { get; }

        /// <summary>What was told, and how many ms after the start.</summary>
        public List<(ButtonEvent Event, int AfterMs)> Told { get; } = [];

        public IEnumerable<ButtonEvent> Events => this.Told.ConvertAll(told => told.Event);

        public Finger Press(int lengthMs) => this.Look(true, lengthMs);

        public Finger Wait(int lengthMs) => this.Look(false, lengthMs);

        private Finger Look(bool down, int lengthMs)
        {
            for (int passedMs = 0; passedMs < lengthMs; passedMs += 20)
            {
                ButtonEvent told = this.Gestures.Look(down, this.nowMs);
                if (told != ButtonEvent.None)
                {
                    this.Told.Add((told, unchecked(this.nowMs - this.startMs)));
                }

                this.nowMs = unchecked(this.nowMs + 20);
            }

            return this;
        }
    }
}
