using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

public class AdvertEncoderTests
{
    [Theory]
    [InlineData(16777214, "FE FF FF")]
    [InlineData(16777215, "FF FF FF")]
    [InlineData(16777216, "FF FF FF")]
    [InlineData(int.MaxValue, "FF FF FF")]
    public void An_age_that_does_not_fit_is_told_as_the_longest_that_does(int ageMs, string hex)
    {
        byte[] serviceData = new byte[17];
        AdvertEncoder.Encode(new AdvertFields { State = SockState.Asleep, StillAgeMs = ageMs }, serviceData);
        Assert.Equal(Hex.Parse(hex), serviceData[14..]);
    }

    [Theory]
    [InlineData(101, 0, 0, "BatteryPercent is 101 %; expected 0..100 %.")]
    [InlineData(255, 3, 0, "BatteryPercent is 255 %; expected 0..100 %.")]
    [InlineData(50, 8, 0, "State is 8; expected a code of 0..7.")]
    [InlineData(50, 3, -1, "StillAgeMs is -1 ms; expected 0 ms or more; above 16777215 ms the advert says that.")]
    [InlineData(50, 1, 5, "StillAgeMs is 5 ms in state 1; expected 0 ms in every state but Warning and Asleep.")]
    public void A_field_out_of_range_is_refused_by_name_and_the_array_stays_as_it_was(int battery, int state, int ageMs, string message)
    {
        AdvertFields fields = new() { BatteryPercent = (byte)battery, State = (SockState)state, StillAgeMs = ageMs };
        byte[] serviceData = new byte[17];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => AdvertEncoder.Encode(fields, serviceData));
        Assert.Equal(message, refusal.Message);
        Assert.All(serviceData, b => Assert.Equal(0, b));
    }

    [Theory]
    [InlineData(-1, "serviceData is null; expected 17 bytes.")]
    [InlineData(16, "serviceData is 16 bytes long; expected 17 bytes.")]
    [InlineData(18, "serviceData is 18 bytes long; expected 17 bytes.")]
    public void An_array_of_another_length_is_refused(int length, string message)
    {
        byte[]? serviceData = length < 0 ? null : new byte[length];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => AdvertEncoder.Encode(new AdvertFields(), serviceData));
        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void Fields_are_needed() => Assert.Throws<ArgumentException>(() => AdvertEncoder.Encode(null, new byte[17]));

    [Fact]
    public void Encoding_allocates_nothing()
    {
        AdvertFields fields = new() { State = SockState.Asleep, StillAgeMs = 960500 };
        byte[] serviceData = new byte[17];
        AdvertEncoder.Encode(fields, serviceData);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (int i in Enumerable.Range(0, 1000))
        {
            fields.PacketId = (byte)i;
            AdvertEncoder.Encode(fields, serviceData);
        }

        // The range itself is one small object; a thousand allocations would be thousands of bytes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
    }
}
