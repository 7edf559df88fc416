using System;
using System.Collections.Generic;
using RadioVm.Hci;
using RadioVm.Link.Security;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests.Security;

public sealed class PairingResponderTests : IDisposable
{
    private const byte ConfirmValueFailed = 0x04;
    private const byte EncryptionKeySize = 0x06;
    private const byte CommandNotSupported = 0x07;
    private const byte UnspecifiedReason = 0x08;
    private const byte InvalidParameters = 0x0A;
    private const byte CheckFailed = 0x0B;
    private static readonly LeAddress Kernel = new(SockAddress.FromBytes([0x00, 0xAA, 0x01, 0x00, 0x00, 0x42]), IsRandom: true);
    private static readonly LeAddress Sock = new(SockAddress.FromBytes([0x02, 0x53, 0x4F, 0x43, 0x4B, 0x01]), IsRandom: false);
    private readonly Queue<Action> air = new();
    private readonly List<IDisposable> ends = [];
    private PairingResponder responder = null!;
    private PairingCentral central = null!;
    private int failures;

    [Fact]
    public void Secure_connections_agree_on_one_key_where_both_can()
    {
        this.Meet(centralOffers: true, sockAllows: true).Pair();

        Assert.Equal([0x02, 0x0C, 0x03, 0x04, 0x0D], this.central.Heard);
        Assert.NotNull(this.central.Key);
        Assert.Equal(this.central.Key, this.responder.Key);
        Assert.Equal(0, this.failures);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Legacy_pairing_agrees_on_one_key_where_the_central_offers_nothing_else(bool centralOffers, bool sockAllows)
    {
        this.Meet(centralOffers, sockAllows).Pair();

        Assert.Equal([0x02, 0x03, 0x04], this.central.Heard);
        Assert.NotNull(this.central.Key);
        Assert.Equal(this.central.Key, this.responder.Key);
    }

    [Fact]
    public void Two_pairings_never_agree_on_the_same_key()
    {
        this.Meet(centralOffers: false, sockAllows: true).Pair();
        byte[] first = this.responder.Key!;
        this.Pair();

        Assert.NotEqual(first, this.responder.Key);
    }

    [Theory]
    [InlineData(true, CheckFailed)]
    [InlineData(false, ConfirmValueFailed)]
    public void A_value_that_does_not_check_fails_the_pairing_and_leaves_no_key(bool centralOffers, byte reason)
    {
        this.Meet(centralOffers, sockAllows: true);
        this.central.Lies = true;
        this.Pair();

        Assert.Equal(reason, this.central.FailedWith);
        Assert.Null(this.responder.Key);
        Assert.Equal(1, this.failures);
    }

    [Fact]
    public void A_pairing_that_the_central_gives_up_after_the_last_value_leaves_no_key()
    {
        this.Meet(centralOffers: true, sockAllows: true).Pair();
        this.responder.Take([0x05, CheckFailed]);

        Assert.Null(this.responder.Key);
        Assert.Equal(1, this.failures);
    }

    [Fact]
    public void What_comes_after_the_link_is_encrypted_takes_no_key_away()
    {
        this.Meet(centralOffers: true, sockAllows: true).Pair();
        this.responder.Prove();
        this.responder.Take([0x05, UnspecifiedReason]);

        Assert.NotNull(this.responder.Key);
        Assert.Equal(0, this.failures);
    }

    [Theory]
    [InlineData("01 03 00 08 07 00 00", EncryptionKeySize)]
    [InlineData("01 03 00 08 10 00", InvalidParameters)]
    [InlineData("0B 10", UnspecifiedReason)]
    [InlineData("0D 00000000 00000000 00000000 00000000", UnspecifiedReason)]
    [InlineData("7F", CommandNotSupported)]
    public void A_command_that_does_not_belong_there_is_refused_by_name(string command, byte reason)
    {
        this.Meet(centralOffers: true, sockAllows: true);
        this.responder.Take(Hex.Of(command));
        this.Fly();

        Assert.Equal(reason, this.central.FailedWith);
        Assert.Null(this.responder.Key);
    }

    [Fact]
    public void A_public_key_off_the_curve_is_refused()
    {
        List<byte[]> sent = [];
        using PairingResponder one = new(Kernel, Sock, new PairingTerms(), sent.Add);
        one.Take(Hex.Of("01 03 00 09 10 00 01"));
        one.Take([0x0C, .. new byte[64]]);

        Assert.Equal([0x05, CheckFailed], sent[^1]);
    }

    public void Dispose() => this.ends.ForEach(end => end.Dispose());

    private PairingResponderTests Meet(bool centralOffers, bool sockAllows)
    {
        this.responder = new PairingResponder(Kernel, Sock, new PairingTerms(sockAllows), bytes => this.air.Enqueue(() => this.central.Take(bytes)));
        this.central = new PairingCentral(Kernel, Sock, centralOffers, bytes => this.air.Enqueue(() => this.responder.Take(bytes)));
        this.responder.Failed += _ => this.failures++;
        this.ends.AddRange([this.responder, this.central]);
        return this;
    }

    private void Pair()
    {
        this.central.Begin();
        this.Fly();
    }

    private void Fly()
    {
        while (this.air.TryDequeue(out Action? packet))
        {
            packet();
        }
    }
}
