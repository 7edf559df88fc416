using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard.Centrals;

/// <summary>Something that a central asked for, and what became of it.</summary>
public sealed class CentralRequest
{
    private readonly List<byte> received = [];

    internal CentralRequest(CentralRequestKind kind, Guid uuid = default, byte[]? sent = null)
    {
        this.Kind = kind;
        this.Uuid = uuid;
        this.Sent = sent ?? [];
    }

    /// <summary>What was asked for.</summary>
    public CentralRequestKind Kind { get; }

    /// <summary>Which characteristic, for reads and writes.</summary>
    public Guid Uuid { get; }

    /// <summary>What became of it so far.</summary>
    public CentralOutcome Outcome { get; private set; }

    /// <summary>The ATT error of the answer; 0 for none. A pairing that failed has 5, insufficient authentication.</summary>
    public byte Error { get; private set; }

    /// <summary>Whether it was answered, and not with an error.</summary>
    public bool IsDone => this.Outcome == CentralOutcome.Answered && this.Error == 0;

    /// <summary>When it ended, in microseconds since the board was first powered.</summary>
    public long EndedAtMicroseconds { get; private set; }

    internal byte[] Sent { get; }

    internal int ReceivedCount => this.received.Count;

    /// <summary>How many more packets it takes until the board has all of a write.</summary>
    internal int PacketsLeft { get; set; }

    /// <summary>What was read so far.</summary>
    public byte[] Value() => [.. this.received];

    internal void Receive(ReadOnlySpan<byte> piece) => this.received.AddRange(piece);

    internal void End(CentralOutcome outcome, byte error, long microseconds)
    {
        this.Outcome = outcome;
        this.Error = error;
        this.EndedAtMicroseconds = microseconds;
    }
}
