using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

public class AdvertPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static readonly Arbitrary<AdvertFields> AnyFields = Arb.From(
        from packetId in Gen.Choose(0, 255)
        from battery in Gen.Choose(0, 100)
        from state in Gen.Choose(0, 7)
        from episode in Gen.Choose(0, 255)
        from ageMs in Gen.OneOf(Gen.Choose(0, 300), Gen.Choose(0, 0xFFFFFF), Gen.Constant(0xFFFFFF))
        select new AdvertFields
        {
            PacketId = (byte)packetId,
            BatteryPercent = (byte)battery,
            State = (SockState)state,
            Episode = (byte)episode,
            StillAgeMs = (SockState)state is SockState.Warning or SockState.Asleep ? ageMs : 0,
        });

    /// <summary>Bytes of 0 to 300, from noise over noise behind a valid beginning to a valid advert with a few bytes overwritten.</summary>
    private static readonly Gen<byte[]> AnyBytes =
        from noise in Gen.Choose(0, 300).SelectMany(n => Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(n))
        from fields in AnyFields.Generator
        from keep in Gen.Choose(0, 22)
        from places in Gen.Choose(0, 21).ArrayOf(3)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => noise,
            1 => [.. Advert(fields).Take(keep), .. noise],
            _ => Overwrite(Advert(fields), places, noise),
        };

    [Fact]
    public void Any_bytes_get_an_answer_with_a_name_and_no_exception() =>
        Prop.ForAll(Arb.From(AnyBytes), bytes =>
        {
            AdvertFields fields = new() { StillAgeMs = -1 };
            AdvertError fromAdvert = AdvertDecoder.DecodeAdvert(bytes, bytes.Length, fields);
            Assert.True(Enum.IsDefined(fromAdvert));
            Assert.Equal(fromAdvert == AdvertError.None, fields.StillAgeMs >= 0);

            int offset = bytes.Length / 2;
            AdvertError fromData = AdvertDecoder.DecodeServiceData(bytes, offset, bytes.Length - offset, fields);
            Assert.True(Enum.IsDefined(fromData));
        }).Check(Config);

    [Fact]
    public void What_is_decoded_is_what_was_encoded() =>
        Prop.ForAll(AnyFields, fields =>
        {
            AdvertFields heard = new();
            Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(Advert(fields), 22, heard));
            Assert.Equal(AdvertFieldsText.Of(fields), AdvertFieldsText.Of(heard));
        }).Check(Config);

    [Fact]
    public void A_receiver_that_knows_only_BTHome_reads_the_same_values() =>
        Prop.ForAll(AnyFields, fields =>
        {
            byte[] serviceData = new byte[17];
            AdvertEncoder.Encode(fields, serviceData);
            int asleep = fields.State == SockState.Asleep ? 1 : 0;
            string expected = $"0={fields.PacketId} 1={fields.BatteryPercent} 9={(int)fields.State} 9={fields.Episode} 15={asleep} 66={fields.StillAgeMs}";
            Assert.Equal(expected, string.Join(' ', BtHomeReading.Read(serviceData).Select(o => $"{o.Key}={o.Value}")));
        }).Check(Config);

    [Fact]
    public void An_advert_that_was_cut_at_any_length_is_refused() =>
        Prop.ForAll(AnyFields, fields =>
        {
            byte[] advert = Advert(fields);
            for (int length = 0; length < 22; length++)
            {
                Assert.NotEqual(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, length, new AdvertFields()));
            }

            for (int length = 0; length < 15; length++)
            {
                Assert.NotEqual(AdvertError.None, AdvertDecoder.DecodeServiceData(advert, 7, length, new AdvertFields()));
            }
        }).Check(Config.WithMaxTest(200));

    private static byte[] Advert(AdvertFields fields)
    {
        byte[] serviceData = new byte[17];
        AdvertEncoder.Encode(fields, serviceData);
        return [0x02, 0x01, 0x06, 0x12, 0x16, .. serviceData];
    }

    private static byte[] Overwrite(byte[] advert, int[] places, byte[] noise)
    {
        for (int i = 0; i < places.Length && i < noise.Length; i++)
        {
            advert[places[i]] = noise[i];
        }

        return advert;
    }
}
