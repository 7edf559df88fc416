using System;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>A sock with a key. What it says is taken once, in the order of its counters, and only when its key made it.</summary>
internal sealed class KeyedSock : WatchedSock
{
    private readonly CounterStore counters;
    private readonly Action<string> tell;
    private readonly AesBlocks blocks;
    private readonly AdvertCipher cipher;
    private readonly FirstHearing first;
    private readonly AdvertFields fields = new();
    private readonly byte[] room = new byte[AdvertLayout.ObjectsLength];
    private CounterEntry? entry;
    private bool isTold;

    public KeyedSock(TrustedSock sock, CounterStore counters, TimeProvider time, Action<string> tell)
        : base(sock)
    {
        this.counters = counters;
        this.tell = tell;
        this.blocks = new AesBlocks(sock.Key!);
        this.cipher = new AdvertCipher(this.blocks, sock.Address.ToBytes());
        this.first = new FirstHearing(time);
        this.entry = counters.Find(sock);
    }

    /// <summary>Lets its counters begin anew: the user said so, just now.</summary>
    public void BeginAnew(TrustedSock sock)
    {
        this.Sock = sock;
        this.entry = this.counters.Begin(sock);
        this.isTold = false;
    }

    public override Judgement Judge(in AirAdvert advert)
    {
        byte[] data = advert.ServiceData;
        AdvertError error = AdvertDecoder.ReadCounter(data, 0, data.Length, out uint counter);
        if (error != AdvertError.None)
        {
            return this.Refuse(error == AdvertError.NotEncrypted ? SockVerdict.PlainRefused : SockVerdict.Undecodable, error);
        }

        if (this.entry is not CounterEntry known)
        {
            return this.JudgeUnremembered(data);
        }

        if (known.Holds(data))
        {
            return this.JudgeRepeat(known, advert);
        }

        return counter > known.Counter ? this.JudgeHigher(known, advert, counter) : this.JudgeLower(known, data, counter);
    }

    public override void Dispose()
    {
        this.blocks.Dispose();
        base.Dispose();
    }

    private Judgement JudgeHigher(CounterEntry known, in AirAdvert advert, uint counter)
    {
        AdvertError error = this.Decode(advert.ServiceData);
        if (error != AdvertError.None)
        {
            return this.RefuseFor(error);
        }

        Hearing hearing = this.HearingOf(this.fields, advert.HeardAt);
        this.first.Set(hearing);

        // What may lead to a pause is on the disk before it does, or the same advert could do it again after a restart.
        bool mayPause = this.fields.State is SockState.Warning or SockState.Asleep;
        this.counters.Take(known, counter, advert.ServiceData, advert.HeardAt, mayPause);
        return this.Accept(SockVerdict.New, hearing);
    }

    private Judgement JudgeRepeat(CounterEntry known, in AirAdvert advert)
    {
        if (this.first.Hearing is null)
        {
            // Heard by an earlier process. The file is no proof of who made it; the tag is.
            AdvertError error = this.Decode(advert.ServiceData);
            if (error != AdvertError.None)
            {
                return this.RefuseFor(error);
            }

            this.first.Restore(this.HearingOf(this.fields, known.HeardAt), advert.HeardAt);
        }

        return this.first.IsRecent ? this.Accept(SockVerdict.Repeat, this.first.Hearing!) : this.Refuse(SockVerdict.StaleRepeat);
    }

    /// <summary>
    /// Old adverts are put aside without decrypting them. Only one that is larger than every old one so far is looked at: a sock whose flash was erased
    /// counts up from below, and so does whoever plays a recording in its order; the two cannot be told apart here.
    /// </summary>
    private Judgement JudgeLower(CounterEntry known, byte[] data, uint counter)
    {
        if (counter == known.Counter || counter <= known.LowCounter)
        {
            return this.Refuse(SockVerdict.Replayed);
        }

        AdvertError error = this.Decode(data);
        if (error != AdvertError.None)
        {
            return this.RefuseFor(error);
        }

        this.counters.TakeLow(known, counter);
        if (!known.IsQuestion)
        {
            return this.Refuse(SockVerdict.Replayed);
        }

        this.TellOnce(CounterProblems.Lower(this.Sock, known));
        return this.Refuse(SockVerdict.CounterLost);
    }

    private Judgement JudgeUnremembered(byte[] data)
    {
        AdvertError error = this.Decode(data);
        if (error != AdvertError.None)
        {
            return this.RefuseFor(error);
        }

        this.TellOnce(CounterProblems.Unknown(this.Sock, this.counters.Path));
        return this.Refuse(SockVerdict.CounterLost);
    }

    private AdvertError Decode(byte[] data) => AdvertDecoder.DecodeServiceData(data, 0, data.Length, this.cipher, this.room, this.fields);

    private Judgement RefuseFor(AdvertError error) =>
        this.Refuse(error == AdvertError.WrongKeyOrDamaged ? SockVerdict.WrongKeyOrForged : SockVerdict.Undecodable, error);

    private void TellOnce(string question)
    {
        if (!this.isTold)
        {
            this.isTold = true;
            this.tell(question);
        }
    }
}
