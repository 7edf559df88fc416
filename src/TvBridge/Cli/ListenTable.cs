using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>
/// Who is in the air. Trusted socks are kept whatever else is there; of strangers the newest <see cref="MostStrangers"/>, so that a flood of
/// addresses fills nothing. For one thread that takes and any that looks.
/// </summary>
internal sealed class ListenTable
{
    /// <summary>Strangers that are kept.</summary>
    public const int MostStrangers = 512;

    /// <summary>Rows that are shown.</summary>
    public const int MostShown = 50;

    private readonly Lock gate = new();
    private readonly Dictionary<SockAddress, ListenRow> trusted = [];
    private readonly Dictionary<SockAddress, LinkedListNode<ListenRow>> strangers = [];
    private readonly LinkedList<ListenRow> newestFirst = [];
    private long order;

    /// <summary>Adverts that were taken.</summary>
    public long HeardCount { get; private set; }

    /// <summary>Adverts under a trusted sock's address that were refused.</summary>
    public long RefusedCount { get; private set; }

    /// <summary>Strangers that were dropped for newer ones.</summary>
    public long ForgottenCount { get; private set; }

    /// <summary>Trusted socks that were heard.</summary>
    public int TrustedCount
    {
        get
        {
            lock (this.gate)
            {
                return this.trusted.Count;
            }
        }
    }

    /// <summary>Strangers that are kept.</summary>
    public int StrangerCount
    {
        get
        {
            lock (this.gate)
            {
                return this.strangers.Count;
            }
        }
    }

    /// <summary>Takes an advert and answers its row as it is now, with this advert's own time and signal, and whether it says something new: other bytes, or another fate than the last.</summary>
    public (ListenRow Row, bool IsNews) Take(in AirAdvert advert, ListenWord word)
    {
        lock (this.gate)
        {
            ListenRow row = this.RowOf(advert.Address, word.SockName is not null);
            bool isNews = row.Count == 0 || (!word.IsRepeat && (row.LastKind != word.Kind || !advert.ServiceData.AsSpan().SequenceEqual(row.ServiceData)));
            Update(row, advert, word);
            this.HeardCount++;
            this.RefusedCount += word.Kind == ListenKind.Refused ? 1 : 0;
            return (row with { RssiDbm = advert.RssiDbm ?? row.RssiDbm, LastHeard = advert.HeardAt }, isNews);
        }
    }

    /// <summary>
    /// The rows to show: trusted socks first, then the strangers that were heard last, and both in the order in which they were first heard.
    /// </summary>
    /// <param name="most">How many at most.</param>
    /// <param name="hidden">How many there are beside them.</param>
    public IReadOnlyList<ListenRow> Show(int most, out int hidden)
    {
        lock (this.gate)
        {
            int room = Math.Clamp(most, 1, MostShown);
            List<ListenRow> rows = [.. this.trusted.Values.OrderByDescending(row => row.LastHeard).Take(room).OrderBy(row => row.Order)];
            rows.AddRange(this.newestFirst.Take(room - rows.Count).OrderBy(row => row.Order));
            hidden = this.trusted.Count + this.strangers.Count - rows.Count;
            return [.. rows.Select(row => row with { })];
        }
    }

    private static void Update(ListenRow row, in AirAdvert advert, ListenWord word)
    {
        row.IsTrusted = word.SockName is not null;
        row.Name = word.SockName ?? ListenText.Clean(advert.Name, ListenText.MostNameLength) ?? (row.IsTrusted ? null : row.Name);
        row.Count++;
        row.ServiceData = advert.ServiceData;
        row.LastKind = word.Kind;
        if (word.Kind == ListenKind.Refused)
        {
            row.Refused = word;
            row.RefusedCount++;
        }
        else
        {
            row.Said = word;
        }

        // How near a sock is and that it lives is for the sock to say, once it has said anything.
        if (word.Kind != ListenKind.Refused || row.Said is null)
        {
            row.RssiDbm = advert.RssiDbm ?? row.RssiDbm;
            row.LastHeard = advert.HeardAt;
        }
    }

    private ListenRow RowOf(SockAddress address, bool isTrusted)
    {
        if (isTrusted)
        {
            if (!this.trusted.TryGetValue(address, out ListenRow? known))
            {
                known = this.NewRow(address);
                this.trusted.Add(address, known);
            }

            return known;
        }

        if (this.strangers.TryGetValue(address, out LinkedListNode<ListenRow>? node))
        {
            this.newestFirst.Remove(node);
        }
        else
        {
            node = new LinkedListNode<ListenRow>(this.NewRow(address));
            this.strangers.Add(address, node);
        }

        this.newestFirst.AddFirst(node);
        if (this.strangers.Count > MostStrangers)
        {
            this.strangers.Remove(this.newestFirst.Last!.Value.Address);
            this.newestFirst.RemoveLast();
            this.ForgottenCount++;
        }

        return node.Value;
    }

    private ListenRow NewRow(SockAddress address) => new() { Address = address, Order = this.order++ };
}
