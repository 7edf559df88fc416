using System;
using System.Collections.Generic;
using System.Text;
using Sock.Firmware.Board;
using Sock.Firmware.Pairing;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Motion;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>A board in pairing mode, as a main loop runs it, and a phone beside it. Times are seconds since the board was powered; the mode begins at once.</summary>
internal sealed class PairingBench
{
    public const string Name = "Sock-0A1B";

    // What the script plans happens at the end of a step.
    private const int StepMs = 100;
    private readonly ScriptedTime time = new();

    public PairingBench(BoardOptions? options = null)
    {
        this.Board = new VirtualBoard.Board(this.time, new StillMotion(long.MaxValue), options);
        this.Phone = new VirtualCentral(this.Board);
        this.Board.DebugLines += line => this.Lines.Add(line.Text);
        this.Board.Radio.AdvertSent += this.Adverts.Add;
    }

    public VirtualBoard.Board Board { get; }

    public VirtualCentral Phone { get; }

    public FakePairingStore Store { get; } = new();

    public List<string> Lines { get; } = [];

    public List<AdvertOnAir> Adverts { get; } = [];

    /// <summary>When each run of the mode ended, and why.</summary>
    public List<(double Seconds, string Reason)> Ends { get; } = [];

    public static Guid Uuid(ushort part) => new(FormattableString.Invariant($"7c2e{part:x4}-5a1b-4c53-9f3e-2b6d8a41e7d0"));

    public PairingBench At(double seconds, Action action)
    {
        this.time.At((long)(seconds * 1e6), action);
        return this;
    }

    /// <summary>The phone connects and pairs 2 s after power-on, then does that.</summary>
    public PairingBench Paired(Action<VirtualCentral> act) => this.At(2, () =>
    {
        this.Phone.Connect();
        this.Phone.Pair();
        act(this.Phone);
    });

    public PairingBench Run(double seconds)
    {
        bool isFirst = true;
        this.Board.SwitchOffAt((long)(seconds * 1e6));
        this.Board.Run(() =>
        {
            if (isFirst)
            {
                isFirst = false;
                this.Pair();
            }

            while (true)
            {
                BoardPower.Stay(StepMs);
            }
        });
        if (this.Board.LastFailure is not null)
        {
            throw this.Board.LastFailure;
        }

        return this;
    }

    public CentralRequest Write(ushort part, params byte[] value) => this.Phone.Write(Uuid(part), value);

    public CentralRequest WriteSettings(SettingsStep step, string text) => this.Write(PairingUuids.Settings, [(byte)step, .. Encoding.ASCII.GetBytes(text)]);

    public CentralRequest Read(ushort part) => this.Phone.Read(Uuid(part));

    public CentralRequest ReadStatus() => this.Read(PairingUuids.Status);

    public bool HasLine(string text) => this.Lines.Exists(line => line.Contains(text, StringComparison.Ordinal));

    public string AllThatWasSaid() => string.Join('\n', this.Lines);

    private void Pair()
    {
        PairingRadio radio = new();
        PairingMode mode = new(BoardClock.NowMs());
        radio.Start(new PairingService(this.Store), Name);
        while (!mode.IsOver(BoardClock.NowMs()))
        {
            BoardPower.Stay(StepMs);
            mode.Tick(radio.IsConnected, radio.HasFailed, BoardClock.NowMs());
        }

        this.Ends.Add((this.Board.NowMicroseconds / 1e6, mode.Reason));
        radio.Stop();
        BoardPower.Restart();
    }
}
