using System;
using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class IrDecoderTests
{
    public static TheoryData<IrProtocol> Protocols => [.. Enum.GetValues<IrProtocol>().Where(protocol => protocol is not (IrProtocol.None or IrProtocol.Raw))];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Every_code_is_read_back_from_its_frame_through_a_bad_receiver_and_a_bad_clock(IrProtocol protocol)
    {
        Random random = new((int)protocol);
        for (int i = 0; i < 300; i++)
        {
            IrCode code = RandomCode(protocol, random);
            int[] frame = Remote.Frame(code, toggle: i % 2 == 0);
            int[] heard = Remote.Blurred(frame, stretchMicros: random.Next(-90, 91), percent: random.Next(-6, 7));

            IrCode read = IrDecoder.Read(heard, heard.Length);

            Assert.NotNull(read);
            Assert.Equal((code.Protocol, code.Address, code.Command), (read.Protocol, read.Address, read.Command));
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_frame_with_one_pulse_of_half_again_its_length_is_never_the_same_key(IrProtocol protocol)
    {
        IrCode code = RandomCode(protocol, new Random(7));
        int[] frame = Remote.Frame(code);
        for (int i = 0; i < frame.Length - 1; i++)
        {
            int[] damaged = [.. frame];
            damaged[i] = (damaged[i] * 3 / 2) + 200;

            IrCode read = IrDecoder.Read(damaged, damaged.Length);

            Assert.True(read is null || !read.Says(code), $"pulse {i} of {damaged[i]} us was taken for {frame[i]} us");
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_frame_that_is_cut_short_or_goes_on_is_none(IrProtocol protocol)
    {
        int[] frame = Remote.Frame(RandomCode(protocol, new Random(8)));

        for (int length = 0; length < frame.Length; length += 2)
        {
            Assert.Null(IrDecoder.Read(frame, length));
        }

        int[] longer = [.. frame, .. Enumerable.Repeat(560, 300)];
        Assert.Null(IrDecoder.Read(longer, frame.Length + 2));
        Assert.Null(IrDecoder.Read(longer, longer.Length));
    }

    [Fact]
    public void Nec_needs_the_complement_of_the_command_and_samsung_the_address_twice()
    {
        int[] nec = Remote.Frame(new IrCode(IrProtocol.Nec, 4, 0xBA));
        int[] samsung = Remote.Frame(new IrCode(IrProtocol.Samsung32, 7, 0x4A));

        // The last bit's space, of 32 pairs after the lead's; the ninth bit's, the first of the second address.
        nec[3 + (2 * 31)] = nec[3 + (2 * 31)] == 560 ? 1690 : 560;
        samsung[3 + (2 * 8)] = samsung[3 + (2 * 8)] == 560 ? 1690 : 560;

        Assert.Null(IrDecoder.Read(nec, nec.Length));
        Assert.Null(IrDecoder.Read(samsung, samsung.Length));
    }

    [Fact]
    public void A_nec_extended_address_that_is_its_own_complement_is_plain_nec()
    {
        // The frames are the same to the microsecond, so nobody can tell them apart.
        int[] frame = Remote.Frame(new IrCode(IrProtocol.NecExtended, 0xFB04, 0xBA));

        IrCode read = IrDecoder.Read(frame, frame.Length);

        Assert.Equal((IrProtocol.Nec, 0x04, 0xBA), (read.Protocol, read.Address, read.Command));
    }

    [Fact]
    public void Rc6_of_another_mode_is_none()
    {
        // Mode 110, as media center remotes send it: bits 1 1 1 0, a toggle of double width, sixteen zeros.
        int[] pulses = Remote.Pulses("2666 889 444 444 444 444 444 888 444 888 888 "
            + string.Concat(Enumerable.Repeat("444 444 ", 15)) + "444 444 444");

        Assert.Null(IrDecoder.Read(pulses, pulses.Length));
    }

    private static IrCode RandomCode(IrProtocol protocol, Random random)
    {
        int address = random.Next(1 << IrProtocols.AddressBits(protocol));

        // Of 65,536 extended addresses 256 are plain ones.
        address = protocol == IrProtocol.NecExtended && (address & 0xFF) == ((address >> 8) ^ 0xFF) ? 1 : address;
        return new IrCode(protocol, address, random.Next(1 << IrProtocols.CommandBits(protocol)));
    }
}
