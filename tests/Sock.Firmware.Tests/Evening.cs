using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests;

/// <summary>
/// An evening with the firmware as it is shipped, on a virtual board, and all that can be seen of it from outside. The foot lies still except where it is
/// told to move. Times are seconds since the board was first powered.
/// </summary>
internal sealed class Evening
{
    /// <summary>When the foot of <see cref="PutOnAndFallAsleep"/> moves last: just before the detector begins an epoch.</summary>
    public const double StillFromS = 89.5;

    private const int LedPin = 13;
    private const int ButtonPin = 38;
    private const int MotorPin = 27;
    private const double Second = 1e6;
    private const double HoursOfMotion = 1_300;
    private readonly ScriptedTime time = new();
    private readonly AdvertFields fields = new();
    private readonly CompositeMotion foot;

    public Evening(BoardOptions? options = null, Func<IMotionSource, IMotionSource>? wrap = null)
    {
        this.foot = new CompositeMotion(new StillMotion((long)(HoursOfMotion * 3600 * Second)));
        this.Board = new VirtualBoard.Board(this.time, wrap is null ? this.foot : wrap(this.foot), options);
        this.Board.Radio.AdvertSent += this.Hear;
        this.Board.DebugLines += this.Lines.Add;
        this.Board.PinChanged += change =>
        {
            if (change.Pin == LedPin)
            {
                this.Led.Add(change);
            }
            else if (change.Pin == MotorPin)
            {
                this.Motor.Add(change);
            }
        };
    }

    public VirtualBoard.Board Board { get; }

    public List<Payload> Payloads { get; } = [];

    public List<AdvertOnAir> Adverts { get; } = [];

    /// <summary>The adverts of pairing mode: they offer a link and carry no data.</summary>
    public List<AdvertOnAir> PairingAdverts { get; } = [];

    public List<PinChange> Led { get; } = [];

    public List<PinChange> Motor { get; } = [];

    public List<DebugLine> Lines { get; } = [];

    public IEnumerable<SockState> States => this.Payloads.Select(payload => payload.State);

    /// <summary>The states that were heard, heartbeats left out.</summary>
    public IEnumerable<SockState> StateChanges => this.States.Where((state, i) => i == 0 || state != this.Payloads[i - 1].State);

    public static Evening PutOnAndFallAsleep(BoardOptions? options = null) => new Evening(options).Move(5, StillFromS);

    /// <summary>Lines of the settings file, besides the one that chooses plain adverts.</summary>
    public Evening Set(string lines)
    {
        this.Board.Flash.Write(@"I:\sock.cfg", System.Text.Encoding.ASCII.GetBytes("version = 1\nadverts = plain\n" + lines + "end = yes\n"));
        return this;
    }

    /// <summary>The foot moves, well above what is a twitch.</summary>
    public Evening Move(double fromS, double toS)
    {
        this.foot.AddShake(Us(fromS), Us(toS), 200);
        return this;
    }

    /// <summary>The answer to a question: a vigorous wiggle of 4 s.</summary>
    public Evening Wiggle(double fromS)
    {
        this.foot.AddShake(Us(fromS), Us(fromS + 4), 1000);
        return this;
    }

    /// <summary>From now on the motor shakes the sensor as a strong one would: far more than an answer needs, and half a second longer than it runs.</summary>
    public Evening MountMotor()
    {
        this.Board.PinChanged += change =>
        {
            if (change.Pin == MotorPin && change.IsHigh)
            {
                this.foot.AddShake(change.Microseconds, change.Microseconds + Us(1.2), 4000);
            }
        };
        return this;
    }

    public Evening Press(double fromS, double lengthS = 0.2)
    {
        this.Board.PressButton(ButtonPin, Us(fromS), Us(lengthS));
        return this;
    }

    public Evening Fault(SensorFaultKind kind, double fromS, double toS)
    {
        this.Board.Sensor.AddFault(new SensorFault(kind, Us(fromS), Us(toS)));
        return this;
    }

    public Evening At(double seconds, Action action)
    {
        this.time.At(Us(seconds), action);
        return this;
    }

    /// <summary>What the cell gives from then on.</summary>
    public Evening Cell(double seconds, int milliVolts) => this.At(seconds, () => this.Board.BatteryMilliVolts = milliVolts);

    /// <summary>What the sensor's die has from then on.</summary>
    public Evening Heat(double seconds, int centiC) => this.At(seconds, () => this.Board.Sensor.TemperatureCentiCelsius = centiC);

    /// <summary>Writes a register of the sensor behind the firmware's back.</summary>
    public Evening WriteSensor(double seconds, byte register, byte bits) => this.At(seconds, () =>
    {
        this.Board.Sensor.AdvanceTo(Us(seconds));
        this.Board.Sensor.Write([register, bits], 2);
    });

    /// <summary>Power for that long; returns when it is gone. A sock that was given no settings has chosen plain adverts: nobody has paired it.</summary>
    public Evening Run(double seconds)
    {
        if (!this.Board.Flash.Contains(@"I:\sock.cfg"))
        {
            this.Set(string.Empty);
        }

        return this.Run(seconds, Program.Main);
    }

    /// <summary>Power for that long, for another program.</summary>
    public Evening Run(double seconds, Action main)
    {
        this.Board.SwitchOffAt(Us(seconds));
        this.Board.Run(main);
        return this;
    }

    public Payload First(SockState state) => this.Payloads.First(payload => payload.State == state);

    public double FirstLineS(string text) => this.Lines.First(line => line.Text.Contains(text, StringComparison.Ordinal)).Microseconds / Second;

    public bool HasLine(string text) => this.Lines.Exists(line => line.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>When the firmware told its debugger that it came into a state for the first time; infinite when it never did.</summary>
    public double FirstStateS(SockState state, double fromS = 0)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"state: {(int)state},");
        DebugLine? line = this.Lines.Find(each => each.Microseconds >= Us(fromS) && each.Text.StartsWith(text, StringComparison.Ordinal));
        return line is null ? double.PositiveInfinity : line.Microseconds / Second;
    }

    /// <summary>How often the LED was lit in a span of time.</summary>
    public int Flashes(double fromS, double toS) =>
        this.Led.Count(change => change.IsHigh && change.Microseconds >= Us(fromS) && change.Microseconds < Us(toS));

    /// <summary>The LED's lights that began in a span of time, by their lengths in whole steps of 50 ms.</summary>
    public int[] Lights(double fromS, double toS) =>
    [
        .. this.Led.Zip(this.Led.Skip(1))
            .Where(pair => pair.First.IsHigh && pair.First.Microseconds >= Us(fromS) && pair.First.Microseconds < Us(toS))
            .Select(pair => (int)Math.Round((pair.Second.Microseconds - pair.First.Microseconds) / 50e3)),
    ];

    private static long Us(double seconds) => (long)Math.Round(seconds * Second);

    private void Hear(AdvertOnAir advert)
    {
        if (AdvertDecoder.DecodeAdvert(advert.Advert, advert.Advert.Length, this.fields) == AdvertError.NoServiceData)
        {
            this.PairingAdverts.Add(advert);
            return;
        }

        this.Adverts.Add(advert);
        if (this.Payloads.Count > 0 && this.Payloads[^1].IsRepeatedBy(advert))
        {
            this.Payloads[^1].Add(advert);
        }
        else
        {
            this.Payloads.Add(new Payload(advert));
        }
    }
}
