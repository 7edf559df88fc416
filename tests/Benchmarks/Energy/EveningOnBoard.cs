using System;
using System.Collections.Generic;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;

namespace Benchmarks.Energy;

/// <summary>The firmware as it is shipped through an evening on a virtual board, and the meters on that board.</summary>
internal sealed class EveningOnBoard
{
    private const int LedPin = 13;
    private const int MotorPin = 27;
    private const byte FifoRegister = 0x74;
    private const int BytesPerSample = 6;
    private const int WiggleMilliG = 600;
    private const double MicrosecondsPerSecond = 1e6;
    private const long AnswerAfterMicroseconds = 20_000_000;
    private const long WiggleMicroseconds = 4_000_000;

    private readonly Board board;
    private readonly PowerMeter meter;
    private readonly HashSet<int> asked = [];
    private readonly HashSet<int> dozed = [];
    private int batches;
    private long samples;

    private EveningOnBoard(IMotionSource motion, bool answers)
    {
        CompositeMotion foot = new(motion);
        this.board = new Board(new FreeRunningTime(), foot);

        // Plain, so that this side can read what is said; encryption costs four blocks of AES an advert.
        this.board.Flash.Write(@"I:\sock.cfg", "version = 1\nadverts = plain\nend = yes\n"u8.ToArray());
        this.meter = new PowerMeter(this.board);
        this.board.I2cTransferred += this.Count;
        this.board.Radio.AdvertSent += this.Hear;
        if (answers)
        {
            this.board.PinChanged += change => Answer(foot, change);
        }
    }

    /// <summary>Lives through the evening; takes a second or so.</summary>
    /// <param name="name">What the tables call it.</param>
    /// <param name="motion">What the foot does.</param>
    /// <param name="answers">Whether the wearer wiggles the foot 20 s after each buzz.</param>
    public static MeasuredEvening Run(string name, IMotionSource motion, bool answers)
    {
        EveningOnBoard evening = new(motion, answers);
        evening.board.SwitchOffAt(motion.LengthMicroseconds);
        evening.board.Run(Sock.Firmware.Program.Main);
        return evening.board.LastFailure is Exception failure
            ? throw new InvalidOperationException($"The firmware died in the evening '{name}'.", failure)
            : evening.Read(name);
    }

    private static void Answer(CompositeMotion foot, PinChange change)
    {
        if (change.Pin == MotorPin && change.IsHigh)
        {
            long from = change.Microseconds + AnswerAfterMicroseconds;
            foot.AddShake(from, from + WiggleMicroseconds, WiggleMilliG);
        }
    }

    private void Count(I2cTransfer transfer)
    {
        if (transfer.Written.Length == 1 && transfer.Written[0] == FifoRegister)
        {
            this.batches++;
            this.samples += transfer.Read.Length / BytesPerSample;
        }
    }

    private void Hear(AdvertOnAir advert)
    {
        AdvertFields fields = new();
        if (AdvertDecoder.DecodeAdvert(advert.Advert, advert.Advert.Length, fields) != AdvertError.None)
        {
            throw new InvalidOperationException("The sock sends what no bridge could read.");
        }

        if (fields.State == SockState.Warning)
        {
            this.asked.Add(fields.Episode);
        }
        else if (fields.State == SockState.Asleep)
        {
            this.dozed.Add(fields.Episode);
        }
    }

    private MeasuredEvening Read(string name) => new(name)
    {
        TotalS = this.board.NowMicroseconds / MicrosecondsPerSecond,
        LightSleepS = this.board.LightSleepMicroseconds / MicrosecondsPerSecond,
        AwakeS = this.board.AwakeMicroseconds / MicrosecondsPerSecond,
        DeepSleepS = (this.board.NowMicroseconds - this.board.LightSleepMicroseconds - this.board.AwakeMicroseconds) / MicrosecondsPerSecond,
        StackOnS = this.board.Radio.StackOnMicroseconds / MicrosecondsPerSecond,
        AdvertisingS = this.board.Radio.AdvertisingMicroseconds / MicrosecondsPerSecond,
        LedLitS = this.meter.HighMicroseconds(LedPin) / MicrosecondsPerSecond,
        MotorOnS = this.meter.HighMicroseconds(MotorPin) / MicrosecondsPerSecond,
        I2cBusyS = this.meter.I2cBusyMicroseconds / MicrosecondsPerSecond,
        StackStarts = this.board.Radio.StackStarts,
        Adverts = this.board.Radio.AdvertsSent,
        Batches = this.batches,
        Samples = this.samples,
        Wakes = this.batches,
        Asked = this.asked.Count,
        Dozes = this.dozed.Count,
    };
}
