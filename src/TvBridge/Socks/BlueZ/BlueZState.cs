using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>
/// Where listening through BlueZ stands, apart from any bus and clock: messages and outcomes go in, adverts, the next step and the condition come out.
/// </summary>
/// <param name="wantedAdapter">The adapter to listen on, or null for all.</param>
/// <param name="switches">The system's switches for transmitters.</param>
internal sealed class BlueZState(string? wantedAdapter, RfkillSwitches switches)
{
    // While bluetoothd starts or ends, its adapters come and go one by one.
    private static readonly TimeSpan emptyGrace = TimeSpan.FromSeconds(3);

    private readonly AdapterTable adapters = new();
    private readonly DeviceWatch devices = new(new DeviceCache());
    private readonly Dictionary<string, AdapterEar> ears = new(StringComparer.Ordinal);
    private readonly Backoff loading = new();
    private string? owner;
    private bool isOwnerKnown;
    private bool isLoaded;
    private RadioNotice? loadFault;
    private DateTimeOffset loadDueAt;
    private DateTimeOffset emptySince;

    private IEnumerable<BlueZAdapter> Chosen => this.adapters.All.Where(adapter => wantedAdapter is null || adapter.Name == wantedAdapter);

    /// <summary>BlueZ came or went. Whatever was known of the one before is void.</summary>
    /// <param name="newOwner">Its unique name on the bus, or null.</param>
    public void OwnerIs(string? newOwner)
    {
        this.owner = newOwner;
        this.isOwnerKnown = true;
        this.adapters.Clear();
        this.devices.Clear();
        this.ears.Clear();
        this.isLoaded = false;
        this.loadFault = null;
        this.loading.Reset();
        this.loadDueAt = DateTimeOffset.MinValue;
    }

    /// <summary>A signal came.</summary>
    /// <param name="signal">Unchecked; what is not from BlueZ is passed over.</param>
    /// <param name="now">When.</param>
    public BlueZNews Take(BusMessage signal, DateTimeOffset now)
    {
        if (this.owner is null || signal.Sender != this.owner)
        {
            return default;
        }

        switch (signal)
        {
            case { Interface: BusNames.ObjectManager, Member: "InterfacesAdded", Arguments: [{ AsText: string path }, BusValue interfaces, ..] }:
                bool isNew = this.AdapterChanges(() => this.adapters.Added(path, interfaces), now);
                BusValue? added = this.IsChosen(path) ? interfaces[BlueZNames.Device] : null;
                return new BlueZNews(added is null ? null : this.devices.Added(path, added, now), null, isNew);
            case { Interface: BusNames.ObjectManager, Member: "InterfacesRemoved", Arguments: [{ AsText: string path }, BusValue interfaces, ..] }:
                this.ForgetDevice(path, interfaces);
                return new BlueZNews(null, null, this.AdapterChanges(() => this.adapters.Removed(path, interfaces), now));
            case { Interface: BusNames.Properties, Member: "PropertiesChanged", Arguments: [{ AsText: BlueZNames.Adapter }, BusValue properties, ..] }:
                return new BlueZNews(null, null, this.AdapterChanges(() => this.adapters.Changed(signal.Path, properties), now));
            case { Interface: BusNames.Properties, Member: "PropertiesChanged", Arguments: [{ AsText: BlueZNames.Device }, BusValue properties, ..] }
                when this.IsChosen(signal.Path):
                AirAdvert? advert = this.devices.Changed(signal.Path, properties, now, out bool isMissing);
                return new BlueZNews(advert, isMissing ? signal.Path : null, false);
            default:
                return default;
        }
    }

    /// <summary>The properties of a device that was missing have been read.</summary>
    public AirAdvert? Fetched(string path, BusValue properties, DateTimeOffset heardAt) => this.devices.Added(path, properties, heardAt);

    /// <summary>BlueZ's objects have been read.</summary>
    /// <param name="ofOwner">From whom.</param>
    /// <param name="objects">What came (<c>a{oa{sa{sv}}}</c>), unchecked.</param>
    /// <param name="now">When.</param>
    public void Loaded(string ofOwner, BusValue objects, DateTimeOffset now)
    {
        if (ofOwner != this.owner)
        {
            return;
        }

        this.isLoaded = true;
        this.loadFault = null;
        this.emptySince = now;
        foreach ((BusValue path, BusValue interfaces) in objects.Entries)
        {
            if (path.AsText is not string text)
            {
                continue;
            }

            this.adapters.Added(text, interfaces);
            if (interfaces[BlueZNames.Device] is BusValue properties && this.IsChosen(text))
            {
                this.devices.Prime(text, properties);
            }
        }
    }

    /// <summary>BlueZ's objects could not be read.</summary>
    public void LoadFailed(string ofOwner, BusException fault, DateTimeOffset now)
    {
        if (ofOwner == this.owner)
        {
            this.loadFault = BlueZNotices.OfFault(fault, null);
            this.loadDueAt = now + this.loading.Fail();
        }
    }

    /// <summary>Whether an adapter searches, as far as BlueZ has told.</summary>
    public bool IsDiscovering(string path) => this.adapters.Find(path) is { IsDiscovering: true };

    /// <summary>What is to be done next.</summary>
    public BlueZStep Next(DateTimeOffset now)
    {
        if (this.owner is null)
        {
            return new BlueZStep(BlueZStepKind.Wait, DateTimeOffset.MaxValue);
        }

        if (!this.isLoaded)
        {
            return now >= this.loadDueAt
                ? new BlueZStep(BlueZStepKind.Load, now, Owner: this.owner)
                : new BlueZStep(BlueZStepKind.Wait, this.loadDueAt);
        }

        DateTimeOffset dueAt = this.adapters.All.Count == 0 && now < this.emptySince + emptyGrace ? this.emptySince + emptyGrace : DateTimeOffset.MaxValue;
        foreach (BlueZAdapter adapter in this.Chosen.Where(adapter => adapter.IsPowered).ToArray())
        {
            AdapterEar ear = this.EarOf(adapter.Path);
            if (ear.IsToBegin(adapter.Name, now))
            {
                return new BlueZStep(BlueZStepKind.Begin, now, Adapter: adapter, Ear: ear);
            }

            dueAt = ear.DueAt < dueAt ? ear.DueAt : dueAt;
        }

        return new BlueZStep(BlueZStepKind.Wait, dueAt);
    }

    /// <summary>How the radio is; null while that is not known yet.</summary>
    public RadioNotice? Notice(DateTimeOffset now)
    {
        if (this.owner is null)
        {
            return this.isOwnerKnown ? BlueZNotices.NoService : null;
        }

        if (!this.isLoaded)
        {
            return this.loadFault;
        }

        if (this.adapters.All.Count == 0)
        {
            return now < this.emptySince + emptyGrace ? null
                : switches.Of(null) is not RfkillBlock.None and RfkillBlock block ? BlueZNotices.Blocked(null, block)
                : BlueZNotices.NoAdapter;
        }

        BlueZAdapter[] chosen = [.. this.Chosen];
        return chosen.Length == 0
            ? BlueZNotices.WrongAdapter(wantedAdapter!, this.adapters.All.Select(adapter => adapter.Name))
            : ListeningNotice.Of(chosen, this.ears, switches, this.adapters.All.Count == 1);
    }

    private AdapterEar EarOf(string path)
    {
        if (!this.ears.TryGetValue(path, out AdapterEar? ear))
        {
            ear = new AdapterEar();
            this.ears[path] = ear;
        }

        return ear;
    }

    private bool AdapterChanges(Action change, DateTimeOffset now)
    {
        IReadOnlyList<BlueZAdapter> before = this.adapters.All;
        change();
        foreach (BlueZAdapter old in before)
        {
            if (this.adapters.Find(old.Path) is not BlueZAdapter adapter)
            {
                this.ears.Remove(old.Path);
            }
            else if (adapter.IsPowered != old.IsPowered)
            {
                this.ears[old.Path] = this.EarOf(old.Path).Renew();
            }
            else if (adapter.IsDiscovering != old.IsDiscovering)
            {
                this.EarOf(old.Path).DiscoveryIs(adapter.IsDiscovering, now);
            }
        }

        IReadOnlyList<BlueZAdapter> after = this.adapters.All;
        if (before.Count > 0 && after.Count == 0)
        {
            this.emptySince = now;
        }

        return !before.SequenceEqual(after);
    }

    private void ForgetDevice(string path, BusValue interfaces)
    {
        if (interfaces.Items.Any(name => name.AsText == BlueZNames.Device))
        {
            this.devices.Removed(path);
        }
    }

    private bool IsChosen(string path) => wantedAdapter is null || BlueZNames.AdapterOf(path) == wantedAdapter;
}
