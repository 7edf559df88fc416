using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Infrared;
using Xunit;

namespace RealPeers.Tests;

/// <summary>LIRC against the sock's infrared: it understands what the sock sends, and the sock learns what it sends.</summary>
public sealed class InfraredLircTests
{
    /// <summary>Protocol, address and command: every protocol with the edges of its range, and codes of the table.</summary>
    public static TheoryData<IrProtocol, int, int> Codes => new()
    {
        { IrProtocol.Nec, 4, 186 },
        { IrProtocol.Nec, 0, 0 },
        { IrProtocol.Nec, 255, 255 },
        { IrProtocol.NecExtended, 0xC7EA, 0x4C },
        { IrProtocol.Samsung32, 7, 74 },
        { IrProtocol.Samsung32, 255, 0 },
        { IrProtocol.Sirc12, 1, 21 },
        { IrProtocol.Sirc15, 151, 25 },
        { IrProtocol.Sirc15, 255, 127 },
        { IrProtocol.Sirc20, 26 + (32 * 226), 25 },
        { IrProtocol.Rc5, 20, 48 },
        { IrProtocol.Rc5, 31, 63 },
        { IrProtocol.Rc5, 0, 93 },
        { IrProtocol.Rc6, 0, 48 },
        { IrProtocol.Rc6, 255, 0 },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Lirc_understands_what_the_sock_sends(IrProtocol protocol, int address, int command)
    {
        IrCode code = new(protocol, address, command);
        using InfraredPeers peers = new();

        string[] heard = await peers.DecodeWithLircAsync(InfraredRemotes.For(code), InfraredPeers.Presses(code, false, true, false));

        // Three presses of two or three frames each.
        int presses = heard.Count(line => line.Split(' ')[1] == "00");
        Assert.All(heard, line => Assert.EndsWith($" {InfraredRemotes.Key} PEER", line, StringComparison.Ordinal));
        Assert.InRange(heard.Length, 3, 9);
        Assert.Equal(3, presses);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Lirc_takes_another_key_for_none(IrProtocol protocol, int address, int command)
    {
        using InfraredPeers peers = new();

        string remote = InfraredRemotes.For(new IrCode(protocol, address, command));
        string[] heard = await peers.DecodeWithLircAsync(remote, InfraredPeers.Presses(new IrCode(protocol, address, command ^ 1), false, true, false));

        Assert.Empty(heard);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_sock_learns_what_lirc_sends(IrProtocol protocol, int address, int command)
    {
        IrCode code = new(protocol, address, command);
        using InfraredPeers peers = new();

        int[] press = await peers.EncodeWithLircAsync(InfraredRemotes.For(code), InfraredRemotes.Key);
        int[] pulses = [.. press, .. press];

        CodeLearner learner = new();
        List<LearnAnswer> answers = [.. Frames(pulses).Select(frame => learner.Add(frame, frame.Length))];
        Assert.Contains(LearnAnswer.Learned, answers);
        Assert.Equal((protocol, address, command), (learner.Code!.Protocol, learner.Code.Address, learner.Code.Command));
    }

    /// <summary>The frames as the pulse receiver cuts them: at each darkness of 5.7 ms and more.</summary>
    private static IEnumerable<int[]> Frames(int[] pulses)
    {
        List<int> frame = [];
        for (int i = 0; i < pulses.Length; i++)
        {
            if (i % 2 == 1 && pulses[i] >= 5_700)
            {
                yield return [.. frame];
                frame.Clear();
            }
            else
            {
                frame.Add(pulses[i]);
            }
        }
    }
}
