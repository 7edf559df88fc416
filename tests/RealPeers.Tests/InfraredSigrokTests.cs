using System;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Infrared;
using Xunit;

namespace RealPeers.Tests;

/// <summary>sigrok-cli as a second decoder. It knows NEC, RC5 and RC6; the other protocols are LIRC's.</summary>
public sealed class InfraredSigrokTests
{
    [Theory]
    [InlineData(4, 0xBA)]
    [InlineData(163, 159)]
    public async Task Sigrok_reads_address_and_command_of_nec(int address, int command)
    {
        using InfraredPeers peers = new();

        string[] heard = await peers.DecodeWithSigrokAsync("ir_nec", InfraredPeers.Presses(new IrCode(IrProtocol.Nec, address, command), false));

        Assert.Contains(heard, line => line.EndsWith($"Address: 0x{address:X2}", StringComparison.Ordinal));
        Assert.Contains(heard, line => line.EndsWith($"Command: 0x{command:X2}", StringComparison.Ordinal));
        Assert.Contains(heard, line => line.Contains("Repeat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20, 48)]
    [InlineData(0, 48)]
    public async Task Sigrok_reads_address_and_command_of_rc5(int address, int command)
    {
        using InfraredPeers peers = new();

        string[] heard = await peers.DecodeWithSigrokAsync("ir_rc5", InfraredPeers.Presses(new IrCode(IrProtocol.Rc5, address, command), false, true));

        Assert.Equal(4, heard.Count(line => line.Contains($"Address: {address} (", StringComparison.Ordinal)));
        Assert.Equal(4, heard.Count(line => line.Contains($"Command: {command} (", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, 0x30)]
    [InlineData(4, 0x31)]
    public async Task Sigrok_reads_address_and_command_of_rc6(int address, int command)
    {
        using InfraredPeers peers = new();

        string[] heard = await peers.DecodeWithSigrokAsync("ir_rc6", InfraredPeers.Presses(new IrCode(IrProtocol.Rc6, address, command), false, true));

        // It prints both in hexadecimal digits, and the command as data.
        Assert.Equal(4, heard.Count(line => line.EndsWith($"Address: {address:X2}", StringComparison.Ordinal)));
        Assert.Equal(4, heard.Count(line => line.EndsWith($"Data: {command:X2}", StringComparison.Ordinal)));
    }
}
