using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using Sock.Firmware.Infrared;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Infrared;

namespace Sock.Firmware.Tests.Infrared;

/// <summary>A board with an infrared LED and a receiver diode on which only the infrared runs.</summary>
internal sealed class IrBench
{
    public const int LedPin = 25;
    public const int ReceiverPin = 34;

    private readonly Evening evening;

    public IrBench(BoardOptions? options = null)
    {
        this.evening = new Evening(options);
        this.Air = IrAir.Around(this.evening.Board);
        this.Air.ConnectReceiver(ReceiverPin);
        this.Air.Sent += this.Bursts.Add;
    }

    public VirtualBoard.Board Board => this.evening.Board;

    public IrAir Air { get; }

    public List<IrBurst> Bursts { get; } = [];

    /// <summary>Presses a key of a remote at that second.</summary>
    public void Press(double atSeconds, IrCode code, bool toggle = false) => this.Shine(atSeconds, Remote.Press(code, toggle));

    public void Shine(double atSeconds, params int[] pulses) => this.Air.Shine(ReceiverPin, (long)(atSeconds * 1e6), pulses);

    /// <summary>Runs a firmware for at most a minute and throws what it died of.</summary>
    public void Run(Action firmware)
    {
        this.evening.Run(60, firmware);
        if (this.Board.LastFailure is not null)
        {
            ExceptionDispatchInfo.Throw(this.Board.LastFailure);
        }
    }

    /// <summary>The answers of listening every 0.1 s for some seconds, without those that nothing was heard.</summary>
    public static List<LearnAnswer> Listen(IrPart part, double seconds)
    {
        List<LearnAnswer> answers = [];
        for (int i = 0; i < seconds * 10; i++)
        {
            VirtualThread.Sleep(100);
            answers.Add(part.Listen());
        }

        return [.. answers.Where(answer => answer != LearnAnswer.Nothing)];
    }
}
