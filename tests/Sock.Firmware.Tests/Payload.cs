using System;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>What was heard of one payload: the same bytes again and again.</summary>
internal sealed class Payload
{
    private readonly AdvertFields fields = new();

    public Payload(AdvertOnAir first)
    {
        this.Bytes = first.Advert;
        this.ScanResponse = first.ScanResponse;
        this.FirstS = first.Microseconds / 1e6;
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(first.Advert, first.Advert.Length, this.fields));
        this.Add(first);
    }

    public byte[] Bytes { get; }

    public byte[] ScanResponse { get; }

    public double FirstS { get; }

    public double LastS { get; private set; }

    public int Count { get; private set; }

    public SockState State => this.fields.State;

    public byte PacketId => this.fields.PacketId;

    public byte Episode => this.fields.Episode;

    public byte BatteryPercent => this.fields.BatteryPercent;

    public double AgeS => this.fields.StillAgeMs / 1e3;

    /// <summary>Onset of stillness as a listener works it out: first hearing less age.</summary>
    public double OnsetS => this.FirstS - this.AgeS;

    public double LengthS => this.LastS - this.FirstS;

    public string Name => System.Text.Encoding.ASCII.GetString(this.ScanResponse, 2, this.ScanResponse.Length - 2);

    public bool IsRepeatedBy(AdvertOnAir advert) =>
        this.Bytes.AsSpan().SequenceEqual(advert.Advert) && this.ScanResponse.AsSpan().SequenceEqual(advert.ScanResponse);

    public void Add(AdvertOnAir advert)
    {
        this.LastS = advert.Microseconds / 1e6;
        this.Count++;
    }
}
