using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>Adverts spelled by hand, in both directions.</summary>
public class AdvertVectorTests
{
    public static readonly TheoryData<string, int, int, SockState, int, int> Vectors = new()
    {
        // uuid  inf  packet battery state  episode asleep age                    pid  bat  state              ep   age ms
        { "D2FC  44   0000   0100    0900   0900    0F00   42000000",                0,   0, SockState.Awake,     0,        0 },
        { "D2FC  44   0001   0164    0901   0900    0F00   42000000",                1, 100, SockState.Drowsy,    0,        0 },
        { "D2FC  44   0007   015D    0902   090C    0F00   42A0BB0D",                7,  93, SockState.Warning,  12,   900000 },
        { "D2FC  44   0008   015D    0903   090C    0F01   42F4A70E",                8,  93, SockState.Asleep,   12,   960500 },
        { "D2FC  44   00FF   0101    0903   09FF    0F01   42FFFFFF",              255,   1, SockState.Asleep,  255, 16777215 },
        { "D2FC  44   0042   0142    0903   0942    0F01   42010000",               66,  66, SockState.Asleep,   66,        1 },
        { "D2FC  44   0009   0132    0903   0901    0F01   42000000",                9,  50, SockState.Asleep,    1,        0 },
        { "D2FC  44   000F   010F    0904   090F    0F00   42000000",               15,  15, SockState.NotWorn,  15,        0 },
        { "D2FC  44   00D2   0109    0905   0909    0F00   42000000",              210,   9, SockState.Fault,     9,        0 },
        { "D2FC  44   0080   0105    0906   0980    0F00   42000000",              128,   5, SockState.Off,     128,        0 },
        { "D2FC  44   0010   0150    0907   0911    0F00   42000000",               16,  80, SockState.Snoozed,  17,        0 },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Bytes_and_fields_agree_in_both_directions(string hex, int packetId, int battery, SockState state, int episode, int ageMs)
    {
        AdvertFields fields = new()
        {
            PacketId = (byte)packetId,
            BatteryPercent = (byte)battery,
            State = state,
            Episode = (byte)episode,
            StillAgeMs = ageMs,
        };
        byte[] expected = Hex.Parse(hex);

        byte[] encoded = new byte[17];
        AdvertEncoder.Encode(fields, encoded);
        Assert.Equal(expected, encoded);

        AdvertFields heard = new();
        byte[] advert = [0x02, 0x01, 0x06, 0x12, 0x16, .. expected];
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, 22, heard));
        Assert.Equal(AdvertFieldsText.Of(fields), AdvertFieldsText.Of(heard));

        AdvertFields handedOver = new();
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeServiceData(expected, 2, 15, handedOver));
        Assert.Equal(AdvertFieldsText.Of(fields), AdvertFieldsText.Of(handedOver));
    }

    [Fact]
    public void The_budget_of_the_31_bytes_is_22_plain_and_30_encrypted()
    {
        Assert.Equal(17, AdvertEncoder.ServiceDataLength);
        Assert.Equal(22, AdvertLayout.PlainAdvertLength);
        Assert.Equal(30, AdvertLayout.EncryptedAdvertLength);
        Assert.Equal(31, AdvertLayout.MaxAdvertLength);
        Assert.Equal(0xFCD2, AdvertLayout.ServiceUuid);
        Assert.Equal(0x16, AdvertLayout.ServiceDataType);
        Assert.Equal(16777215, AdvertLayout.StillAgeMaxMs);
    }

    [Theory]
    [InlineData(0, "Awake")]
    [InlineData(1, "Drowsy")]
    [InlineData(2, "Warning")]
    [InlineData(3, "Asleep")]
    [InlineData(4, "NotWorn")]
    [InlineData(5, "Fault")]
    [InlineData(6, "Off")]
    [InlineData(7, "Snoozed")]
    public void The_codes_of_the_states_are_fixed_for_ever(int code, string name) => Assert.Equal(name, ((SockState)code).ToString());
}
