using System;
using System.Collections.Generic;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using RadioVm.Link.Attributes;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Tests.Attributes;

/// <summary>A firmware with one open and one protected value, which answers at once, late or not at all.</summary>
internal sealed class HeldValues : IHeldValues
{
    public static readonly Guid Service = new("12345678-9abc-def0-1122-334455667788");
    public static readonly FoundCharacteristic Open = new(
        Service, new Guid("12345678-9abc-def0-1122-334455667701"), GattCharacteristicProperties.Read | GattCharacteristicProperties.Write, false, false);
    public static readonly FoundCharacteristic Protected = new(
        Service, new Guid("12345678-9abc-def0-1122-334455667702"), GattCharacteristicProperties.Read | GattCharacteristicProperties.Write, true, true);
    public static readonly FoundCharacteristic ReadOnly = new(
        new Guid("0000180a-0000-1000-8000-00805f9b34fb"), new Guid("00002a29-0000-1000-8000-00805f9b34fb"), GattCharacteristicProperties.Read, false, false);

    private readonly Queue<Action> late = new();

    public bool IsEncrypted { get; set; }

    /// <summary>Answers wait for <see cref="AnswerNow"/>.</summary>
    public bool IsLate { get; set; }

    /// <summary>What it refuses with; 0 for nothing.</summary>
    public byte Refusal { get; set; }

    public byte[] Value { get; set; } = [];

    public List<(Guid Uuid, byte[] Value)> Written { get; } = [];

    public int Reads { get; private set; }

    public void Read(FoundCharacteristic characteristic, Action<byte, byte[]> then)
    {
        this.Reads++;
        this.Tell(() => then(this.Refusal, this.Value));
    }

    public void Write(FoundCharacteristic characteristic, byte[] value, Action<byte> then)
    {
        this.Written.Add((characteristic.Uuid, value));
        this.Tell(() => then(this.Refusal));
    }

    public void AnswerNow()
    {
        while (this.late.TryDequeue(out Action? answer))
        {
            answer();
        }
    }

    private void Tell(Action answer)
    {
        this.late.Enqueue(answer);
        if (!this.IsLate)
        {
            this.AnswerNow();
        }
    }
}
