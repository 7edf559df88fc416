using System;
using Sock.Tests.Shared;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;

namespace Benchmarks.Energy;

/// <summary>What the foot does in each of the evenings: pieces of the two recordings that come with the demo, 4 h together.</summary>
internal static class EveningMotions
{
    /// <summary>Length of an evening.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(4);

    // Which of the many motions that fit a recording of movement; always the same.
    private const int Seed = 2015;
    private const int StillSpells = 6;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // Long enough to be asked, short enough not to be asked twice.
    private static readonly TimeSpan StillSpell = TimeSpan.FromMinutes(5.5);

    /// <summary>A quiet viewer who falls asleep in the end: two hours and a third of the hour awake, then the whole evening into sleep.</summary>
    public static IMotionSource Recorded()
    {
        IMotionSource awake = Open("awake.csv.gz");
        return new SplicedMotion()
            .Add(awake, TimeSpan.Zero, Hour)
            .Add(awake, TimeSpan.Zero, Hour)
            .Add(awake, TimeSpan.Zero, TimeSpan.FromMinutes(20))
            .Add(Open("evening.csv.gz"), TimeSpan.Zero, TimeSpan.FromMinutes(100));
    }

    /// <summary>A viewer who is never still for long: the first hour of the evening, four times.</summary>
    public static IMotionSource Calm()
    {
        SplicedMotion calm = new();
        for (int i = 0; i < Length / Hour; i++)
        {
            calm.Add(Open("evening.csv.gz"), TimeSpan.Zero, Hour);
        }

        return calm;
    }

    /// <summary>The same viewer, six times caught by the story: the leg does not move at all until the sock asks.</summary>
    public static IMotionSource Still()
    {
        IMotionSource calm = Calm();
        SplicedMotion motion = new();
        TimeSpan every = Length / StillSpells;
        for (int i = 0; i < StillSpells; i++)
        {
            motion.Add(calm, i * every, every - StillSpell);
            motion.Add(new StillMotion((long)StillSpell.TotalMicroseconds), TimeSpan.Zero, StillSpell);
        }

        return motion;
    }

    private static IMotionSource Open(string name)
    {
        RecordingMotionOpening opening = RecordingMotion.Open(RepositoryRoot.File("src", "TvBridge", "Demo", "Recordings", name), Seed);
        return opening.IsRefused ? throw new InvalidOperationException(opening.Refusal) : opening.Motion.Source;
    }
}
