using System;
using Sock.Firmware.BoardData;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;

namespace TvBridge.Demo;

/// <summary>A wearer who is awake: sees the LED in the cuff and wiggles the foot after a while. It knows of the sock only what an eye can see.</summary>
internal sealed class Wearer(CompositeMotion foot)
{
    private const int WiggleMilliG = 600;
    private const long MicrosecondsPerSecond = 1_000_000;

    // People take their time; the same each evening, so that the demo repeats.
    private readonly Random delay = new(2015);
    private long busyUntil;

    /// <summary>How often the wearer answered.</summary>
    public int Answers { get; private set; }

    /// <summary>Looks at a board's LED from now on.</summary>
    public void Watch(Board board)
    {
        board.PinChanged += change =>
        {
            if (change.Pin == FeatherEsp32V2.Led && change.IsHigh && change.Microseconds >= this.busyUntil)
            {
                long from = change.Microseconds + (this.delay.NextInt64(5, 40) * MicrosecondsPerSecond);
                long to = from + (4 * MicrosecondsPerSecond);
                foot.AddShake(from, to, WiggleMilliG);
                this.busyUntil = to + (10 * MicrosecondsPerSecond);
                this.Answers++;
            }
        };
    }
}
