using System;
using System.Threading;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using Sock.VirtualBoard.Wiring;

namespace Sock.VirtualBoard;

/// <summary>
/// A sock's board on virtual time: the device APIs that a firmware calls inside <see cref="Run"/> act on this one. Several boards can run
/// at once, each on a thread of its own. All times are microseconds since the board was first powered, as its <see cref="IVirtualTime"/>
/// counts them.
/// </summary>
public sealed class Board
{
    private static readonly AsyncLocal<Board?> RunningHere = new();
    private int started;

    /// <summary>A board that is not powered yet.</summary>
    /// <exception cref="ArgumentException">An option lies outside its range.</exception>
    public Board(IVirtualTime time, IMotionSource motion, BoardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(motion);
        this.Options = options ?? new BoardOptions();
        this.Options.Check();
        this.Chip = new ChipPins(this.Options.TargetName);
        this.WakeSources = new WakeSources(this.Chip);
        this.Clock = new BoardClock(time, this);
        this.Pins = new PinBank(this);
        this.Sensor = new Mpu6050Chip(motion, this.Options.SensorClockErrorPpm, this.Options.NoiseSeed);
        this.I2c = new I2cBuses(this);
        this.Radio = new VirtualRadio(this);
        this.BluetoothServer = new BluetoothLEServer(this);
        this.Sensor.Identity = this.Options.SensorIdentity;
        foreach (SensorFault fault in this.Options.SensorFaults)
        {
            this.Sensor.AddFault(fault);
        }
    }

    /// <summary>Raised on the firmware's thread when an output changes its level.</summary>
    public event Action<PinChange>? PinChanged;

    /// <summary>Raised on the firmware's thread for each line that the firmware writes for the debugger.</summary>
    public event Action<DebugLine>? DebugLines;

    /// <summary>
    /// Raised on the firmware's thread after each transfer on an I2C bus, before its time on the wires has passed. A driver that fails with an exception
    /// transfers nothing.
    /// </summary>
    public event Action<I2cTransfer>? I2cTransferred;

    /// <summary>The board whose firmware runs on this flow of execution.</summary>
    /// <exception cref="InvalidOperationException">None does.</exception>
    public static Board Current => RunningHere.Value
        ?? throw new InvalidOperationException(
            "No virtual board runs here: device calls work only in a firmware that was started with Board.Run.");

    /// <summary>The sensor.</summary>
    public Mpu6050Chip Sensor { get; }

    /// <summary>The radio.</summary>
    public VirtualRadio Radio { get; }

    /// <summary>The flash memory; it outlives reboots and can be copied to the next board.</summary>
    public VirtualFlash Flash { get; } = new();

    /// <summary>What the battery gives, in mV; default 3,900. May be set from any thread.</summary>
    public int BatteryMilliVolts { get; set; } = 3_900;

    /// <summary>What the USB socket gives, in mV; default 0, no cable. May be set from any thread.</summary>
    public int UsbMilliVolts { get; set; }

    /// <summary>The board's time, since it was first powered.</summary>
    public long NowMicroseconds => this.Clock.NowMicroseconds;

    /// <summary>Time spent in light sleep since the board was first powered.</summary>
    public long LightSleepMicroseconds => this.Clock.LightSleepMicroseconds;

    /// <summary>Time spent awake since the board was first powered, reboots included.</summary>
    public long AwakeMicroseconds => this.Clock.AwakeMicroseconds;

    /// <summary>Time spent in deep sleep since the board was first powered.</summary>
    public long DeepSleepMicroseconds => this.Clock.DeepSleepMicroseconds;

    /// <summary>How often the firmware rebooted the board; waking from deep sleep is not counted.</summary>
    public int Reboots { get; private set; }

    /// <summary>How often the firmware sent the board into deep sleep.</summary>
    public int DeepSleeps { get; private set; }

    /// <summary>What the firmware's main, or one of its timers, died of; null when nothing did.</summary>
    public Exception? LastFailure { get; private set; }

    internal BoardOptions Options { get; }

    internal BoardClock Clock { get; }

    internal PinBank Pins { get; }

    internal I2cBuses I2c { get; }

    internal Action<I2cTransfer>? BusListeners => this.I2cTransferred;

    internal TimerQueue Timers { get; } = new();

    internal ChipPins Chip { get; }

    internal WakeSources WakeSources { get; }

    internal BluetoothLEServer BluetoothServer { get; }

    /// <summary>
    /// Powers the board and runs <paramref name="main"/> on this thread until the board is switched off. A reboot calls it again. A main
    /// that returns or throws leaves the board dead, its radio as it was, until it is switched off; returns at once when nobody planned
    /// that. Passes on what <see cref="IVirtualTime.WaitUntil"/> throws, after the firmware has ended.
    /// </summary>
    /// <exception cref="InvalidOperationException">This board has run before: flash apart, a board is used once.</exception>
    public void Run(Action main)
    {
        ArgumentNullException.ThrowIfNull(main);
        if (Interlocked.Exchange(ref this.started, 1) != 0)
        {
            throw new InvalidOperationException("This board has run already; make a new one and copy the flash memory to it.");
        }

        Board? before = RunningHere.Value;
        RunningHere.Value = this;
        this.Clock.PowerOn();
        try
        {
            new PowerCycles(this).Run(main);
        }
        finally
        {
            RunningHere.Value = before;
        }

        this.Clock.RethrowWhatEndedTime();
    }

    /// <summary>
    /// Switches the board off at that time; from then on every call into it throws <see cref="PowerOffException"/>. May be called from any
    /// thread.
    /// </summary>
    public void SwitchOffAt(long microseconds) => this.Clock.PowerOffAt(microseconds);

    /// <summary>
    /// Switches the board off now: at the firmware's next call, at the latest after the wait that it is in. May be called from any thread.
    /// </summary>
    public void SwitchOff() => this.Clock.PowerOffAt(0);

    /// <summary>The level at a pin: true for high.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pin.</exception>
    public bool PinLevel(int pin) => this.Pins.Level(pin);

    /// <summary>
    /// Drives an input from outside for a while. Of several, the one that was added last counts. May be called from any thread; what is
    /// added while the board is in light sleep is noticed when that sleep ends, so plan ahead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pin, or the time is not positive.</exception>
    public void DrivePin(int pin, bool high, long fromMicroseconds, long durationMicroseconds) =>
        this.Pins.Drive(pin, high, fromMicroseconds, durationMicroseconds);

    /// <summary>Presses a button between a pin and ground for a while. May be called from any thread.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pin, or the time is not positive.</exception>
    public void PressButton(int pin, long fromMicroseconds, long durationMicroseconds) =>
        this.DrivePin(pin, high: false, fromMicroseconds, durationMicroseconds);

    internal void Reboot() => this.Clock.BeginReboot(deepSleep: false);

    internal void DeepSleep() => this.Clock.BeginReboot(deepSleep: true);

    internal EspNativeError LightSleep()
    {
        this.Clock.Call();
        long wakesAt = this.WakeSources.NextWake(this.Clock.NowMicroseconds, this.Pins);
        this.Clock.SleepUntil(wakesAt, deep: false);
        return EspNativeError.OK;
    }

    internal VirtualFlash CallFlash(int microseconds)
    {
        this.Clock.Call();
        this.Clock.PassBusy(microseconds);
        return this.Flash;
    }

    internal void WriteDebugLine(string text)
    {
        this.Clock.Call();
        this.Clock.Show();
        this.DebugLines?.Invoke(new DebugLine(this.Clock.NowMicroseconds, text));
    }

    internal void TellPinChanged(int pin, bool isHigh)
    {
        this.Clock.Show();
        if (!this.Clock.TimeHasEnded)
        {
            this.PinChanged?.Invoke(new PinChange(this.Clock.NowMicroseconds, pin, isHigh));
        }
    }

    internal void TellFailure(Exception failure) => this.LastFailure = failure;

    internal void CountReboot(bool deepSleep)
    {
        this.DeepSleeps += deepSleep ? 1 : 0;
        this.Reboots += deepSleep ? 0 : 1;
    }
}
