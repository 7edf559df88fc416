using System;
using System.Linq;
using Sock.Firmware.Infrared;

namespace RealPeers.Tests;

/// <summary>Remotes in LIRC's own words (lircd.conf), written after LIRC's manual and not after the encoders.</summary>
internal static class InfraredRemotes
{
    public const string Key = "KEY_PAUSE";

    /// <summary>A remote with this one key. LIRC reads and writes the first bit sent as the highest.</summary>
    public static string For(IrCode code)
    {
        (string head, int bits, ulong value) = code.Protocol switch
        {
            IrProtocol.Nec => (
                "flags SPACE_ENC|CONST_LENGTH\nheader 9000 4500\none 560 1690\nzero 560 560\nptrail 560\nrepeat 9000 2250\ngap 108000",
                32, Reversed(Bytes(code.Address, ~code.Address, code.Command, ~code.Command), 32)),
            IrProtocol.NecExtended => (
                "flags SPACE_ENC|CONST_LENGTH\nheader 9000 4500\none 560 1690\nzero 560 560\nptrail 560\nrepeat 9000 2250\ngap 108000",
                32, Reversed(Bytes(code.Address, code.Address >> 8, code.Command, ~code.Command), 32)),
            IrProtocol.Samsung32 => (
                "flags SPACE_ENC|CONST_LENGTH\nheader 4500 4500\none 560 1690\nzero 560 560\nptrail 560\ngap 108000",
                32, Reversed(Bytes(code.Address, code.Address, code.Command, ~code.Command), 32)),
            IrProtocol.Sirc12 => (Sony, 12, Reversed(Sirc(code), 12)),
            IrProtocol.Sirc15 => (Sony, 15, Reversed(Sirc(code), 15)),
            IrProtocol.Sirc20 => (Sony, 20, Reversed(Sirc(code), 20)),
            IrProtocol.Rc5 => (
                "flags RC5|CONST_LENGTH\none 889 889\nzero 889 889\nplead 889\ngap 113778\ntoggle_bit_mask 0x800",
                13, (ulong)(((code.Command & 0x40) != 0 ? 0 : 0x1000) | (code.Address << 6) | (code.Command & 0x3F))),

            // LIRC's RC6 has the two halves of a bit the other way round, so all bits are upside down: the start bit 0, the mode 111.
            IrProtocol.Rc6 => (
                "flags RC6|CONST_LENGTH\nheader 2666 889\none 444 444\nzero 444 444\ngap 106667\nrc6_mask 0x10000\ntoggle_bit_mask 0x10000",
                21, (ulong)(0x0F0000 | (~((code.Address << 8) | code.Command) & 0xFFFF))),
            _ => throw new ArgumentException($"No remote of {code.Protocol}.", nameof(code)),
        };
        return $"begin remote\nname PEER\nbits {bits}\n{head}\neps 25\naeps 100\nbegin codes\n{Key} 0x{value:X}\nend codes\nend remote\n";
    }

    private static string Sony => "flags SPACE_ENC|CONST_LENGTH\nheader 2400 600\none 1200 600\nzero 600 600\ngap 45000\nmin_repeat 2";

    private static ulong Bytes(params int[] bytes) => bytes.Select((value, i) => (ulong)(value & 0xFF) << (8 * i)).Aggregate((a, b) => a | b);

    private static ulong Sirc(IrCode code) => (ulong)(code.Command | (code.Address << 7));

    private static ulong Reversed(ulong bits, int count) =>
        Enumerable.Range(0, count).Select(i => ((bits >> i) & 1) << (count - 1 - i)).Aggregate((a, b) => a | b);
}
