using System;
using System.Threading.Channels;
using Sock.Advert;
using Sock.Firmware.Settings;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using TvBridge.Rules;

namespace TvBridge.Socks;

/// <summary>
/// A sock that exists in this process only: the real firmware on a virtual board, its foot moved by a recording. What it puts on the air is heard
/// as any other sock would be.
/// </summary>
/// <param name="motion">What the foot does.</param>
/// <param name="time">The clock of whoever hears it.</param>
/// <param name="options">The board's properties.</param>
/// <param name="speed">How many of its own seconds the sock lives in one second of <paramref name="time"/>. Its ages are divided by it, so that "still since" is right.</param>
public sealed class VirtualSock(IMotionSource motion, TimeProvider time, BoardOptions options, double speed = 1)
{
    private readonly Channel<Hearing> heard = Channel.CreateUnbounded<Hearing>();

    /// <summary>The board, once <see cref="Run"/> has begun; null before.</summary>
    public Board? Board { get; private set; }

    /// <summary>What was heard, in order; completed when the sock has been switched off.</summary>
    public ChannelReader<Hearing> Heard => this.heard.Reader;

    /// <summary>Called on the firmware's thread when the board has been made and before the firmware starts.</summary>
    public event Action<Board>? Powered;

    /// <summary>Runs the firmware on the calling thread until the recording ends.</summary>
    public void Run(IVirtualTime boardTime)
    {
        ArgumentNullException.ThrowIfNull(boardTime);
        try
        {
            Board board = new(boardTime, motion, options);
            this.Board = board;
            board.Radio.AdvertSent += this.Hear;
            board.SwitchOffAt(motion.LengthMicroseconds);
            ChoosePlainAdverts(board.Flash);
            this.Powered?.Invoke(board);
            board.Run(Sock.Firmware.Program.Main);
        }
        finally
        {
            this.heard.Writer.TryComplete();
        }
    }

    // Nobody has paired it, and a sock that is not paired says nothing unless its maker chose plain adverts.
    private static void ChoosePlainAdverts(VirtualFlash flash)
    {
        byte[] text = new byte[SettingsLines.MostFileBytes];
        int length = SettingsText.Write(new SockSettings { EncryptsAdverts = false }, text);
        flash.Write(@"I:\" + SettingsText.FileName, text[..length]);
    }

    private void Hear(AdvertOnAir advert)
    {
        if (AdvertReader.TryRead(advert.Advert, out SockReport? report) == AdvertError.None)
        {
            SockReport scaled = report! with { StillAge = report.StillAge / speed };
            this.heard.Writer.TryWrite(new Hearing(BitConverter.ToString(advert.Address).Replace('-', ':'), time.GetUtcNow(), scaled));
        }
    }
}
