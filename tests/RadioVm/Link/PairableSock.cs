using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using RadioVm.Hci;
using RadioVm.Link.Attributes;
using RadioVm.Link.Security;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Motion;
using TvBridge.Socks.Air;

namespace RadioVm.Link;

/// <summary>
/// A sock at the other end of the air: the real firmware on a virtual board, which lives in real time on a thread of its own, with the link layer and the
/// host's stack of a peripheral in front of it. Its adverts are raised for whoever brings them to the controllers; connections come in as from any central.
/// </summary>
internal sealed class PairableSock : ILinkLayer, IDisposable
{
    private const sbyte RssiDbm = -52;
    private const int ButtonPin = 38;
    private const long HoldMicroseconds = 3_500_000;
    private const byte OutOfRange = 0x08;
    private const int WholeValueMtu = 517;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<bool> encryptions = new();
    private readonly BoardThread time;
    private readonly VirtualCentral central;
    private readonly AskedOfBoard asked;
    private readonly Thread thread;
    private readonly bool allowsSecureConnections;
    private (ILinkHost Host, LinkRequest Request)? wanted;
    private bool isDisposed;
    private bool isConnecting;
    private SockLink? link;
    private volatile Exception? failure;

    /// <summary>A sock that is not switched on yet.</summary>
    /// <param name="options">The board's properties; its address is the sock's.</param>
    /// <param name="flash">What it had in its flash memory before; null for nothing.</param>
    /// <param name="allowsSecureConnections">Whether it pairs over Secure Connections where the central can; else the legacy way.</param>
    /// <param name="speed">How many of its own seconds it lives in a real one at most.</param>
    public PairableSock(BoardOptions? options = null, VirtualFlash? flash = null, bool allowsSecureConnections = true, double speed = 1)
    {
        options ??= new BoardOptions();
        this.allowsSecureConnections = allowsSecureConnections;
        this.Address = new LeAddress(SockAddress.FromBytes(options.Address), IsRandom: false);
        this.time = new BoardThread(new SteadyPace(speed, TimeProvider.System, this.stop.Token));
        this.Board = new Board(this.time, new StillMotion(long.MaxValue), options);
        flash?.CopyTo(this.Board.Flash);
        this.central = new VirtualCentral(this.Board) { Mtu = WholeValueMtu };
        this.asked = new AskedOfBoard(this.Board, this.central);
        this.Board.Radio.AdvertSent += this.OnAdvert;
        this.Board.DebugLines += line => this.lines.Enqueue(line.Text);
        this.time.Stepped += this.OnStep;
        this.thread = new Thread(this.Live) { IsBackground = true, Name = "sock " + this.Address };
    }

    /// <summary>Raised on the sock's thread for each advert that leaves its antenna, with what an active scanner is told in addition.</summary>
    public event Action<LeReport, byte[]>? Advertised;

    /// <summary>Its public address.</summary>
    public LeAddress Address { get; }

    /// <summary>The board, for its flash memory.</summary>
    public Board Board { get; }

    /// <summary>What the firmware wrote for the debugger so far, and a line for what goes wrong with a link. Never holds keys.</summary>
    public IReadOnlyCollection<string> Lines => this.lines;

    /// <summary>Each time that a kernel encrypted a link with the right key: whether that was agreed on over Secure Connections.</summary>
    public IReadOnlyCollection<bool> Encryptions => this.encryptions;

    /// <summary>What the sock died of; null when it lives or was switched off.</summary>
    public Exception? Failure => this.failure ?? this.Board.LastFailure;

    /// <summary>Switches it on.</summary>
    public void Start()
    {
        this.Board.SwitchOffAt(long.MaxValue - 1);
        this.thread.Start();
    }

    /// <summary>A thumb holds the button long enough for pairing mode, from that time after the switch-on.</summary>
    public void HoldButton(TimeSpan from) => this.Board.PressButton(ButtonPin, (long)from.TotalMicroseconds, HoldMicroseconds);

    /// <inheritdoc/>
    public void Connect(ILinkHost host, LinkRequest request) => this.time.Post(() => this.wanted = (host, request));

    /// <inheritdoc/>
    public void CancelConnect() => this.time.Post(() => this.wanted = null);

    /// <inheritdoc/>
    public void Disconnected(ushort handle, byte reason) => this.time.Post(() =>
    {
        if (this.link?.Is(handle) == true)
        {
            this.DropLink();
        }
    });

    /// <inheritdoc/>
    public void Received(ushort handle, bool isFirst, ReadOnlySpan<byte> fragment)
    {
        byte[] copy = fragment.ToArray();
        this.time.Post(() => this.link?.Receive(handle, isFirst, copy));
    }

    /// <inheritdoc/>
    public void Encrypt(ushort handle, LinkKey key) => this.time.Post(() => this.link?.Encrypt(handle, key));

    /// <inheritdoc/>
    public void Lost() => this.time.Post(() =>
    {
        this.wanted = null;
        this.DropLink();
    });

    /// <summary>Switches it off.</summary>
    public void Dispose()
    {
        if (this.isDisposed)
        {
            return;
        }

        this.isDisposed = true;
        this.stop.Cancel();
        if (this.thread.IsAlive)
        {
            this.thread.Join();
        }

        this.stop.Dispose();
    }

    private void Live()
    {
        try
        {
            this.Board.Run(Sock.Firmware.Program.Main);
        }
        catch (OperationCanceledException)
        {
            // Switched off.
        }
#pragma warning disable CA1031 // An exception on a thread of its own would take the process along, and with it what there is to say about it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            this.failure = e;
        }

        this.EndLink(OutOfRange);
    }

    private void OnAdvert(AdvertOnAir advert)
    {
        AdvertKind kind = this.Board.Radio.IsConnectable ? AdvertKind.Connectable : AdvertKind.NonConnectable;
        this.Advertised?.Invoke(new LeReport(this.Address, kind, advert.Advert, RssiDbm), advert.ScanResponse);
        bool isMeant = this.wanted is not null && (this.wanted.Value.Request.UsesAcceptList || this.wanted.Value.Request.Peer == this.Address);
        if (kind == AdvertKind.Connectable && isMeant && !this.isConnecting)
        {
            this.isConnecting = true;
            this.asked.Connect(this.OnConnected);
        }
    }

    private void OnConnected(bool isThere)
    {
        this.isConnecting = false;
        if (!isThere)
        {
            // The advert went off the air in between; the next one may do.
            return;
        }

        if (this.wanted is not (ILinkHost host, LinkRequest request))
        {
            this.central.WalkAway();
            return;
        }

        this.wanted = null;
        PairingTerms terms = new(this.allowsSecureConnections, this.central.BoardKeepsBonds);
        AttributeTable table = new(this.central.BoardName, this.central.Discover());
        this.link = new SockLink(host, request.Own, this.Address, terms, table, this.asked);
        this.link.Told += text => this.lines.Enqueue("link: " + text);
        this.link.Dropped += this.DropLink;
        this.link.Encrypted += isSecure => this.encryptions.Enqueue(isSecure);
    }

    private void OnStep()
    {
        this.asked.Look();
        if (this.link is not null && !this.central.IsConnected)
        {
            this.EndLink(HciPacket.TerminatedByPeer);
        }
    }

    private void DropLink()
    {
        this.link?.Dispose();
        this.link = null;
        this.central.WalkAway();
    }

    private void EndLink(byte reason)
    {
        this.link?.End(reason);
        this.link?.Dispose();
        this.link = null;
    }
}
