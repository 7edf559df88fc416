using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>A contact that bounces after each press and each release: what it does then means nothing.</summary>
public class ButtonBounceTests
{
    private const int LongestBounceMs = 29;

    [Theory]
    [InlineData("#.#.#.#.#.")]
    [InlineData("#..........")]
    [InlineData("##.........#")]
    [InlineData("#.##.###.####")]
    [InlineData(".#")]
    [InlineData("#.............................#")]
    public void A_press_that_begins_like_this_is_one_press(string msByMs)
    {
        Contact contact = new();
        contact.Bounce(msByMs.Select(ms => ms == '#'));
        contact.Be(true, 150);
        contact.Be(false, 1000);

        Assert.Equal([ButtonEvent.Down, ButtonEvent.Click], contact.Told(1));
    }

    [Theory]
    [InlineData(".#.#.#.#.#")]
    [InlineData(".##########")]
    [InlineData("..........#")]
    [InlineData(".............................#")]
    public void A_press_that_ends_like_this_is_one_press(string msByMs)
    {
        Contact contact = new();
        contact.Be(true, 150);
        contact.Bounce(msByMs.Select(ms => ms == '#'));
        contact.Be(false, 1000);

        Assert.Equal([ButtonEvent.Down, ButtonEvent.Click], contact.Told(1));
    }

    [Fact]
    public void Bounce_that_lasts_longer_than_30_ms_is_taken_for_presses()
    {
        // The fault that the other tests guard against: a worn contact, 10 ms later than what is ignored.
        Contact contact = new();
        contact.Be(true, 150);
        contact.Be(false, 40);
        contact.Be(true, 40);
        contact.Be(false, 1000);

        Assert.Equal([ButtonEvent.Down, ButtonEvent.Down, ButtonEvent.DoubleClick], contact.Told(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public void However_a_contact_bounces_it_tells_the_same_as_a_clean_one(int lookEveryMs)
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            Random random = new(seed);
            Contact bouncing = new();
            List<ButtonEvent> expected = [];
            for (int gesture = random.Next(1, 6); gesture > 0; gesture--)
            {
                expected.AddRange(Perform((Gesture)random.Next(3), bouncing, random));
            }

            Assert.True(expected.SequenceEqual(bouncing.Told(lookEveryMs)), $"seed {seed}: {string.Join(' ', bouncing.Told(lookEveryMs))}");
        }
    }

    private static ButtonEvent[] Perform(Gesture gesture, Contact contact, Random random)
    {
        switch (gesture)
        {
            case Gesture.Click:
                Press(contact, random, random.Next(80, 2500));
                contact.Be(false, random.Next(500, 3000));
                return [ButtonEvent.Down, ButtonEvent.Click];
            case Gesture.DoubleClick:
                Press(contact, random, random.Next(80, 600));
                contact.Be(false, random.Next(80, 300));
                Press(contact, random, random.Next(80, 2500));
                contact.Be(false, random.Next(500, 3000));
                return [ButtonEvent.Down, ButtonEvent.Down, ButtonEvent.DoubleClick];
            default:
                Press(contact, random, random.Next(3200, 20_000));
                contact.Be(false, random.Next(500, 3000));
                return [ButtonEvent.Down, ButtonEvent.Hold];
        }
    }

    private static void Press(Contact contact, Random random, int lengthMs)
    {
        contact.Bounce(Noise(random).Prepend(true));
        contact.Be(true, lengthMs);
        contact.Bounce(Noise(random).Prepend(false));
    }

    private static bool[] Noise(Random random) => [.. Enumerable.Range(0, random.Next(LongestBounceMs)).Select(_ => random.Next(2) == 0)];

    private enum Gesture
    {
        Click,
        DoubleClick,
        Hold,
    }

    /// <summary>The level of a contact, millisecond by millisecond.</summary>
    private sealed class Contact
    {
        private readonly List<bool> levels = [];

        public void Be(bool down, int lengthMs) => this.levels.AddRange(Enumerable.Repeat(down, lengthMs));

        public void Bounce(IEnumerable<bool> msByMs) => this.levels.AddRange(msByMs);

        /// <summary>What a firmware makes of it that wakes with the first contact and then looks every so often.</summary>
        public List<ButtonEvent> Told(int lookEveryMs)
        {
            List<ButtonEvent> told = [];
            ButtonGestures gestures = new(false, 0);
            int nextLookMs = 0;
            for (int nowMs = 0; nowMs < this.levels.Count; nowMs++)
            {
                if (nowMs < nextLookMs && (gestures.IsBusy || !this.levels[nowMs]))
                {
                    continue;
                }

                nextLookMs = nowMs + lookEveryMs;
                ButtonEvent now = gestures.Look(this.levels[nowMs], nowMs);
                if (now != ButtonEvent.None)
                {
                    told.Add(now);
                }
            }

            return told;
        }
    }
}
