using System;
using System.Collections.Generic;

namespace RadioVm.Hci;

/// <summary>
/// What the kernel has asked the controller to hear, and what of it was told already. Guarded by whoever owns it.
/// </summary>
internal sealed class ScanState
{
    /// <summary>Places in the accept list.</summary>
    public const byte AcceptListSize = 8;

    private readonly DuplicateFilter filter;
    private readonly HashSet<LeAddress> acceptList = [];
    private readonly Dictionary<(LeAddress From, bool IsResponse), int> told = [];
    private bool leavesDuplicatesOut;
    private bool usesAcceptList;

    public ScanState(DuplicateFilter filter)
    {
        this.filter = filter;
    }

    /// <summary>Whether it hears at all.</summary>
    public bool IsScanning { get; private set; }

    /// <summary>Whether it asks scannable senders for more.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Whether the kernel has asked to leave duplicates out.</summary>
    public bool LeavesDuplicatesOut => this.leavesDuplicatesOut;

    public void Reset()
    {
        this.IsScanning = false;
        this.IsActive = false;
        this.usesAcceptList = false;
        this.acceptList.Clear();
        this.told.Clear();
    }

    /// <summary>Takes a command's parameters, which are long enough. Returns HCI's status.</summary>
    public byte Take(ushort opCode, ReadOnlySpan<byte> parameters)
    {
        switch (opCode)
        {
            case HciCommands.SetScanParameters:
                this.IsActive = parameters[0] == 1;
                this.usesAcceptList = (parameters[6] & 1) != 0;
                return HciPacket.Success;
            case HciCommands.SetScanEnable:
                this.IsScanning = parameters[0] == 1;
                this.leavesDuplicatesOut = parameters[1] == 1;
                this.told.Clear();
                return HciPacket.Success;
            case HciCommands.ClearAcceptList:
                this.acceptList.Clear();
                return HciPacket.Success;
            case HciCommands.AddToAcceptList:
                return this.Accept(LeAddress.Read(parameters[1..], parameters[0] == 1));
            case HciCommands.RemoveFromAcceptList:
                this.acceptList.Remove(LeAddress.Read(parameters[1..], parameters[0] == 1));
                return HciPacket.Success;
            default:
                return HciPacket.Success;
        }
    }

    /// <summary>Whether a packet is to be told to the kernel; it counts as told then.</summary>
    public bool Tells(in LeReport report)
    {
        if (!this.IsScanning || (this.usesAcceptList && !this.acceptList.Contains(report.From)))
        {
            return false;
        }

        if (!this.leavesDuplicatesOut)
        {
            return true;
        }

        int print = this.filter == DuplicateFilter.SameSender ? 0 : Fingerprint(report.Data);
        (LeAddress, bool) sender = (report.From, report.Kind == AdvertKind.ScanResponse);
        if (this.told.TryGetValue(sender, out int last) && last == print)
        {
            return false;
        }

        this.told[sender] = print;
        return true;
    }

    private static int Fingerprint(byte[] data)
    {
        HashCode code = default;
        code.AddBytes(data);
        return code.ToHashCode();
    }

    private byte Accept(LeAddress address)
    {
        const byte MemoryFull = 0x07;
        if (this.acceptList.Count >= AcceptListSize && !this.acceptList.Contains(address))
        {
            return MemoryFull;
        }

        this.acceptList.Add(address);
        return HciPacket.Success;
    }
}
