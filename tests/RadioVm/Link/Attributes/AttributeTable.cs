using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Link.Attributes;

/// <summary>
/// What a central finds at the board: the service with the device's name that every stack puts first, then the firmware's, in the order in which they were
/// registered.
/// </summary>
internal sealed class AttributeTable
{
    private const byte Readable = 2;
    private readonly List<AttributeEntry> entries = [];

    public AttributeTable(string deviceName, IReadOnlyList<FoundCharacteristic> characteristics)
    {
        this.AddService(AttributeType.Of(AttributeType.GenericAccess), 2);
        this.AddFixed(AttributeType.Of(AttributeType.DeviceName), Encoding.UTF8.GetBytes(deviceName));
        this.AddFixed(AttributeType.Of(AttributeType.Appearance), [0, 0]);
        foreach (IGrouping<Guid, FoundCharacteristic> service in characteristics.GroupBy(each => each.Service))
        {
            this.AddService(service.Key, service.Count());
            foreach (FoundCharacteristic each in service)
            {
                this.AddDeclaration(each.Uuid, (byte)each.Properties);
                this.entries.Add(new AttributeEntry(this.Next, each.Uuid, null, each, this.Next));
            }
        }
    }

    private ushort Next => (ushort)(this.entries.Count + 1);

    /// <summary>The attribute of that number; null for none.</summary>
    public AttributeEntry? Find(ushort handle) => handle >= 1 && handle <= this.entries.Count ? this.entries[handle - 1] : null;

    /// <summary>The attributes of a range, in order.</summary>
    public IEnumerable<AttributeEntry> Between(ushort first, ushort last) => this.entries.Where(entry => entry.Handle >= first && entry.Handle <= last);

    private void AddService(Guid uuid, int characteristics)
    {
        ushort end = (ushort)(this.Next + (2 * characteristics));
        this.entries.Add(new AttributeEntry(this.Next, AttributeType.Of(AttributeType.PrimaryService), AttributeType.Encode(uuid), null, end));
    }

    private void AddDeclaration(Guid uuid, byte properties)
    {
        byte[] value = [properties, .. LowFirst.Of((ushort)(this.Next + 1)), .. AttributeType.Encode(uuid)];
        this.entries.Add(new AttributeEntry(this.Next, AttributeType.Of(AttributeType.Characteristic), value, null, this.Next));
    }

    private void AddFixed(Guid uuid, byte[] value)
    {
        this.AddDeclaration(uuid, Readable);
        this.entries.Add(new AttributeEntry(this.Next, uuid, value, null, this.Next));
    }
}
