using System;
using System.Collections.Generic;
using System.Linq;
using RadioVm.Hci;
using RadioVm.Link;
using RadioVm.Link.Security;

namespace RadioVm.Tests.Security;

/// <summary>The initiator of a pairing as a kernel plays it, which can also play it wrong. Each answer of the responder is handed to <see cref="Take"/>.</summary>
internal sealed class PairingCentral(LeAddress own, LeAddress sock, bool offersSecureConnections, Action<byte[]> send) : IDisposable
{
    private readonly byte[] request = [0x01, 0x03, 0x00, (byte)(0x01 | (offersSecureConnections ? 0x08 : 0)), 16, 0x00, 0x01];
    private readonly byte[] nonce = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    private readonly PairingKeys keys = new();
    private byte[] response = [];
    private byte[] sockX = [];
    private byte[] secret = [];
    private byte[] confirm = [];
    private byte[] checkKey = [];
    private byte[] longTerm = [];

    /// <summary>All codes that the responder sent.</summary>
    public List<byte> Heard { get; } = [];

    /// <summary>Why the responder failed it; 0 when it did not.</summary>
    public byte FailedWith { get; private set; }

    /// <summary>The key, low byte first; null while there is none.</summary>
    public byte[]? Key { get; private set; }

    /// <summary>A bit of its last value is wrong.</summary>
    public bool Lies { get; set; }

    public void Begin() => send(this.request);

    public void Take(byte[] command)
    {
        this.Heard.Add(command[0]);
        byte[] value = [.. command.Skip(1).Reverse()];
        switch (command[0])
        {
            case 0x02:
                this.response = command;
                this.Answer();
                break;
            case 0x0C:
                this.sockX = value[32..];
                Assert(this.keys.TryAgree(this.sockX, value[..32], out this.secret));
                break;
            case 0x03:
                this.confirm = value;
                this.Send(0x04, offersSecureConnections ? this.nonce : this.Spoiled(this.nonce));
                break;
            case 0x04 when offersSecureConnections:
                this.TakeNonce(value);
                break;
            case 0x04:
                Assert(this.Legacy(value).SequenceEqual(this.confirm));
                this.Key = [.. PairingFunctions.LegacyKey(new byte[16], value, this.nonce).Reverse()];
                break;
            case 0x0D:
                Assert(PairingFunctions.Check(this.checkKey, this.sockNonce, this.nonce, new byte[16], Abilities(this.response), Address(sock), Address(own))
                    .SequenceEqual(value));
                this.Key = [.. this.longTerm.Reverse()];
                break;
            default:
                this.FailedWith = command[1];
                break;
        }
    }

    public void Dispose() => this.keys.Dispose();

    private byte[] sockNonce = [];

    private static void Assert(bool isRight) => Xunit.Assert.True(isRight, "the responder's value does not check");

    private static byte[] Abilities(byte[] features) => [features[3], features[2], features[1]];

    private static byte[] Address(LeAddress address) => [(byte)(address.IsRandom ? 1 : 0), .. LowFirst.Of(address).Reverse()];

    private void Answer()
    {
        if (offersSecureConnections)
        {
            send([0x0C, .. this.keys.X.Reverse(), .. this.keys.Y.Reverse()]);
        }
        else
        {
            this.Send(0x03, this.Legacy(this.nonce));
        }
    }

    private byte[] Legacy(byte[] random) => PairingFunctions.LegacyConfirm(
        new byte[16], random, [.. this.request.Reverse()], [.. this.response.Reverse()], own, sock);

    private void TakeNonce(byte[] value)
    {
        Assert(PairingFunctions.Confirm(this.sockX, this.keys.X, value, 0).SequenceEqual(this.confirm));
        this.sockNonce = value;
        (this.checkKey, this.longTerm) = PairingFunctions.Keys(this.secret, this.nonce, value, Address(own), Address(sock));
        byte[] check = PairingFunctions.Check(this.checkKey, this.nonce, value, new byte[16], Abilities(this.request), Address(own), Address(sock));
        this.Send(0x0D, this.Spoiled(check));
    }

    private byte[] Spoiled(byte[] value) => this.Lies ? [(byte)(value[0] ^ 1), .. value[1..]] : value;

    private void Send(byte code, byte[] value) => send([code, .. value.Reverse()]);
}
