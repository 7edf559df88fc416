using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Gatt;

namespace Sock.VirtualBoard.Centrals;

/// <summary>
/// A phone or a computer within reach of a board, driven from the board's thread: from <see cref="Time.IVirtualTime"/>'s script or an event of the board.
/// What it asks for goes out in order, one packet each 30 ms of the board's awake time, and its answer stands in the request afterwards.
/// </summary>
public sealed class VirtualCentral
{
    private const long PacketMicroseconds = 30_000;
    private const long PatienceMicroseconds = 30_000_000;
    private const int ReadHeader = 1;
    private const int WriteHeader = 3;
    private const int PrepareHeader = 5;
    private const int MaxAttributeLength = 512;
    private readonly Board board;
    private readonly GattServer gatt;
    private readonly Queue<CentralRequest> requests = new();
    private int link;
    private bool isLeaving;

    /// <summary>A central within reach of that board.</summary>
    public VirtualCentral(Board board)
    {
        ArgumentNullException.ThrowIfNull(board);
        this.board = board;
        this.gatt = board.BluetoothServer.Gatt;
        this.gatt.Register(this);
    }

    /// <summary>Longest packet, 23 to 517 bytes; default 23, the least there is.</summary>
    public int Mtu { get; set; } = 23;

    /// <summary>Whether it has a link to the board.</summary>
    public bool IsConnected => this.gatt.Central == this;

    /// <summary>The board's name in the service that every board has.</summary>
    public string BoardName => this.board.BluetoothServer.DeviceName;

    /// <summary>Whether the board keeps the keys of a pairing for later links.</summary>
    public bool BoardKeepsBonds => this.board.BluetoothServer.Pairing.AllowBonding;

    /// <summary>What the board serves, service by service; nothing without a link.</summary>
    public IReadOnlyList<FoundCharacteristic> Discover() => this.IsConnected ? this.gatt.Describe() : [];

    /// <summary>Connects to the connectable advert that is on air then.</summary>
    public CentralRequest Connect() => this.Ask(new CentralRequest(CentralRequestKind.Connect));

    /// <summary>Ends the link when what was asked before has been answered.</summary>
    public CentralRequest Disconnect() => this.Ask(new CentralRequest(CentralRequestKind.Disconnect));

    /// <summary>Walks out of reach: the link is gone at once, whatever is under way.</summary>
    public void WalkAway()
    {
        if (this.IsConnected)
        {
            this.gatt.Disconnect();
        }
    }

    /// <summary>Pairs, which encrypts the link.</summary>
    public CentralRequest Pair() => this.Ask(new CentralRequest(CentralRequestKind.Pair));

    /// <summary>Begins to pair and then cancels.</summary>
    public CentralRequest CancelPairing() => this.Ask(new CentralRequest(CentralRequestKind.CancelPairing));

    /// <summary>Reads a characteristic, with as many further reads as a long value takes.</summary>
    public CentralRequest Read(Guid uuid) => this.Ask(new CentralRequest(CentralRequestKind.Read, uuid));

    /// <summary>Writes a characteristic; what is too long for one packet is prepared in pieces, which the board gets as one.</summary>
    public CentralRequest Write(Guid uuid, params byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        int pieces = value.Length <= this.Mtu - WriteHeader ? 0 : (value.Length + this.Mtu - PrepareHeader - 1) / (this.Mtu - PrepareHeader);
        return this.Ask(new CentralRequest(CentralRequestKind.Write, uuid, (byte[])value.Clone()) { PacketsLeft = pieces });
    }

    /// <summary>The link is gone: nothing that waits will be answered.</summary>
    internal void LoseLink()
    {
        if (this.isLeaving)
        {
            return;
        }

        this.link++;
        while (this.requests.TryDequeue(out CentralRequest? lost))
        {
            lost.End(CentralOutcome.LinkLost, 0, this.board.NowMicroseconds);
        }
    }

    private CentralRequest Ask(CentralRequest request)
    {
        this.requests.Enqueue(request);
        if (this.requests.Count == 1)
        {
            this.PostStep(this.board.Clock.AwakeMicroseconds);
        }

        return request;
    }

    private void PostStep(long fromAwakeMicroseconds)
    {
        int linkThen = this.link;
        long due = fromAwakeMicroseconds + PacketMicroseconds;
        this.board.Timers.Post(due, () =>
        {
            // What was under way when the link was lost arrives nowhere.
            if (linkThen == this.link)
            {
                this.Step(this.requests.Peek(), due);
            }
        });
    }

    private void Step(CentralRequest request, long arrivedAwakeMicroseconds)
    {
        switch (request.Kind)
        {
            case CentralRequestKind.Connect:
                this.End(request, this.gatt.TryConnect(this) ? CentralOutcome.Answered : CentralOutcome.NotConnected);
                break;
            case var _ when !this.IsConnected:
                this.End(request, CentralOutcome.NotConnected);
                break;
            case var _ when this.gatt.IsDead:
                this.GiveUp();
                break;
            case CentralRequestKind.Disconnect:
                this.Leave(request);
                break;
            case CentralRequestKind.Pair or CentralRequestKind.CancelPairing:
                this.Pair(request);
                break;
            case CentralRequestKind.Read:
                this.Read(request, arrivedAwakeMicroseconds);
                break;
            default:
                this.Write(request, arrivedAwakeMicroseconds);
                break;
        }
    }

    /// <summary>What is asked for after it waits for the next link.</summary>
    private void Leave(CentralRequest request)
    {
        this.isLeaving = true;
        this.gatt.Disconnect();
        this.isLeaving = false;
        this.End(request, CentralOutcome.Answered);
    }

    private void Pair(CentralRequest request)
    {
        bool isPaired = this.gatt.TryPair(request.Kind == CentralRequestKind.CancelPairing);
        if (this.gatt.IsDead)
        {
            this.GiveUp();
            return;
        }

        this.End(request, CentralOutcome.Answered, isPaired ? (byte)0 : AttError.InsufficientAuthentication);
    }

    private void Read(CentralRequest request, long arrivedAwakeMicroseconds)
    {
        int linkThen = this.link;
        int offset = request.ReceivedCount;
        GattAnswer answer = this.gatt.Read(request.Uuid, offset, arrivedAwakeMicroseconds);
        if (linkThen != this.link)
        {
            return;
        }

        int length = answer.Error != 0 ? 0 : Math.Min(this.Mtu - ReadHeader, answer.Value.Length - offset);
        request.Receive(answer.Value.AsSpan(answer.Error != 0 ? 0 : offset, length));
        if (length == this.Mtu - ReadHeader && request.ReceivedCount < MaxAttributeLength)
        {
            this.PostStep(answer.AwakeMicroseconds);
        }
        else
        {
            this.End(request, CentralOutcome.Answered, answer.Error, answer.AwakeMicroseconds);
        }
    }

    private void Write(CentralRequest request, long arrivedAwakeMicroseconds)
    {
        if (request.PacketsLeft-- > 0)
        {
            this.PostStep(arrivedAwakeMicroseconds);
            return;
        }

        int linkThen = this.link;
        GattAnswer answer = this.gatt.Write(request.Uuid, request.Sent, arrivedAwakeMicroseconds);
        if (linkThen == this.link)
        {
            this.End(request, CentralOutcome.Answered, answer.Error, answer.AwakeMicroseconds);
        }
    }

    private void GiveUp()
    {
        int linkThen = this.link;
        this.board.Timers.Post(this.board.Clock.AwakeMicroseconds + PatienceMicroseconds, () =>
        {
            if (linkThen == this.link)
            {
                this.End(this.requests.Peek(), CentralOutcome.Unanswered);
                this.gatt.Disconnect();
            }
        });
    }

    private void End(CentralRequest request, CentralOutcome outcome, byte error = 0, long awakeMicroseconds = 0)
    {
        this.requests.Dequeue();
        long later = Math.Max(0, awakeMicroseconds - this.board.Clock.AwakeMicroseconds);
        request.End(outcome, error, this.board.NowMicroseconds + later);
        if (this.requests.Count > 0)
        {
            this.PostStep(this.board.Clock.AwakeMicroseconds + later);
        }
    }
}
