using System;
using System.Collections;
using System.Linq;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Detection.Tests.Cost;

public class DeviceHeapTests
{
    [Fact]
    public void The_sizes_are_those_that_the_devices_runtime_was_seen_to_take()
    {
        Assert.Equal(12, DeviceHeap.BytesOf(new Empty()));
        Assert.Equal(36, DeviceHeap.BytesOf(new Pair()));
        Assert.Equal(24, DeviceHeap.BytesOf(5));
        Assert.Equal(276, DeviceHeap.BytesOf(new int[64]));
        Assert.Equal(156, DeviceHeap.BytesOf(new short[64]));
        Assert.Equal(84, DeviceHeap.BytesOf(new byte[64]));

        // Seen with structs of three ints, of which the runtime makes an object each.
        Assert.Equal(984, DeviceHeap.BytesOf(Enumerable.Range(0, 16).Select(_ => new Triple()).ToArray()));
    }

    [Fact]
    public void Fields_of_all_types_of_base_classes_and_of_properties_take_a_block_each()
    {
        // Its own: bool, long, an enum, a property, two references. Of its base: two ints. And 12 for the object.
        Assert.Equal(12 + (8 * 12), DeviceHeap.BytesOf(new Many()));
    }

    [Fact]
    public void What_is_owned_is_counted_once_and_statics_are_not()
    {
        Many many = new() { First = new Empty() };
        int alone = DeviceHeap.BytesOf(many);

        many.Second = many.First;
        Assert.Equal(alone, DeviceHeap.BytesOf(many));

        many.Second = many;
        Assert.Equal(alone, DeviceHeap.BytesOf(many));

        many.Second = new Empty();
        Assert.Equal(alone + 12, DeviceHeap.BytesOf(many));
    }

    [Theory]
    [InlineData("", 24)]
    [InlineData("elevenchars", 24)]
    [InlineData("twelve chars", 36)]
    [InlineData("eleven char\u00E9", 36)]
    public void A_text_has_a_block_and_its_utf_8_with_a_zero_behind(string text, int bytes)
    {
        Assert.Equal(bytes, DeviceHeap.BytesOf(text));
    }

    [Fact]
    public void A_delegate_takes_36_bytes_and_what_it_is_called_on_counts()
    {
        Assert.Equal(36, DeviceHeap.BytesOf(new Turn(Console.Beep)));
        Assert.Equal(36 + 36, DeviceHeap.BytesOf(new Turn(new Pair().Swap)));
    }

    [Fact]
    public void A_list_has_room_for_four_and_doubles_it()
    {
        // Object and two fields, and the array of references: 20 bytes and 12 for each place.
        Assert.Equal(36 + 72, DeviceHeap.BytesOf(new ArrayList { "", "" }) - 24);
        Assert.Equal(36 + 120, DeviceHeap.BytesOf(new ArrayList { "", "", "", "", "" }) - 24);
    }

    [Fact]
    public void Arrays_and_texts_go_on_the_account_of_the_class_that_holds_them()
    {
        Many many = new() { First = new int[64], Second = new Pair() };

        HeapShare[] shares = [.. DeviceHeap.SharesOf([many], [])];

        Assert.Equal([new HeapShare(typeof(Many).ToString(), 1, 108 + 276), new HeapShare(typeof(Pair).ToString(), 1, 36)], shares);
    }

    [Fact]
    public void A_static_takes_a_block_and_what_it_refers_to()
    {
        HeapShare statics = Assert.Single(DeviceHeap.SharesOf([], [typeof(NoiseFloor).Assembly]));

        // The eight numbers of the steps within an octave.
        Assert.Equal(new HeapShare("Sock.Detection.NoiseFloor (static)", 0, 12 + 60), statics);
    }

    [Fact]
    public void What_has_no_known_size_is_named()
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => DeviceHeap.BytesOf(new Many { First = new Version(1, 2) }));

        Assert.Contains("Many.<First>k__BackingField holds a System.Version;", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_struct_and_a_delegate_of_two_methods_have_no_known_size()
    {
        Assert.Throws<NotSupportedException>(() => DeviceHeap.BytesOf(new WithStruct()));
        Assert.Throws<NotSupportedException>(() => DeviceHeap.BytesOf(new DateTime[3]));
        Assert.Throws<NotSupportedException>(() => DeviceHeap.BytesOf(new Many { First = new Turn(Console.Beep) + new Turn(Console.Clear) }));
    }

#pragma warning disable CS0649, CS0169, CA1823, CA1852, CA1805, IDE0051, IDE0044
    private delegate void Turn();

    private sealed class Empty
    {
    }

    private class Pair
    {
        private int first;
        private int second;

        public void Swap() => (this.first, this.second) = (this.second, this.first);
    }

    private sealed class Triple
    {
        private int first;
        private int second;
        private int third;
    }

    private sealed class Many : Pair
    {
        private static readonly int[] Table = new int[1000];
        private bool flag;
        private long number;
        private SockState state;

        public int Property { get; set; } = Table[0];

        public object? First { get; set; }

        public object? Second { get; set; }
    }

    private sealed class WithStruct
    {
        private DateTime time;
    }
#pragma warning restore
}
