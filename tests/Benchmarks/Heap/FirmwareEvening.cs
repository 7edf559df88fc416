using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using nanoFramework.Device.Bluetooth;
using Sock.Advert;
using Sock.Detection;
using Sock.Firmware;
using Sock.Firmware.Board;
using Sock.Firmware.Pairing;
using Sock.Firmware.Tests;
using Sock.Tests.Shared;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Motion;

namespace Benchmarks.Heap;

/// <summary>
/// An hour and a bit on a virtual board, with everything in use that a sock can have: encrypted adverts, night log, infrared code, USB sense. At its end the button
/// is held, a phone writes settings of the longest length there is and reads a page of the log. What lives then is what main's frames and the statics refer to.
/// </summary>
internal sealed class FirmwareEvening
{
    /// <summary>From when on the first advert is the moment of the measurement. Seconds.</summary>
    public const int MeasureFromS = 3600;

    private const double Second = 1e6;
    private const int ButtonPin = 38;
    private const int ShakeMilliG = 200;
    private const int PairFromS = 4300;
    private const int LengthS = 4400;
    private const int ChunkBytes = 511;
    private const int DraftBytes = 4096;

    // Words without a meaning: no key of anybody's.
    private static readonly byte[] SampleKey = Encoding.ASCII.GetBytes("ZMPLEKEYFORTESTS");
    private readonly ScriptedTime time = new();
    private readonly Board board;
    private readonly VirtualCentral phone;
    private readonly List<CentralRequest> requests = [];
    private object[] frames = [];

    private FirmwareEvening()
    {
        CompositeMotion foot = new(new StillMotion((long)(2 * LengthS * Second)));
        foot.AddShake((long)(5 * Second), (long)(89.5 * Second), ShakeMilliG);
        this.board = new Board(this.time, foot);
        this.phone = new VirtualCentral(this.board);
        Prepare(this.board);
        this.board.Radio.AdvertSent += this.Hear;
        this.board.PressButton(ButtonPin, (long)(PairFromS * Second), (long)(4 * Second));
        this.time.At((long)((PairFromS + 20) * Second), this.Talk);
        this.time.At((long)((PairFromS + 60) * Second), () => this.InPairing = this.Measure());
        this.board.SwitchOffAt((long)(LengthS * Second));
    }

    /// <summary>What lives while the first advert after an hour is on the air.</summary>
    public IReadOnlyList<HeapShare> AfterAnHour { get; private set; } = [];

    /// <summary>What lives while the first advert of all is on the air.</summary>
    public IReadOnlyList<HeapShare> AtFirst { get; private set; } = [];

    /// <summary>What lives in pairing mode when the phone has written and read.</summary>
    public IReadOnlyList<HeapShare> InPairing { get; private set; } = [];

    /// <summary>What the phone asked for.</summary>
    public IReadOnlyList<CentralRequest> Requests => this.requests;

    /// <summary>The adverts before pairing mode, each with its time: to be compared with those of the program as it is shipped.</summary>
    public List<string> Adverts { get; } = [];

    /// <summary>Lives through it; takes a second or so.</summary>
    /// <param name="main">Another program, whose objects are not looked at; null for the one that is measured.</param>
    public static FirmwareEvening Run(Action? main = null)
    {
        FirmwareEvening evening = new();
        evening.board.Run(main ?? evening.Main);
        return evening.board.LastFailure is Exception failure ? throw new InvalidOperationException("The firmware died in the hour.", failure) : evening;
    }

    /// <summary>Puts the settings and the pairing of such an evening on a board's flash.</summary>
    public static void Prepare(Board board)
    {
        // With remarks, so that the text fills a whole value when it is shown.
        string remark = "# " + new string('-', 100) + "\n";
        string settings = remark + remark + remark + remark + remark + "version = 1\nadverts = encrypted\ninfrared = twice\ninfrared_code = samsung-pause\nusb_sense = on\nend = yes\n";
        string address = BitConverter.ToString(new BoardOptions().Address).Replace('-', ':');
        board.Flash.Write(@"I:\sock.cfg", Encoding.ASCII.GetBytes(settings));
        board.Flash.Write(@"I:\pairing.cfg", Encoding.ASCII.GetBytes($"version = 1\nkey = {Convert.ToHexString(SampleKey)}\naddress = {address}\n"));
    }

    // As Program's, with the objects of its frames where they can be seen. That it is the same is for a test to show, by what both say.
    private void Main()
    {
        SockSetup setup = SockSetup.Load();
        BoardPins pins = new(setup.Board);
        if (BoardPower.WokeByTimer)
        {
            throw new InvalidOperationException("The board was woken by its timer; expected an hour without deep sleep.");
        }

        using (Supervisor supervisor = new())
        {
            SockLoop loop = new(setup, pins, supervisor);
            this.frames = [setup, pins, supervisor, loop];
            if (loop.Run() == SessionEnd.Pairing)
            {
                PairingSession session = new(setup, pins, supervisor);

                // The radio is found by its handlers; the mode and the button are locals, so two alike take their places.
                this.frames = [setup, pins, supervisor, session, new PairingMode(0), new ButtonGestures(false, 0)];
                session.Run();
            }
        }

        BoardPower.Restart();
    }

    private void Hear(AdvertOnAir advert)
    {
        if (advert.Microseconds >= PairFromS * Second)
        {
            return;
        }

        this.Adverts.Add($"{advert.Microseconds} {Convert.ToHexString(advert.Advert)}");
        if (this.frames.Length > 0 && this.AtFirst.Count == 0)
        {
            this.AtFirst = this.Measure();
        }

        if (this.frames.Length > 0 && this.AfterAnHour.Count == 0 && advert.Microseconds >= MeasureFromS * Second)
        {
            this.AfterAnHour = this.Measure();
        }
    }

    private void Talk()
    {
        this.phone.Mtu = 517;
        this.Ask(this.phone.Connect());
        this.Ask(this.phone.Pair());
        for (int from = 0; from < DraftBytes; from += ChunkBytes)
        {
            byte[] chunk = new byte[1 + Math.Min(ChunkBytes, DraftBytes - from)];
            Array.Fill(chunk, (byte)'#');
            chunk[0] = (byte)(from == 0 ? SettingsStep.Begin : SettingsStep.Append);
            this.Ask(this.phone.Write(Uuid(PairingUuids.Settings), chunk));
        }

        this.Ask(this.phone.Read(Uuid(PairingUuids.Settings)));
        this.Ask(this.phone.Write(Uuid(PairingUuids.Log), 1, 0, 0, 0));
        this.Ask(this.phone.Read(Uuid(PairingUuids.Log)));
    }

    private void Ask(CentralRequest request) => this.requests.Add(request);

    private static Guid Uuid(ushort part) => PairingUuids.Of(part);

    private IReadOnlyList<HeapShare> Measure() => DeviceHeap.SharesOf(
        [.. this.frames, BluetoothLEServer.Instance],
        new[] { typeof(SleepDetector), typeof(AdvertEncoder), typeof(Sock.Firmware.Program) }.Select(type => type.Assembly));
}
