using System;
using System.Buffers.Binary;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Link.Attributes;

/// <summary>
/// The server's end of the attribute protocol: answers one request after the other from the table and from what the firmware has. A request that comes before
/// the last one was answered breaks the protocol and is dropped.
/// </summary>
internal sealed class AttributeServer(AttributeTable table, IHeldValues values, Action<byte[]> send)
{
    public const int LeastMtu = 23;
    private const int OwnMtu = 256;
    private readonly LongWrite prepared = new();
    private bool isAnswering;

    /// <summary>The longest packet, as both ends agreed. Bytes.</summary>
    public int Mtu { get; private set; } = LeastMtu;

    /// <summary>Takes one packet of the central.</summary>
    public void Take(byte[] request)
    {
        if (request.Length == 0 || this.isAnswering || request[0] == AttCode.Confirmation || (request[0] & AttCode.CommandBit) != 0)
        {
            return;
        }

        this.isAnswering = true;
        switch (request[0])
        {
            case AttCode.MtuRequest:
                this.AgreeOnMtu(request);
                break;
            case AttCode.FindInformation or AttCode.FindByValue or AttCode.ReadByType or AttCode.ReadByGroup:
                this.Answer(AttributeSearch.Answer(table, request, this.Mtu));
                break;
            case AttCode.Read or AttCode.ReadBlob:
                this.Read(request);
                break;
            case AttCode.Write:
                this.Write(request);
                break;
            case AttCode.PrepareWrite:
                this.Prepare(request);
                break;
            case AttCode.ExecuteWrite:
                this.Execute(request);
                break;
            default:
                this.Refuse(request, 0, AttFault.RequestNotSupported);
                break;
        }
    }

    private void AgreeOnMtu(byte[] request)
    {
        if (request.Length != 3)
        {
            this.Refuse(request, 0, AttFault.InvalidPdu);
            return;
        }

        int asked = BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(1));
        this.Answer([AttCode.MtuResponse, .. LowFirst.Of(OwnMtu)]);
        this.Mtu = Math.Max(LeastMtu, Math.Min(asked, OwnMtu));
    }

    private void Read(byte[] request)
    {
        bool isBlob = request[0] == AttCode.ReadBlob;
        if (!this.TryFind(request, isBlob ? 5 : 3, exactly: true, out AttributeEntry? entry))
        {
            return;
        }

        int offset = isBlob ? BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(3)) : 0;
        if (entry!.Fixed is not null)
        {
            this.AnswerRead(request, entry.Handle, AttFault.None, entry.Fixed, offset);
        }
        else
        {
            values.Read(entry.Held!, (fault, value) => this.AnswerRead(request, entry.Handle, fault, value, offset));
        }
    }

    private void AnswerRead(byte[] request, ushort handle, byte fault, byte[] value, int offset)
    {
        if (fault != AttFault.None || offset > value.Length)
        {
            this.Refuse(request, handle, fault != AttFault.None ? fault : AttFault.InvalidOffset);
            return;
        }

        byte code = request[0] == AttCode.ReadBlob ? AttCode.ReadBlobResponse : AttCode.ReadResponse;
        this.Answer([code, .. value.AsSpan(offset, Math.Min(this.Mtu - 1, value.Length - offset))]);
    }

    private void Write(byte[] request)
    {
        if (!this.TryFind(request, 3, exactly: false, out AttributeEntry? entry))
        {
            return;
        }

        this.WriteWhole(request, entry!, request[3..], AttCode.WriteResponse);
    }

    private void WriteWhole(byte[] request, AttributeEntry entry, byte[] value, byte code)
    {
        if (entry.Held is null)
        {
            this.Refuse(request, entry.Handle, AttFault.WriteNotPermitted);
            return;
        }

        values.Write(entry.Held, value, fault =>
        {
            if (fault != AttFault.None)
            {
                this.Refuse(request, entry.Handle, fault);
            }
            else
            {
                this.Answer([code]);
            }
        });
    }

    private void Prepare(byte[] request)
    {
        if (!this.TryFind(request, 5, exactly: false, out AttributeEntry? entry))
        {
            return;
        }

        int offset = BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(3));
        byte fault = this.RefusalOf(entry!.Held);
        if (fault == AttFault.None && !this.prepared.TryPrepare(entry.Handle, offset, request[5..]))
        {
            fault = AttFault.PrepareQueueFull;
        }

        if (fault != AttFault.None)
        {
            this.Refuse(request, entry.Handle, fault);
        }
        else
        {
            this.Answer([AttCode.PrepareWriteResponse, .. request[1..]]);
        }
    }

    private byte RefusalOf(FoundCharacteristic? held)
    {
        if (held is null || !held.IsWritable)
        {
            return AttFault.WriteNotPermitted;
        }

        return held.WriteIsProtected && !values.IsEncrypted ? AttFault.InsufficientAuthentication : AttFault.None;
    }

    private void Execute(byte[] request)
    {
        if (request.Length != 2 || request[1] > 1)
        {
            this.Refuse(request, 0, AttFault.InvalidPdu);
            return;
        }

        if (request[1] == 0)
        {
            this.prepared.Drop();
        }

        byte fault = this.prepared.Take(out ushort handle, out byte[] whole);
        if (fault != AttFault.None)
        {
            this.Refuse(request, handle, fault);
        }
        else if (handle == 0)
        {
            this.Answer([AttCode.ExecuteWriteResponse]);
        }
        else
        {
            this.WriteWhole(request, table.Find(handle)!, whole, AttCode.ExecuteWriteResponse);
        }
    }

    private bool TryFind(byte[] request, int length, bool exactly, out AttributeEntry? entry)
    {
        entry = null;
        if (request.Length < length || (exactly && request.Length != length))
        {
            this.Refuse(request, 0, AttFault.InvalidPdu);
            return false;
        }

        ushort handle = BinaryPrimitives.ReadUInt16LittleEndian(request.AsSpan(1));
        entry = table.Find(handle);
        if (entry is null)
        {
            this.Refuse(request, handle, AttFault.InvalidHandle);
        }

        return entry is not null;
    }

    private void Refuse(byte[] request, ushort handle, byte fault) => this.Answer(AttributeSearch.Fault(request, handle, fault));

    private void Answer(byte[] response)
    {
        this.isAnswering = false;
        send(response);
    }
}
