using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Motion;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Tests.Socks.Dialogs;

/// <summary>
/// A sock with the firmware as it is shipped, in pairing mode since its button was held, and a computer that connects to it. It lives on while somebody asks it
/// something, and to its end when <see cref="LetGo"/> is called.
/// </summary>
internal sealed class PairingSock : ISockLinks, IDisposable
{
    public const string SettingsPath = @"I:\sock.cfg";
    private const double LeastS = 60;
    private const double LongestS = 30_000;
    private readonly HeldTime time = new();
    private readonly VirtualCentral central;
    private readonly Thread thread;
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Wears it until that time, then holds the button.</summary>
    public PairingSock(string? settings = null, double wornS = LeastS, Action<VirtualFlash>? flash = null, int mtu = 185)
    {
        CompositeMotion foot = new(new StillMotion(Us(LongestS)));
        foot.AddShake(Us(5), Us(wornS - 5), 200);
        foot.AddShake(Us(wornS + 30), Us(LongestS), 200);
        this.Board = new Board(this.time, foot);
        if (settings is not null)
        {
            this.Board.Flash.Write(SettingsPath, Encoding.ASCII.GetBytes(settings));
        }

        flash?.Invoke(this.Board.Flash);
        this.central = new VirtualCentral(this.Board) { Mtu = mtu };
        this.Board.DebugLines += line => this.Lines.Add(line.Text);
        this.Board.PressButton(38, Us(wornS), Us(3.5));
        this.Board.SwitchOffAt(Us(LongestS));
        this.Board.Radio.AdvertSent += this.Hear;
        this.thread = new Thread(() => this.Board.Run(Sock.Firmware.Program.Main)) { IsBackground = true, Name = "sock" };
        this.thread.Start();
    }

    public Board Board { get; }

    public SockAddress Address => SockAddress.FromBytes(new BoardOptions().Address);

    /// <summary>What it said on its debug console. To be read after <see cref="LetGo"/>.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Adverts after its restart. To be read after <see cref="LetGo"/>.</summary>
    public List<AdvertOnAir> AdvertsAfter { get; } = [];

    /// <summary>What the link does to a value that was read, before the computer sees it.</summary>
    public Func<Guid, byte[], byte[]> OnRead { get; set; } = (_, value) => value;

    /// <summary>Called before each write; may throw, or walk away.</summary>
    public Func<Guid, byte[], Task> OnWrite { get; set; } = (_, _) => Task.CompletedTask;

    public int Connections { get; private set; }

    public async Task<ISockLink> ConnectAsync(SockAddress? address, CancellationToken cancellation)
    {
        await this.opened.Task.WaitAsync(cancellation);
        await this.RequestAsync(this.central.Connect);
        await this.RequestAsync(this.central.Pair);
        this.Connections++;
        return new Link(this);
    }

    /// <summary>The computer is carried out of reach.</summary>
    public Task WalkAwayAsync() => this.AskAsync(() =>
    {
        this.central.WalkAway();
        return null;
    });

    /// <summary>The sock lives on alone: pairing mode ends, it restarts and is worn for some minutes. Then it is switched off.</summary>
    public PairingSock LetGo(double forS = 600)
    {
        this.time.Ask(
            () =>
            {
                this.Board.SwitchOffAt(this.time.NowMicroseconds + Us(forS));
                this.time.IsHeld = false;
                return null;
            },
            _ => { });
        this.thread.Join();
        return this.Board.LastFailure is null ? this : throw this.Board.LastFailure;
    }

    public void Dispose()
    {
        if (this.thread.IsAlive)
        {
            this.LetGo(0);
        }
    }

    private static long Us(double seconds) => (long)(seconds * 1e6);

    private void Hear(AdvertOnAir advert)
    {
        if (!this.opened.Task.IsCompleted && this.Board.Radio.IsConnectable)
        {
            this.time.IsHeld = true;
            this.opened.SetResult();
        }
        else if (!this.Board.Radio.IsConnectable && this.opened.Task.IsCompleted)
        {
            this.AdvertsAfter.Add(advert);
        }
    }

    private Task<CentralRequest?> AskAsync(Func<CentralRequest?> ask)
    {
        if (!this.thread.IsAlive)
        {
            return Task.FromResult<CentralRequest?>(null);
        }

        TaskCompletionSource<CentralRequest?> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        this.time.Ask(ask, answered.SetResult);
        return answered.Task;
    }

    private async Task<byte[]> RequestAsync(Func<CentralRequest> ask)
    {
        CentralRequest done = await this.AskAsync(ask) ?? throw new SockLinkException("The sock is switched off.");
        return done.IsDone ? done.Value()
            : done.Outcome == CentralOutcome.Answered ? throw new SockLinkException("The sock refused it.", done.Error)
            : throw new SockLinkException("The link to the sock was lost.");
    }

    private sealed class Link(PairingSock sock) : ISockLink
    {
        public SockAddress Address => sock.Address;

        public string Name => "Sock-0A1B";

        public async Task<byte[]> ReadAsync(Guid characteristic, CancellationToken cancellation) =>
            sock.OnRead(characteristic, await sock.RequestAsync(() => sock.central.Read(characteristic)));

        public async Task WriteAsync(Guid characteristic, ReadOnlyMemory<byte> value, CancellationToken cancellation)
        {
            await sock.OnWrite(characteristic, value.ToArray());
            await sock.RequestAsync(() => sock.central.Write(characteristic, value.ToArray()));
        }

        public async ValueTask DisposeAsync() => await sock.AskAsync(sock.central.Disconnect);
    }
}
