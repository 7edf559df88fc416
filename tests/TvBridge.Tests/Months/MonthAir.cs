using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using TvBridge.Rules;

namespace TvBridge.Tests.Months;

/// <summary>
/// Thirty nights of a paired sock: the firmware as it is shipped on a virtual board, one battery a night and one flash for all. Recorded once; what becomes of it on
/// its way to the bridge is for each run to say.
/// </summary>
internal sealed class MonthAir
{
    public const int Nights = 30;

    /// <summary>The night in which the clocks are changed: a long one.</summary>
    public const int LongNight = 15;

    private const int ButtonPin = 38;
    private const int MovingMilliG = 200;

    // Enough of an advert's repeats to lose some; all of them would only take longer.
    private const int MostRepeats = 8;

    private readonly List<MonthPayload> payloads = [];
    private readonly AdvertCipher cipher;

    private MonthAir()
    {
        this.cipher = new AdvertCipher(new Blocks(Key), Address);
        VirtualFlash flash = new();
        flash.Write(@"I:\pairing.cfg", Encoding.ASCII.GetBytes(
            $"version = 1\nkey = {Convert.ToHexString(Key)}\naddress = {BitConverter.ToString(Address).Replace('-', ':')}\n"));
        for (int night = 0; night < Nights; night++)
        {
            flash = this.Live(night, flash);
        }

        this.Dozes = [.. this.FindDozes()];
    }

    /// <summary>Words without a meaning: a sample, no key of anybody's.</summary>
    public static byte[] Key { get; } = "ZMPLEKEYFORTESTS"u8.ToArray();

    public static byte[] Address { get; } = new BoardOptions().Address;

    public static Lazy<MonthAir> Recorded { get; } = new(() => new MonthAir());

    public IReadOnlyList<MonthPayload> Payloads => this.payloads;

    public IReadOnlyList<MonthDoze> Dozes { get; }

    /// <summary>Evening begins at the same time each day.</summary>
    public static TimeSpan StartOf(int night) => TimeSpan.FromDays(night);

    private static long Us(double seconds) => (long)(seconds * 1e6);

    /// <summary>Timers count whole milliseconds: a finer truth would lie behind what is done about it.</summary>
    private static TimeSpan ToMilliseconds(long microseconds) => TimeSpan.FromMilliseconds(microseconds / 1000, 0);

    private VirtualFlash Live(int night, VirtualFlash flash)
    {
        Random random = new(night);
        CompositeMotion foot = new(new StillMotion(Us(12 * 3600)));
        double nowS = 5;
        void Move(double lengthS) => foot.AddShake(Us(nowS), Us(nowS += lengthS), MovingMilliG);
        Move(300);
        int dozes = random.Next(2, 5);
        for (int doze = 0; doze < dozes; doze++)
        {
            if (random.Next(3) == 0)
            {
                // A question that is answered: still for four minutes, then the foot wiggles.
                nowS += 240;
                foot.AddShake(Us(nowS), Us(nowS + 4), 1000);
                nowS += 5;
                Move(120);
            }

            nowS += night == LongNight && doze == dozes - 1 ? 8.5 * 3600 : 60 * random.Next(8, 42);
            Move(60 * random.Next(4, 9));
        }

        Board board = new(new FreeRunningTime(), foot, new BoardOptions { NoiseSeed = night + 1 });
        flash.CopyTo(board.Flash);
        List<AdvertOnAir> adverts = [];
        board.Radio.AdvertSent += adverts.Add;
        if (random.Next(3) > 0)
        {
            board.PressButton(ButtonPin, Us(nowS + 20), Us(0.2));
        }

        // Where nobody presses the button the battery is taken out.
        board.SwitchOffAt(Us(nowS + 60));
        board.Run(Sock.Firmware.Program.Main);
        this.Keep(night, adverts);
        return board.LastFailure is null ? board.Flash : throw new InvalidOperationException("The firmware died.", board.LastFailure);
    }

    private void Keep(int night, List<AdvertOnAir> adverts)
    {
        foreach (IGrouping<string, AdvertOnAir> same in adverts.GroupBy(advert => Convert.ToHexString(advert.Advert)))
        {
            AdvertOnAir first = same.First();
            AdvertFields fields = new();
            AdvertError error = AdvertDecoder.DecodeAdvert(first.Advert, first.Advert.Length, this.cipher, fields);
            if (error != AdvertError.None)
            {
                throw new InvalidOperationException($"Night {night}: an advert of the sock's own is {error}.");
            }

            int every = Math.Max(1, same.Count() / MostRepeats);
            this.payloads.Add(new MonthPayload(
                night,
                ServiceDataOf(first.Advert),
                new SockReport(fields.PacketId, fields.BatteryPercent, fields.State, fields.Episode, TimeSpan.FromMilliseconds(fields.StillAgeMs, 0)),
                [.. same.Where((_, i) => i % every == 0).Select(advert => StartOf(night) + ToMilliseconds(advert.Microseconds))]));
        }
    }

    /// <summary>Behind length, type 0x16 and the UUID 0xFCD2, low byte first.</summary>
    private static byte[] ServiceDataOf(byte[] advert)
    {
        for (int at = 0; at < advert.Length; at += 1 + advert[at])
        {
            if (advert[at + 1] == 0x16 && advert[at + 2] == 0xD2 && advert[at + 3] == 0xFC)
            {
                return advert[(at + 4)..(at + 1 + advert[at])];
            }
        }

        throw new InvalidOperationException("An advert of the sock has no service data.");
    }

    private IEnumerable<MonthDoze> FindDozes()
    {
        MonthPayload? first = null;
        MonthPayload? last = null;
        foreach (MonthPayload payload in this.payloads)
        {
            bool goesOn = first is not null && payload.Night == first.Night && payload.Report.State == SockState.Asleep;
            if (first is not null && !goesOn)
            {
                yield return new MonthDoze(first.Night, first.Report.Episode, first.At[0], payload.Night == first.Night ? payload.At[0] : last!.At[^1]);
                first = null;
            }

            first ??= payload.Report.State == SockState.Asleep ? payload : null;
            last = payload;
        }

        if (first is not null)
        {
            yield return new MonthDoze(first.Night, first.Report.Episode, first.At[0], last!.At[^1]);
        }
    }

    private sealed class Blocks(byte[] key) : IBlockCipher
    {
        private readonly Aes aes = Create(key);

        public void EncryptBlock(byte[] block, byte[] result) => this.aes.EncryptEcb(block, result, PaddingMode.None);

        private static Aes Create(byte[] key)
        {
            Aes aes = Aes.Create();
            aes.Key = key;
            return aes;
        }
    }
}
