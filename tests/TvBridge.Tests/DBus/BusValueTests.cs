using System.Collections.Generic;
using TvBridge.DBus;
using Xunit;

namespace TvBridge.Tests.DBus;

public class BusValueTests
{
    [Fact]
    public void Values_tell_their_type_as_the_specification_writes_it()
    {
        Assert.Equal("a{sv}", BusValue.Properties(("Powered", BusValue.Of(true))).Signature);
        Assert.Equal("(yyay)", BusValue.Struct(BusValue.Of((byte)0), BusValue.Of((byte)0x16), BusValue.Of(new byte[] { 0xD2, 0xFC })).Signature);
        Assert.Equal("a(yy)", BusValue.Array("(yy)").Signature);
        Assert.Equal("a{oa{sa{sv}}}", BusValue.Dictionary("o", "a{sa{sv}}").Signature);
        Assert.Equal("nqiuxtd", string.Concat(
            BusValue.Of((short)1).Signature,
            BusValue.Of((ushort)1).Signature,
            BusValue.Of(1).Signature,
            BusValue.Of(1U).Signature,
            BusValue.Of(1L).Signature,
            BusValue.Of(1UL).Signature,
            BusValue.Of(1.0).Signature));
    }

    [Fact]
    public void Whole_numbers_of_every_width_are_read_as_one_and_keep_their_sign()
    {
        Assert.Equal(255, BusValue.Of((byte)255).AsInteger);
        Assert.Equal(-60, BusValue.Of((short)-60).AsInteger);
        Assert.Equal(65535, BusValue.Of(ushort.MaxValue).AsInteger);
        Assert.Equal(-1, BusValue.Of(-1).AsInteger);
        Assert.Equal(4294967295, BusValue.Of(uint.MaxValue).AsInteger);
        Assert.Equal(long.MinValue, BusValue.Of(long.MinValue).AsInteger);
        Assert.Equal(long.MaxValue, BusValue.Of((ulong)long.MaxValue).AsInteger);
        Assert.Null(BusValue.Of(ulong.MaxValue).AsInteger);
        Assert.Equal(0.5, BusValue.Of(0.5).AsDouble);
        Assert.Equal(-3, BusValue.Of(-3).AsDouble);
    }

    [Fact]
    public void What_is_of_another_type_than_asked_for_is_not_there()
    {
        BusValue text = BusValue.Of("yes");

        Assert.Null(text.AsBoolean);
        Assert.Null(text.AsInteger);
        Assert.Null(text.AsDouble);
        Assert.Null(text.AsBytes);
        Assert.Null(text["key"]);
        Assert.Empty(text.Items);
        Assert.Empty(text.Entries);
        Assert.Null(BusValue.Of(true).AsText);
        Assert.Null(BusValue.Of(1).AsBoolean);
        Assert.Null(BusValue.Unknown("h").AsInteger);
    }

    [Fact]
    public void Variants_are_looked_through_however_they_are_nested()
    {
        BusValue nested = BusValue.Variant(BusValue.Variant(BusValue.Of(new byte[] { 1, 2 })));

        Assert.Equal([1, 2], nested.AsBytes);
        Assert.Equal(BusKind.Bytes, nested.Inner.Kind);
        Assert.Equal("v", nested.Signature);
        Assert.Equal(BusKind.Variant, nested.Value?.Kind);
    }

    [Fact]
    public void Of_a_key_that_is_there_twice_the_first_counts()
    {
        BusValue twice = BusValue.Dictionary(
            "s", "v", KeyValuePair.Create(BusValue.Of("RSSI"), BusValue.Variant(BusValue.Of(1))), KeyValuePair.Create(BusValue.Of("RSSI"), BusValue.Variant(BusValue.Of(2))));

        Assert.Equal(1, twice["RSSI"]?.AsInteger);
        Assert.Null(twice["rssi"]);
    }
}
