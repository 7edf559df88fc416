using System;
using Sock.Advert;
using TvBridge.Rules;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>Words for an advert and what the guard said of it. Of strangers it also reads what is plain to read, marked as what it is.</summary>
internal sealed class ListenWords
{
    private const int EncryptedBit = 0x01;
    private readonly AdvertFields fields = new();

    /// <summary>The words for one advert. For one thread at a time.</summary>
    public ListenWord Of(in AirAdvert advert, Judgement judgement)
    {
        string? name = judgement.Sock?.Name;
        return judgement.Verdict switch
        {
            SockVerdict.UnknownSock => this.OfStranger(advert),
            SockVerdict.New => new(ListenKind.Taken, judgement.Hearing is Hearing hearing ? ListenText.Of(hearing.Report) : "taken", name),
            SockVerdict.Repeat => new(ListenKind.Taken, judgement.Hearing is Hearing again ? ListenText.Of(again.Report) : "repeats its last word", name, IsRepeat: true),
            SockVerdict.PlainRefused => new(ListenKind.Refused, "plain refused: not encrypted, though this sock has a key", name),
            SockVerdict.WrongKeyOrForged => new(ListenKind.Refused, "forged, or made with another key", name),
            SockVerdict.Replayed => new(ListenKind.Refused, "replayed: its counter was heard before", name),
            SockVerdict.StaleRepeat => new(ListenKind.Refused, "replayed: the last word once more, but long after the sock said it", name),
            SockVerdict.CounterLost => new(ListenKind.Refused, "its counter is smaller than the last one kept; see 'tvbridge socks list'", name),
            _ => new(ListenKind.Refused, Reason(judgement.Error), name),
        };
    }

    private ListenWord OfStranger(in AirAdvert advert)
    {
        byte[] data = advert.ServiceData;
        bool isVersion2 = data.Length > 0 && data[0] >> 5 == 2;
        if (isVersion2 && (data[0] & EncryptedBit) != 0)
        {
            return new(ListenKind.NoKey, "encrypted, no key");
        }

        AdvertError error = AdvertDecoder.DecodeServiceData(data, 0, data.Length, this.fields);
        if (error == AdvertError.None)
        {
            SockReport report = new(
                this.fields.PacketId,
                this.fields.BatteryPercent,
                this.fields.State,
                this.fields.Episode,
                TimeSpan.FromMilliseconds(this.fields.StillAgeMs, 0),
                this.fields.StillAgeMs == AdvertLayout.StillAgeMaxMs);
            return new(ListenKind.NotTrusted, "not trusted: " + ListenText.Of(report));
        }

        return ListenObjects.Describe(data) is string objects
            ? new(ListenKind.OtherDevice, "BTHome, not a sock" + (objects.Length == 0 ? "" : ": " + objects))
            : new(ListenKind.Unreadable, Reason(error));
    }

    /// <summary>The reason as it stands in a cell: without the full stop.</summary>
    private static string Reason(AdvertError error) => AdvertErrors.Describe(error).TrimEnd('.');
}
