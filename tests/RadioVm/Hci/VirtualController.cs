using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Threading;

namespace RadioVm.Hci;

/// <summary>
/// A Bluetooth LE controller in software: answers the kernel's commands, hears what is said to be on the air, and hands connections to whoever
/// plays the peers. It lives on a thread of its own from its construction until it is unplugged.
/// </summary>
internal sealed class VirtualController : IDisposable
{
    /// <summary>Longest content of an ACL packet, either way. Bytes; 27 is what a chip without longer packets has.</summary>
    public const byte AclLength = 27;

    /// <summary>ACL packets that the kernel may send before it hears that one is done.</summary>
    public const byte AclPackets = 8;

    private const int PollMs = 20;

    private readonly Lock gate = new();
    private readonly IHciWire wire;
    private readonly LeAddress address;
    private readonly ScanState scan;
    private readonly ControllerLinks links;
    private readonly SortedSet<ushort> unknownCommands = [];
    private readonly Thread thread;
    private readonly ManualResetEventSlim scanning = new();
    private volatile bool isUnplugged;

    /// <summary>Plugs a controller in.</summary>
    /// <param name="wire">The wire to the kernel; disposed of with the controller.</param>
    /// <param name="address">Its public address.</param>
    /// <param name="filter">What it takes for a duplicate.</param>
    /// <param name="links">Who plays the peers; null: whoever is connected to is out of range.</param>
    public VirtualController(IHciWire wire, LeAddress address, DuplicateFilter filter = DuplicateFilter.SameData, ILinkLayer? links = null)
    {
        this.wire = wire;
        this.address = address;
        this.scan = new ScanState(filter);
        this.links = new ControllerLinks(wire, address, () => this.IsScanning, links);
        this.thread = new Thread(this.Live) { IsBackground = true, Name = "controller " + address };
        this.thread.Start();
    }

    /// <summary>Whether the kernel has asked it to hear.</summary>
    public bool IsScanning => this.scanning.IsSet;

    /// <summary>Whether it asks scannable senders for more.</summary>
    public bool IsActive
    {
        get
        {
            lock (this.gate)
            {
                return this.scan.IsActive;
            }
        }
    }

    /// <summary>Whether the kernel has asked to leave duplicates out.</summary>
    public bool LeavesDuplicatesOut
    {
        get
        {
            lock (this.gate)
            {
                return this.scan.LeavesDuplicatesOut;
            }
        }
    }

    /// <summary>Commands that the kernel sent and this controller does not know, for whoever looks for the reason of a failure.</summary>
    public IReadOnlyCollection<ushort> UnknownCommands
    {
        get
        {
            lock (this.gate)
            {
                return [.. this.unknownCommands];
            }
        }
    }

    /// <summary>Waits until the kernel scans. False when it did not within <paramref name="most"/>.</summary>
    public bool WaitForScan(TimeSpan most) => this.scanning.Wait(most);

    /// <summary>
    /// A packet comes in at the antenna. Whether it was told to the kernel: not while nobody scans, and not as a duplicate when the kernel wants none.
    /// </summary>
    /// <param name="report">The packet.</param>
    /// <param name="scanResponse">What the sender answers when it is asked for more, or null.</param>
    public bool Hear(in LeReport report, byte[]? scanResponse = null)
    {
        byte[]? response = null;
        lock (this.gate)
        {
            if (scanResponse is not null && this.scan.IsActive && report.Kind is AdvertKind.Connectable or AdvertKind.Scannable)
            {
                LeReport answer = report with { Kind = AdvertKind.ScanResponse, Data = scanResponse ?? [] };
                response = this.scan.Tells(answer) ? HciEvents.Report(answer) : null;
            }

            if (!this.scan.Tells(report) && response is null)
            {
                return false;
            }
        }

        this.wire.Send(HciEvents.Report(report));
        if (response is not null)
        {
            this.wire.Send(response);
        }

        return true;
    }

    /// <summary>Unplugs the controller.</summary>
    public void Dispose()
    {
        this.isUnplugged = true;
        this.thread.Join();
        this.wire.Dispose();
        this.scanning.Dispose();
    }

    private void Live()
    {
        byte[] buffer = new byte[1024];
        while (!this.isUnplugged)
        {
            int length = this.wire.Receive(buffer, PollMs);
            if (length >= 4 && buffer[0] == HciPacket.Command)
            {
                this.Take(BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(1)), buffer.AsSpan(4, Math.Min(buffer[3], length - 4)));
            }
            else if (length >= 5 && buffer[0] == HciPacket.Acl)
            {
                this.links.TakeData(buffer.AsSpan(1, length - 1));
            }
        }

        this.links.Reset();
    }

    private void Take(ushort opCode, ReadOnlySpan<byte> parameters)
    {
        if (!HciCommands.All.TryGetValue(opCode, out HciCommand? command))
        {
            lock (this.gate)
            {
                this.unknownCommands.Add(opCode);
            }

            this.wire.Send(HciEvents.CommandComplete(opCode, HciPacket.UnknownCommand, []));
        }
        else if (command.Answer is null)
        {
            bool isLongEnough = parameters.Length >= command.ParametersLength;
            this.wire.Send(HciEvents.CommandStatus(opCode, isLongEnough ? HciPacket.Success : HciPacket.InvalidParameters));
            if (isLongEnough)
            {
                this.links.Act(opCode, parameters);
            }
        }
        else
        {
            byte status = parameters.Length < command.ParametersLength ? HciPacket.InvalidParameters : this.Set(opCode, parameters);
            this.wire.Send(HciEvents.CommandComplete(opCode, status, this.AnswerTo(command)));
            if (opCode == HciCommands.CancelConnection)
            {
                this.links.Cancel();
            }
        }
    }

    private byte[] AnswerTo(HciCommand command)
    {
        switch (command.OpCode)
        {
            case HciCommands.ReadSupportedCommands:
                return HciCommands.SupportedBits();
            case HciCommands.ReadAddress:
                byte[] bytes = new byte[LeAddress.Length];
                this.address.Write(bytes);
                return bytes;
            default:
                return command.Answer!;
        }
    }

    /// <summary>Commands that change what the controller is.</summary>
    private byte Set(ushort opCode, ReadOnlySpan<byte> parameters)
    {
        if (opCode == HciCommands.Reset)
        {
            this.links.Reset();
        }
        else if (opCode == HciCommands.SetRandomAddress)
        {
            this.links.RandomAddress = LeAddress.Read(parameters, isRandom: true);
        }

        lock (this.gate)
        {
            if (opCode == HciCommands.Reset)
            {
                this.scan.Reset();
            }

            byte status = this.scan.Take(opCode, parameters);
            if (this.scan.IsScanning)
            {
                this.scanning.Set();
            }
            else
            {
                this.scanning.Reset();
            }

            return status;
        }
    }
}
