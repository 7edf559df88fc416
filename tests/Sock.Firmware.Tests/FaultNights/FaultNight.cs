using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Advert;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>A night of the firmware as it is shipped, through the faults of a script: boards one after the other where the power is cut, one flash for all.</summary>
internal sealed class FaultNight
{
    public const string SettingsPath = @"I:\sock.cfg";
    private const double Second = 1e6;
    private const int ButtonPin = 38;

    // Words without a meaning: no key of anybody's.
    private static readonly byte[] SampleKey = Convert.FromHexString("5A4D504C454B4559" + "464F525445535453");
    private readonly ScriptedTime time = new();
    private readonly AdvertCipher cipher;
    private readonly Queue<FaultLine> cuts;
    private readonly int seed;
    private Sock.VirtualBoard.Board? board;

    public FaultNight(int seed, FaultScript script)
    {
        this.seed = seed;
        this.Script = script;
        this.Truth = new NightTruth(seed);
        this.IsEncrypted = seed % 2 == 0;
        this.cuts = new(script.Lines.Where(line => line.Kind is FaultKind.PowerCut or FaultKind.FlashDamage));
        this.cipher = new AdvertCipher(new VirtualBlock(SampleKey), new BoardOptions().Address);
        this.Flash.Write(SettingsPath, this.Settings);
        if (this.IsEncrypted)
        {
            string address = BitConverter.ToString(new BoardOptions().Address).Replace('-', ':');
            this.Flash.Write(@"I:\pairing.cfg", Text($"version = 1\nkey = {Convert.ToHexString(SampleKey)}\naddress = {address}\n"));
        }

        foreach (FaultLine line in script.Lines)
        {
            this.Plan(line);
        }
    }

    public FaultScript Script { get; }

    public NightTruth Truth { get; }

    public bool IsEncrypted { get; }

    public byte[] Settings => Text($"version = 1\nadverts = {(this.IsEncrypted ? "encrypted" : "plain")}\nsnooze_minutes = 45\nend = yes\n");

    public VirtualFlash Flash { get; private set; } = new();

    public List<NightWord> Words { get; } = [];

    public List<DebugLine> Lines { get; } = [];

    public List<Exception> Failures { get; } = [];

    /// <summary>The pages of the log that could be read when the power went.</summary>
    public List<IReadOnlyList<string>> PagesSeen { get; } = [];

    public int UnreadableAdverts { get; private set; }

    public bool WasTold(string begin) => begin.Length > 0 && this.Lines.Any(line => line.Text.StartsWith(begin, StringComparison.Ordinal));

    public FaultNight Run()
    {
        long endUs = NightTruth.LengthS * 1_000_000L;
        while (this.time.NowMicroseconds < endUs)
        {
            this.RunUntilPowerGoes(endUs);
            this.PagesSeen.Add(FaultFindings.PagesOf(this.Flash));
            this.time.WaitUntil(Math.Min(endUs, this.time.NowMicroseconds + 3_000_000));
        }

        return this;
    }

    private static byte[] Text(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static long Us(double seconds) => (long)(seconds * Second);

    private void RunUntilPowerGoes(long endUs)
    {
        BoardOptions options = new() { NoiseSeed = this.seed + 1, BleStartMilliseconds = this.Script.Has(FaultKind.SlowRadio) ? 8_000 : 300 };
        Sock.VirtualBoard.Board next = new(this.time, this.Truth.Foot, options);
        this.Flash.CopyTo(next.Flash);
        next.Flash.RefuseWrites = this.board?.Flash.RefuseWrites ?? false;
        next.BatteryMilliVolts = this.board?.BatteryMilliVolts ?? next.BatteryMilliVolts;
        next.Radio.RefusesStarts = this.board?.Radio.RefusesStarts ?? false;
        this.board = next;
        this.Flash = next.Flash;
        next.Radio.AdvertSent += this.Hear;
        next.DebugLines += this.Lines.Add;
        foreach (FaultLine line in this.Script.Lines)
        {
            this.Wire(next, line);
        }

        while (this.cuts.TryPeek(out FaultLine passed) && Us(passed.FromS) <= this.time.NowMicroseconds)
        {
            this.cuts.Dequeue();
        }

        next.SwitchOffAt(this.cuts.TryPeek(out FaultLine cut) ? Math.Min(endUs, Us(cut.FromS)) : endUs);
        next.Run(Program.Main);
        if (next.LastFailure is not null)
        {
            this.Failures.Add(next.LastFailure);
        }
    }

    /// <summary>What is soldered to a board: each one has it from its first moment.</summary>
    private void Wire(Sock.VirtualBoard.Board target, FaultLine line)
    {
        SensorFaultKind? sensor = line.Kind switch
        {
            FaultKind.NackStorm => SensorFaultKind.NoAcknowledge,
            FaultKind.PartialTransfers => SensorFaultKind.PartialTransfer,
            FaultKind.BusErrors => SensorFaultKind.BusError,
            FaultKind.StuckSamples => SensorFaultKind.Stuck,
            FaultKind.BusHang => SensorFaultKind.BusHang,
            FaultKind.SensorBrownOut => SensorFaultKind.BrownOut,
            _ => null,
        };
        if (sensor is SensorFaultKind kind)
        {
            target.Sensor.AddFault(new SensorFault(kind, Us(line.FromS), Us(line.EndS)));
        }
        else if (line.Kind == FaultKind.StuckButton)
        {
            target.PressButton(ButtonPin, Us(line.FromS), Us(line.LengthS));
        }
    }

    /// <summary>What happens to whichever board runs then.</summary>
    private void Plan(FaultLine line)
    {
        Action<Sock.VirtualBoard.Board>? begin = line.Kind switch
        {
            FaultKind.ShiftedFifo => on => this.WriteSensor(on, 0x23, 0x88),
            FaultKind.WrongRange => on => this.WriteSensor(on, 0x1C, 0x18),
            FaultKind.RadioRefuses => on => on.Radio.RefusesStarts = true,
            FaultKind.FlashRefuses => on => on.Flash.RefuseWrites = true,
            FaultKind.FlashFull => on => on.Flash.CapacityBytes = ((on.Flash.CapacityBytes / VirtualFlash.BlockBytes) - on.Flash.FreeBlocks) * VirtualFlash.BlockBytes,
            FaultKind.FlashDamage => this.DamageOneByte,
            FaultKind.PowerCutAtWrite => on => on.Flash.CutPowerAtWrite(1 + ((this.seed + line.FromS) % 6), this.seed % 3 == 0),
            FaultKind.CellSags => on => on.BatteryMilliVolts = 3_200,
            FaultKind.CellUnknown => on => on.BatteryMilliVolts = this.seed % 2 == 0 ? 0 : 9_000,
            FaultKind.WarmDie => on => on.Sensor.TemperatureCentiCelsius = 4_150,
            _ => null,
        };
        Action<Sock.VirtualBoard.Board>? end = line.Kind switch
        {
            FaultKind.RadioRefuses => on => on.Radio.RefusesStarts = false,
            FaultKind.FlashRefuses => on => on.Flash.RefuseWrites = false,
            FaultKind.FlashFull => on => on.Flash.CapacityBytes = new VirtualFlash().CapacityBytes,
            FaultKind.CellSags or FaultKind.CellUnknown => on => on.BatteryMilliVolts = 3_900,
            FaultKind.WarmDie => on => on.Sensor.TemperatureCentiCelsius = 3_000,
            _ => null,
        };
        double beginS = line.Kind == FaultKind.FlashDamage ? line.FromS - 0.5 : line.FromS;
        this.time.At(Us(beginS), () => begin?.Invoke(this.board!));
        this.time.At(Us(line.EndS), () => end?.Invoke(this.board!));
    }

    private void WriteSensor(Sock.VirtualBoard.Board on, byte register, byte bits)
    {
        on.Sensor.AdvanceTo(this.time.NowMicroseconds);
        on.Sensor.Write([register, bits], 2);
    }

    private void DamageOneByte(Sock.VirtualBoard.Board on)
    {
        SeededNumbers numbers = new(this.seed + 77);
        string[] paths = [.. on.Flash.Paths.Where(path => path != SettingsPath && on.Flash.Read(path).Length > 0)];
        if (paths.Length > 0)
        {
            string path = paths[numbers.Next(paths.Length)];
            on.Flash.Corrupt(path, numbers.Next(on.Flash.Read(path).Length), (byte)(1 + numbers.Next(255)));
        }
    }

    private void Hear(AdvertOnAir advert)
    {
        AdvertFields fields = new();
        AdvertError error = this.IsEncrypted
            ? AdvertDecoder.DecodeAdvert(advert.Advert, advert.Advert.Length, this.cipher, fields)
            : AdvertDecoder.DecodeAdvert(advert.Advert, advert.Advert.Length, fields);
        if (error == AdvertError.NoServiceData)
        {
            // Pairing mode: another kind of advert.
            return;
        }

        if (error != AdvertError.None)
        {
            this.UnreadableAdverts++;
        }
        else if (this.Words.Count == 0 || !this.Words[^1].IsRepeatedBy(advert.Advert))
        {
            this.Words.Add(new NightWord(advert.Microseconds / Second, advert.Advert, fields));
        }
    }

    private sealed class VirtualBlock(byte[] key) : IBlockCipher
    {
        private readonly System.Security.Cryptography.Aes aes = Create(key);

        public void EncryptBlock(byte[] block, byte[] result) => this.aes.EncryptEcb(block, result, System.Security.Cryptography.PaddingMode.None);

        private static System.Security.Cryptography.Aes Create(byte[] key)
        {
            System.Security.Cryptography.Aes aes = System.Security.Cryptography.Aes.Create();
            aes.Key = key;
            return aes;
        }
    }
}
