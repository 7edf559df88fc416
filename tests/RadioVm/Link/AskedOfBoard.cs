using System;
using System.Collections.Generic;
using RadioVm.Link.Attributes;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Link;

/// <summary>
/// What a central asked of the board and has no answer to yet. The central at the board stands for the one at the other end of the air: its packets take as
/// long, and the firmware cannot tell them apart. Used on the board's thread only.
/// </summary>
internal sealed class AskedOfBoard(Board board, VirtualCentral central) : IHeldValues
{
    private readonly List<(CentralRequest Request, Action<CentralRequest> Then)> waiting = [];

    /// <inheritdoc/>
    public bool IsEncrypted { get; private set; }

    /// <summary>Connects to the advert that is on the air; told is whether that worked.</summary>
    public void Connect(Action<bool> then)
    {
        this.IsEncrypted = false;
        this.Watch(central.Connect(), request => then(request.IsDone));
    }

    /// <summary>Tells the board that the link is encrypted now; told is whether that is good enough for it.</summary>
    public void Pair(Action<bool> then)
    {
        this.IsEncrypted = true;
        this.Watch(central.Pair(), request => then(request.IsDone));
    }

    /// <summary>Tells the board that a pairing came to nothing.</summary>
    public void CancelPairing() => central.CancelPairing();

    /// <inheritdoc/>
    public void Read(FoundCharacteristic characteristic, Action<byte, byte[]> then) =>
        this.Watch(central.Read(characteristic.Uuid), request => then(request.Error, request.Value()));

    /// <inheritdoc/>
    public void Write(FoundCharacteristic characteristic, byte[] value, Action<byte> then) =>
        this.Watch(central.Write(characteristic.Uuid, value), request => then(request.Error));

    /// <summary>Passes on what was answered by now.</summary>
    public void Look()
    {
        while (this.waiting.Count > 0 && this.waiting[0].Request.Outcome != CentralOutcome.Waiting)
        {
            (CentralRequest request, Action<CentralRequest> then) = this.waiting[0];
            if (request.Outcome is CentralOutcome.Answered && request.EndedAtMicroseconds > board.NowMicroseconds)
            {
                return;
            }

            this.waiting.RemoveAt(0);
            if (request.Outcome is CentralOutcome.Answered || request.Kind == CentralRequestKind.Connect)
            {
                then(request);
            }
        }
    }

    private void Watch(CentralRequest request, Action<CentralRequest> then) => this.waiting.Add((request, then));
}
