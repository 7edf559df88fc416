using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Log;

namespace Sock.Firmware.Tests.Log;

/// <summary>Segments in memory that can refuse, lose and damage what they hold.</summary>
internal sealed class MemoryStore : IPageStore
{
    private readonly Dictionary<int, List<byte>> segments = [];

    public bool RefuseAppends { get; set; }

    public bool RefuseClears { get; set; }

    public bool HideLengths { get; set; }

    /// <summary>An append reports failure, though its bytes got there.</summary>
    public bool LieAboutAppends { get; set; }

    public int Reads { get; private set; }

    public int Appends { get; private set; }

    public int Clears { get; private set; }

    public IReadOnlyCollection<int> Used => [.. this.segments.Keys.Order()];

    public List<byte> this[int segment] => this.segments[segment];

    public int LengthOf(int segment) => this.HideLengths ? -1 : this.segments.TryGetValue(segment, out List<byte>? bytes) ? bytes.Count : 0;

    public bool TryRead(int segment, int index, byte[] page)
    {
        this.Reads++;
        int at = index * NightPage.Length;
        if (!this.segments.TryGetValue(segment, out List<byte>? bytes) || at + NightPage.Length > bytes.Count)
        {
            return false;
        }

        bytes.CopyTo(at, page, 0, NightPage.Length);
        return true;
    }

    public bool TryAppend(int segment, byte[] page)
    {
        this.Appends++;
        if (this.RefuseAppends)
        {
            return false;
        }

        if (!this.segments.TryGetValue(segment, out List<byte>? bytes))
        {
            this.segments[segment] = bytes = [];
        }

        bytes.AddRange(page);
        return !this.LieAboutAppends;
    }

    public bool TryClear(int segment)
    {
        this.Clears++;
        if (!this.RefuseClears)
        {
            this.segments.Remove(segment);
        }

        return !this.RefuseClears;
    }

    public void ForgetCounts()
    {
        this.Reads = 0;
        this.Appends = 0;
        this.Clears = 0;
    }

    /// <summary>Puts pages of a ring there without the ring: numbers from <paramref name="first"/> on.</summary>
    public MemoryStore Put(int segment, uint first, int count, int session = 1)
    {
        byte[] page = new byte[NightPage.Length];
        for (int i = 0; i < count; i++)
        {
            NightPage.Begin(page, session, i * 1800, NightPage.Unknown);
            NightPage.Seal(page, first + (uint)i, NightPage.Unknown);
            this.TryAppend(segment, page);
        }

        return this;
    }

    public void Damage(int segment, int index, int offset = 50) => this.segments[segment][(index * NightPage.Length) + offset] ^= 0x10;

    public void Append(int segment, params ReadOnlySpan<byte> bytes) => this.segments[segment].AddRange(bytes);
}
