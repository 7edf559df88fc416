using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>One way after the other in which an advert can be wrong, spelled as bytes.</summary>
public class AdvertErrorTests
{
    private const string Flags = "020106 ";
    private const string Good = "1216D2FC 44 0008 015D 0903 090C 0F01 42F4A70E";

    public static readonly TheoryData<string, AdvertError> Adverts = new()
    {
        { Flags + Good,                                                                   AdvertError.None },
        { Good + Flags,                                                                   AdvertError.None },
        { Good + "000000",                                                                AdvertError.None },
        { Flags + Good + "0509536F636B",                                                  AdvertError.None },               // a name behind
        { Flags + Good + "0316D2FD",                                                      AdvertError.None },               // another service
        { Flags + Good + "0216D2",                                                        AdvertError.None },               // no whole UUID
        { "",                                                                             AdvertError.NoServiceData },
        { "0000",                                                                         AdvertError.NoServiceData },
        { Flags,                                                                          AdvertError.NoServiceData },
        { Flags + "1216D2FD 44 0008 015D 0903 090C 0F01 42F4A70E",                        AdvertError.NoServiceData },
        { Flags + "1216FCD2 44 0008 015D 0903 090C 0F01 42F4A70E",                        AdvertError.NoServiceData },      // UUID turned around
        { Flags + Good + "000000000000000000 00",                                         AdvertError.AdvertTooLong },
        { Flags + "1316D2FC 44 0008 015D 0903 090C 0F01 42F4A70E",                        AdvertError.StructureCutOff },
        { Flags + Good + "05",                                                            AdvertError.StructureCutOff },
        { Flags + Good + "0216",                                                          AdvertError.StructureCutOff },
        { "FF16D2FC",                                                                     AdvertError.StructureCutOff },
        { Flags + Good + "0001",                                                          AdvertError.BytesAfterEnd },
        { "00" + Good,                                                                    AdvertError.BytesAfterEnd },
        { Good + "0316D2FC",                                                              AdvertError.TwoServiceData },
        { "0316D2FC",                                                                     AdvertError.TooShort },
    };

    public static readonly TheoryData<string, AdvertError> ServiceData = new()
    {
        { "44 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.None },
        { "",                                          AdvertError.TooShort },
        { "04 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.NotVersion2 },
        { "24 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.NotVersion2 },
        { "64 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.NotVersion2 },
        { "C4 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.NotVersion2 },
        { "45 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.Encrypted },
        { "46 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.MacIncluded },
        { "40 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.NotTriggerBased },
        { "4C 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.ReservedBits },
        { "54 0008 015D 0903 090C 0F01 42F4A70E",      AdvertError.ReservedBits },
        { "44 0008 015D 02CA09 0903 090C 0F01",        AdvertError.UnknownObject },          // temperature: BTHome, but no sock
        { "44 0008 015D 0903 090C 0F01 42F4A70E FF",   AdvertError.UnknownObject },
        { "44 015D 0008 0903 090C 0F01 42F4A70E",      AdvertError.OutOfOrder },
        { "44 0008 015D 0903 0F01 090C 42F4A70E",      AdvertError.OutOfOrder },
        { "44 0008 015D 0903 090C 0F01 42F4A70E 00",   AdvertError.OutOfOrder },
        { "44 0008 0008 015D 0903 090C 0F01",          AdvertError.DuplicateObject },
        { "44 0008 015D 015D 0903 090C 0F01",          AdvertError.DuplicateObject },
        { "44 0008 015D 0903 090C 090C 0F01",          AdvertError.DuplicateObject },
        { "44 0008 015D 0903 090C 0F01 0F01",          AdvertError.DuplicateObject },
        { "44 42F4A70E 42F4A70E",                      AdvertError.DuplicateObject },
        { "44 00",                                     AdvertError.ObjectCutOff },
        { "44 0008 015D 0903 090C 0F",                 AdvertError.ObjectCutOff },
        { "44 0008 015D 0903 090C 0F01 42F4A7",        AdvertError.ObjectCutOff },
        { "44",                                        AdvertError.MissingPacketId },
        { "44 015D 0903 090C 0F01 42F4A70E",           AdvertError.MissingPacketId },
        { "44 0008 0903 090C 0F01 42F4A70E",           AdvertError.MissingBattery },
        { "44 0008 015D 0F01 42F4A70E",                AdvertError.MissingState },
        { "44 0008 015D 0903 0F01 42F4A70E",           AdvertError.MissingEpisode },
        { "44 0008 015D 0903 090C 42F4A70E",           AdvertError.MissingAsleep },
        { "44 0008 015D 0903 090C 0F01",               AdvertError.MissingStillAge },
        { "44 0008 0165 0903 090C 0F01 42F4A70E",      AdvertError.BatteryAbove100 },
        { "44 0008 01FF 0903 090C 0F01 42F4A70E",      AdvertError.BatteryAbove100 },
        { "44 0008 015D 0908 090C 0F00 42000000",      AdvertError.UnknownState },
        { "44 0008 015D 09FF 090C 0F01 42F4A70E",      AdvertError.UnknownState },
        { "44 0008 015D 0903 090C 0F02 42F4A70E",      AdvertError.AsleepNotBoolean },
        { "44 0008 015D 0903 090C 0FFF 42F4A70E",      AdvertError.AsleepNotBoolean },
        { "44 0008 015D 0903 090C 0F00 42F4A70E",      AdvertError.AsleepContradictsState },
        { "44 0008 015D 0902 090C 0F01 42F4A70E",      AdvertError.AsleepContradictsState },
        { "44 0008 015D 0900 090C 0F00 42010000",      AdvertError.StillAgeWithoutReason },
        { "44 0008 015D 0901 090C 0F00 42000001",      AdvertError.StillAgeWithoutReason },
        { "44 0008 015D 0907 090C 0F00 42F4A70E",      AdvertError.StillAgeWithoutReason },
    };

    /// <summary>Under the key of zeros and the address of zeros, so that anybody can check them.</summary>
    public static readonly TheoryData<string, AdvertError> Encrypted = new()
    {
        { "45 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367606", AdvertError.None },
        { "44 0008 015D 0903 090C 0F01 42F4A70E",              AdvertError.NotEncrypted },
        { "45 0008 015D 0903 090C 0F01 42F4A70E",              AdvertError.WrongLength },
        { "45 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367600", AdvertError.WrongKeyOrDamaged },
        { "45 FEB6B2E3B418915D9FB55FBB10A0 63000000 39A354C6", AdvertError.CounterOutOfRange },
        { "25 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367600", AdvertError.NotVersion2 },
        { "47 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367600", AdvertError.MacIncluded },
        { "41 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367600", AdvertError.NotTriggerBased },
        { "4D 4DEBBD7B3A2E3CDAA5EDD5358431 64000000 45367600", AdvertError.ReservedBits },
        { "",                                                  AdvertError.TooShort },
    };

    [Theory]
    [MemberData(nameof(Adverts))]
    public void Each_way_an_advert_can_be_wrong_has_its_name(string hex, AdvertError expected)
    {
        byte[] advert = Hex.Parse(hex);
        AssertAnswer(expected, fields => AdvertDecoder.DecodeAdvert(advert, advert.Length, fields));
    }

    [Theory]
    [MemberData(nameof(ServiceData))]
    public void Each_way_service_data_can_be_wrong_has_its_name(string hex, AdvertError expected)
    {
        byte[] data = Hex.Parse(hex);
        AssertAnswer(expected, fields => AdvertDecoder.DecodeServiceData(data, 0, data.Length, fields));
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void Each_way_encrypted_service_data_can_be_wrong_has_its_name(string hex, AdvertError expected)
    {
        byte[] data = Hex.Parse(hex);
        AdvertCipher cipher = new(new DesktopAes(new byte[16]), new byte[6]);
        AssertAnswer(expected, fields => AdvertDecoder.DecodeServiceData(data, 0, data.Length, cipher, fields));
    }

    [Fact]
    public void Every_error_is_reached_by_a_vector()
    {
        AdvertError[] reached = [.. Adverts.Concat(ServiceData).Concat(Encrypted).Select(row => row.Data.Item2).Distinct().Order()];
        Assert.Equal(Enum.GetValues<AdvertError>(), reached);
    }

    [Fact]
    public void Every_error_has_a_sentence_of_its_own()
    {
        string[] sentences = [.. Enum.GetValues<AdvertError>().Select(AdvertErrors.Describe)];
        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, s => Assert.Matches(@"^(The|An|A|Bytes) ((?!\. ).)*\.$", s));
        Assert.Equal("The advert is encrypted; expected a plain one.", AdvertErrors.Describe(AdvertError.Encrypted));
        Assert.Equal("The asleep flag is missing; expected object 0F.", AdvertErrors.Describe(AdvertError.MissingAsleep));
        Assert.Equal("The advert has an error without a name, number 31.", AdvertErrors.Describe((AdvertError)31));
    }

    [Fact]
    public void Bytes_outside_of_the_given_range_are_not_looked_at()
    {
        AdvertFields fields = new();
        byte[] inTheMiddle = Hex.Parse("FFFF 44 0008 015D 0903 090C 0F01 42F4A70E FFFF");
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeServiceData(inTheMiddle, 2, 15, fields));

        byte[] bufferOfTheStack = new byte[255];
        Array.Fill(bufferOfTheStack, (byte)0xFF);
        Hex.Parse(Flags + Good).CopyTo(bufferOfTheStack, 0);
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(bufferOfTheStack, 22, fields));
        Assert.Equal("packet 8 battery 93 Asleep episode 12 age 960500", AdvertFieldsText.Of(fields));
    }

    [Theory]
    [InlineData(-1, 1, "offset is -1; expected 0..15 bytes.")]
    [InlineData(16, 0, "offset is 16; expected 0..15 bytes.")]
    [InlineData(0, -1, "length is -1 bytes; expected 0..15 bytes.")]
    [InlineData(1, 15, "length is 15 bytes; expected 0..14 bytes.")]
    [InlineData(15, int.MaxValue, "length is 2147483647 bytes; expected 0..0 bytes.")]
    public void A_range_that_does_not_fit_is_the_callers_mistake(int offset, int length, string message)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => AdvertDecoder.DecodeServiceData(new byte[15], offset, length, new AdvertFields()));
        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeAdvert(null, 0, new AdvertFields()));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeServiceData(null, 0, 0, new AdvertFields()));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeServiceData(new byte[15], 0, 15, null));
    }

    private static void AssertAnswer(AdvertError expected, Func<AdvertFields, AdvertError> decode)
    {
        AdvertFields fields = new() { PacketId = 201, BatteryPercent = 77, State = SockState.NotWorn, Episode = 202, StillAgeMs = 203 };
        Assert.Equal(expected, decode(fields));
        Assert.Equal(
            expected == AdvertError.None
                ? "packet 8 battery 93 Asleep episode 12 age 960500"
                : "packet 201 battery 77 NotWorn episode 202 age 203",
            AdvertFieldsText.Of(fields));
    }
}
