using System;
using RadioVm.Link.Attributes;
using Xunit;

namespace RadioVm.Tests.Attributes;

public sealed class AttributeTypeTests
{
    [Theory]
    [InlineData("0000180a-0000-1000-8000-00805f9b34fb", "0A18")]
    [InlineData("7c2e0001-5a1b-4c53-9f3e-2b6d8a41e7d0", "D0E7418A6D2B3E9F534C1B5A01002E7C")]
    [InlineData("00010000-0000-1000-8000-00805f9b34fb", "FB349B5F80000080001000000000" + "0100")]
    public void A_type_travels_low_byte_first_and_short_where_it_is_an_assigned_number(string uuid, string bytes)
    {
        Assert.Equal(bytes, Convert.ToHexString(AttributeType.Encode(new Guid(uuid))));
        Assert.True(AttributeType.TryDecode(Hex.Of(bytes), out Guid read));
        Assert.Equal(new Guid(uuid), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0A")]
    [InlineData("0A180000")]
    public void Other_lengths_are_no_type(string bytes) => Assert.False(AttributeType.TryDecode(Hex.Of(bytes), out _));
}
