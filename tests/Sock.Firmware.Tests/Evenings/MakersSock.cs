using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Infrared;
using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>
/// A sock as its maker has it, with the firmware as it is shipped: one flash, one foot and one line of time, and another battery each time that the power was
/// cut. Whatever can be seen, felt or heard of it is kept as raw as it came. Times are seconds since the first battery.
/// </summary>
internal sealed class MakersSock
{
    public const string SettingsPath = @"I:\sock.cfg";
    public const string PairingPath = @"I:\pairing.cfg";
    public const string RecordPath = @"I:\pairing.dat";
    public const int IrLedPin = 33;
    public const int IrReceiverPin = 34;
    private const int LedPin = 13;
    private const int MotorPin = 27;
    private const int ButtonPin = 38;
    private const double BatteryChangeS = 3;
    private const double HoursOfMotion = 100;
    private readonly ScriptedTime time = new();
    private readonly CompositeMotion foot;
    private readonly IMotionSource motion;
    private readonly List<double> faultsS = [];
    private readonly List<(double FromS, double LengthS)> presses = [];
    private readonly List<(double FromS, int[] Pulses)> remote = [];
    private readonly Queue<double> cutsS = new();
    private readonly BoardOptions? options;
    private VirtualBoard.Board board;
    private bool wasPowered;

    public MakersSock(BoardOptions? options = null)
    {
        this.options = options;
        this.foot = new CompositeMotion(new StillMotion(Us(HoursOfMotion * 3600)));
        this.motion = new FaultyFoot(this);
        this.board = this.Build(new VirtualFlash());
    }

    /// <summary>The flash of the board that has power, or had it last.</summary>
    public VirtualFlash Flash => this.board.Flash;

    public VirtualBoard.Board Board => this.board;

    /// <summary>A phone beside the sock.</summary>
    public VirtualCentral Phone { get; private set; } = null!;

    public List<AdvertOnAir> Adverts { get; } = [];

    public List<AdvertOnAir> PairingAdverts { get; } = [];

    public List<DebugLine> Lines { get; } = [];

    public List<IrBurst> Bursts { get; } = [];

    public Shining Led { get; } = new();

    public Shining Motor { get; } = new();

    /// <summary>How often the firmware restarted the board; waking from deep sleep and changing the battery are not counted.</summary>
    public int Reboots { get; private set; }

    public string Console => string.Join('\n', this.Lines.Select(line => line.Text));

    public double NowS => this.time.NowMicroseconds / 1e6;

    /// <summary>A settings file with these lines between its version and its end.</summary>
    public MakersSock Settings(string lines) => this.File(SettingsPath, "version = 1\n" + lines + "end = yes\n");

    public MakersSock File(string path, string text)
    {
        this.Flash.Write(path, Encoding.Latin1.GetBytes(text));
        return this;
    }

    /// <summary>Put on, moved for a while and then still: the question is due at about 300 s, sleep at about 420 s.</summary>
    public MakersSock PutOnAndFallAsleep() => this.Move(5, Evening.StillFromS);

    public MakersSock Move(double fromS, double toS)
    {
        this.foot.AddShake(Us(fromS), Us(toS), 200);
        return this;
    }

    public MakersSock Wiggle(double fromS)
    {
        this.foot.AddShake(Us(fromS), Us(fromS + 4), 1000);
        return this;
    }

    public MakersSock Press(double fromS, double lengthS = 0.2)
    {
        this.presses.Add((fromS, lengthS));
        this.board.PressButton(ButtonPin, Us(fromS), Us(lengthS));
        return this;
    }

    public MakersSock PressTwice(double fromS) => this.Press(fromS, 0.15).Press(fromS + 0.35, 0.15);

    /// <summary>Three and a half seconds on the button.</summary>
    public MakersSock Hold(double fromS) => this.Press(fromS, 3.5);

    /// <summary>Light from a remote control falls on the receiver diode.</summary>
    public MakersSock Remote(double fromS, int[] pulses)
    {
        this.remote.Add((fromS, pulses));
        IrAir.Around(this.board).Shine(IrReceiverPin, Us(fromS), pulses);
        return this;
    }

    public MakersSock At(double seconds, Action action)
    {
        this.time.At(Us(seconds), action);
        return this;
    }

    public MakersSock Cell(double seconds, int milliVolts) => this.At(seconds, () => this.board.BatteryMilliVolts = milliVolts);

    /// <summary>The next reading of the sensor after that time throws what no driver expects.</summary>
    public MakersSock Stumble(double seconds)
    {
        this.faultsS.Add(seconds);
        return this;
    }

    /// <summary>The battery is taken out; another one is in 3 s later.</summary>
    public MakersSock ChangeBattery(double seconds)
    {
        this.cutsS.Enqueue(seconds);
        return this;
    }

    /// <summary>Until that time, whatever comes of the power in between.</summary>
    public MakersSock Run(double seconds)
    {
        while (this.NowS < seconds)
        {
            if (this.wasPowered)
            {
                this.time.WaitUntil(Us(Math.Min(seconds, this.NowS + BatteryChangeS)));
                this.board = this.Build(this.board.Flash);
            }

            this.wasPowered = true;
            double? cutS = this.cutsS.Count > 0 && this.cutsS.Peek() < seconds ? this.cutsS.Dequeue() : null;
            this.board.SwitchOffAt(Us(cutS ?? seconds));
            this.board.Run(Program.Main);
            this.Reboots += this.board.Reboots;
            if (this.board.LastFailure is not null)
            {
                throw this.board.LastFailure;
            }
        }

        return this;
    }

    public bool HasLine(string text) => this.Lines.Exists(line => line.Text.Contains(text, StringComparison.Ordinal));

    public double LineS(string text) => this.Lines.First(line => line.Text.Contains(text, StringComparison.Ordinal)).Microseconds / 1e6;

    /// <summary>When the firmware told its debugger that it came into a state; infinite when it never did.</summary>
    public double StateS(SockState state, double fromS = 0)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"state: {(int)state},");
        DebugLine? line = this.Lines.Find(each => each.Microseconds >= Us(fromS) && each.Text.StartsWith(text, StringComparison.Ordinal));
        return line is null ? double.PositiveInfinity : line.Microseconds / 1e6;
    }

    public static long Us(double seconds) => (long)Math.Round(seconds * 1e6);

    private VirtualBoard.Board Build(VirtualFlash flash)
    {
        VirtualBoard.Board built = new(this.time, this.motion, this.options);
        flash.CopyTo(built.Flash);
        built.DebugLines += this.Lines.Add;
        built.Radio.AdvertSent += advert => (built.Radio.IsConnectable ? this.PairingAdverts : this.Adverts).Add(advert);
        built.PinChanged += change =>
        {
            Shining? seen = change.Pin == LedPin ? this.Led : change.Pin == MotorPin ? this.Motor : null;
            seen?.Add(change);
        };
        IrAir air = IrAir.Around(built);
        air.ConnectReceiver(IrReceiverPin);
        air.Sent += this.Bursts.Add;
        this.presses.ForEach(press => built.PressButton(ButtonPin, Us(press.FromS), Us(press.LengthS)));
        this.remote.ForEach(light => air.Shine(IrReceiverPin, Us(light.FromS), light.Pulses));
        this.Phone = new VirtualCentral(built);
        return built;
    }

    private sealed class FaultyFoot(MakersSock sock) : IMotionSource
    {
        public long LengthMicroseconds => sock.foot.LengthMicroseconds;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            if (sock.faultsS.RemoveAll(faultS => faultS * 1e6 <= microseconds) > 0)
            {
                throw new NotSupportedException("nobody expects this");
            }

            return sock.foot.TryRead(microseconds, out xLsb, out yLsb, out zLsb);
        }
    }
}
