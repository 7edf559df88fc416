using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

/// <summary>Pulse lists worked out by hand from the published definitions of the protocols.</summary>
public sealed class IrEncoderTests
{
    // A bit of NEC: a mark of 560 us, then 560 us of darkness for a 0 and 1690 us for a 1.
    private const string O = "560 560 ";
    private const string I = "560 1690 ";

    [Fact]
    public void Nec_sends_address_and_command_with_their_complements_and_then_the_same_again()
    {
        // LG's pause: address 04, command BA, lowest bit first.
        string frame = "9000 4500 "
            + O + O + I + O + O + O + O + O + I + I + O + I + I + I + I + I
            + O + I + O + I + I + I + O + I + I + O + I + O + O + O + I + O + "560 ";

        // 9000 + 4500 + 16 zeros of 1120 + 16 ones of 2250 + 560 = 67,980 us; the next start is 108 ms after the first.
        Check(new IrCode(IrProtocol.Nec, 0x04, 0xBA), frame + "40020 9000 2250 560", 38_000);
    }

    [Fact]
    public void Nec_extended_sends_sixteen_bits_of_address_lowest_byte_first()
    {
        int[] pulses = Remote.Press(new IrCode(IrProtocol.NecExtended, 0xC7EA, 0x4C));

        Assert.Equal([9000, 4500], pulses[..2]);
        Assert.Equal("0101011111100011" + "0011001011001101", Spaces(pulses, 3, 32, 1690));
    }

    [Fact]
    public void Samsung32_sends_the_address_twice_after_a_short_lead_and_the_whole_frame_again()
    {
        // Samsung's pause: address 07, command 4A.
        string frame = "4500 4500 "
            + I + I + I + O + O + O + O + O + I + I + I + O + O + O + O + O
            + O + I + O + I + O + O + I + O + I + O + I + O + I + I + O + I + "560 ";

        // 9000 + 18 zeros of 1120 + 14 ones of 2250 + 560 = 61,220 us.
        Check(new IrCode(IrProtocol.Samsung32, 0x07, 0x4A), frame + "46780 " + frame, 38_000);
    }

    [Fact]
    public void Sirc_12_sends_seven_bits_of_command_and_five_of_device_three_times()
    {
        // The TV's power key: command 21, device 1.
        string frame = "2400 600 1200 600 600 600 1200 600 600 600 1200 600 600 600 600 600 1200 600 600 600 600 600 600 600 600 ";

        // 3000 + 8 zeros of 1200 + 4 ones of 1800 = 19,800 us, its last space included; frames start every 45 ms.
        Check(new IrCode(IrProtocol.Sirc12, 1, 21), frame + "25800 " + frame + "25800 " + frame + "600", 40_000);
    }

    [Theory]
    // Bravia's pause: command 25 = 0011001, device 151 = 10010111, lowest bit first.
    [InlineData(IrProtocol.Sirc15, 151, 25, "1001100" + "11101001")]
    // A Blu-ray player's pause: device 26 = 11010, extended device 226 = 11100010.
    [InlineData(IrProtocol.Sirc20, 26 + (32 * 226), 25, "1001100" + "01011" + "01000111")]
    public void The_longer_sirc_frames_have_more_bits_of_device(IrProtocol protocol, int address, int command, string bits)
    {
        int[] pulses = Remote.Press(new IrCode(protocol, address, command));

        Assert.Equal([2400, 600], pulses[..2]);
        Assert.Equal(bits, string.Concat(Enumerable.Range(0, bits.Length).Select(i => pulses[2 + (2 * i)] == 1200 ? '1' : '0')));
        Assert.Equal(3, Remote.Frames(pulses).Count);
        Assert.Equal(45_000, pulses[..(2 + (2 * bits.Length))].Sum());
    }

    [Fact]
    public void Rc5_sends_fourteen_bits_of_two_halves_of_889_microseconds()
    {
        // A CD player's pause: 1 1 0 10100 110000. A 1 is dark-lit: the first half of the first bit is not seen.
        string frame = "889 889 1778 1778 1778 1778 1778 889 889 1778 889 889 1778 889 889 889 889 889 889 ";
        int[] pulses = Remote.Press(new IrCode(IrProtocol.Rc5, 20, 48));

        Assert.Equal(Remote.Pulses(frame), Remote.Frames(pulses)[0]);
        Assert.Equal(113_778, pulses[..(Remote.Frames(pulses)[0].Length + 1)].Sum());
    }

    [Fact]
    public void The_toggle_bit_of_rc5_is_the_third()
    {
        // 1 1 1 ...: three times dark-lit, then the address 00000: lit-dark, and the command 110000.
        string frame = "889 889 889 889 1778 889 889 889 889 889 889 889 889 1778 889 889 1778 889 889 889 889 889 889 ";

        Assert.Equal(Remote.Pulses(frame), Remote.Frame(new IrCode(IrProtocol.Rc5, 0, 48), toggle: true));
    }

    [Fact]
    public void Rc5_puts_the_seventh_bit_of_the_command_upside_down_in_place_of_the_second_start_bit()
    {
        Assert.Equal([889, 889, 889], Remote.Frame(new IrCode(IrProtocol.Rc5, 20, 48), toggle: true)[..3]);
        Assert.Equal([1778, 1778], Remote.Frame(new IrCode(IrProtocol.Rc5, 20, 64 + 48), toggle: true)[..2]);
    }

    [Fact]
    public void Rc6_sends_a_lead_a_wide_toggle_bit_and_sixteen_bits()
    {
        // Philips' pause: start 1, mode 000, toggle 0 of double width, address 00, command 30. A 1 is lit-dark.
        string frame = "2666 889 444 888 444 444 444 444 444 888 888 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 "
            + "444 444 444 888 444 444 888 444 444 444 444 444 444 444 ";
        int[] pulses = Remote.Press(new IrCode(IrProtocol.Rc6, 0, 0x30));

        Assert.Equal(Remote.Pulses(frame), Remote.Frames(pulses)[0]);
        Assert.Equal(2, Remote.Frames(pulses).Count);
        Assert.Equal(106_667, pulses[..(Remote.Frames(pulses)[0].Length + 1)].Sum());
    }

    [Fact]
    public void The_toggle_bit_of_rc6_is_twice_as_wide_as_the_others()
    {
        // Mode 000, then lit-dark in double width: the last 0's light joins the toggle's.
        Assert.Equal(Remote.Pulses("2666 889 444 888 444 444 444 444 1332 1332 444"), Remote.Frame(new IrCode(IrProtocol.Rc6, 0, 0x30), toggle: true)[..11]);
    }

    [Fact]
    public void A_raw_code_is_sent_twice_with_a_gap()
    {
        IrCode code = new([900, 450, 56, 56, 56, 169, 56, 56, 56, 169, 56]);

        string frame = "9000 4500 560 560 560 1690 560 560 560 1690 560 ";
        Check(code, frame + "40000 " + frame, 38_000);
    }

    [Theory]
    [InlineData(IrProtocol.Rc5, 36_000)]
    [InlineData(IrProtocol.Rc6, 36_000)]
    [InlineData(IrProtocol.Sirc15, 40_000)]
    [InlineData(IrProtocol.Sirc20, 40_000)]
    [InlineData(IrProtocol.NecExtended, 38_000)]
    public void Each_protocol_has_its_carrier(IrProtocol protocol, int carrierHz)
    {
        IrSignal signal = new();
        Assert.Equal(IrError.None, IrEncoder.Encode(new IrCode(protocol, 1, 1), false, signal));
        Assert.Equal(carrierHz, signal.CarrierHz);
    }

    private static void Check(IrCode code, string expected, int carrierHz)
    {
        IrSignal signal = new();
        Assert.Equal(IrError.None, IrEncoder.Encode(code, false, signal));
        Assert.Equal(carrierHz, signal.CarrierHz);
        Assert.Equal(Remote.Pulses(expected), Remote.Press(code));
    }

    private static string Spaces(int[] pulses, int from, int count, int one) =>
        string.Concat(Enumerable.Range(0, count).Select(i => pulses[from + (2 * i)] == one ? '1' : '0'));
}
