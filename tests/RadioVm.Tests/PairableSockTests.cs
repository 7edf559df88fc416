using System;
using System.Collections.Generic;
using System.Text;
using RadioVm.Hci;
using RadioVm.Link;
using Sock.VirtualBoard;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests;

/// <summary>The real firmware behind the whole of its end of a link. Handles: 8 the settings, 10 the pairing, 12 the log, 14 the status.</summary>
public sealed class PairableSockTests : IDisposable
{
    private const byte KeyMissing = 0x06;
    private const byte OutOfRange = 0x08;
    private const byte WrongKey = 0x3D;
    private const double Speed = 20;
    private static readonly LeAddress Address = new(new SockAddress(0x02534F434B07), IsRandom: false);
    private readonly List<IDisposable> ends = [];
    private readonly List<AdvertKind> kinds = [];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_central_that_pairs_reads_the_status_of_the_firmware(bool offersSecureConnections)
    {
        FakeKernel kernel = this.Meet(offersSecureConnections);
        Assert.Equal("010A0E0005", Hex.Text(kernel.Ask(0x0A, 14, 0)));
        Assert.True(kernel.TryAgree());
        Assert.Equal(0, kernel.Encrypt(kernel.Key));

        Assert.Equal([offersSecureConnections], this.Sock.Encryptions);
        Assert.Equal("\u000Bready", Encoding.ASCII.GetString(kernel.Ask(0x0A, 14, 0)));
        Assert.All(this.kinds, kind => Assert.Equal(AdvertKind.Connectable, kind));
    }

    [Fact]
    public void Written_settings_are_in_the_flash_and_a_refusal_comes_as_the_firmware_gives_it()
    {
        FakeKernel kernel = this.Paired(out PairableSock sock);
        Assert.Equal("0112080080", Hex.Text(kernel.Ask([0x12, 8, 0, 9])));
        Assert.Equal([0x13], kernel.Ask([0x12, 8, 0, 0, .. "version = 1\n"u8]));
        Assert.Equal([0x13], kernel.Ask([0x12, 8, 0, 2, .. "end = yes\n"u8]));

        Assert.StartsWith("version = 1\n", Encoding.ASCII.GetString(sock.Board.Flash.Read(@"I:\sock.cfg")), StringComparison.Ordinal);
        Assert.Null(sock.Failure);
    }

    [Fact]
    public void Another_key_than_the_agreed_one_ends_the_link()
    {
        FakeKernel kernel = this.Meet(offersSecureConnections: true);
        Assert.True(kernel.TryAgree());
        byte[] other = [.. kernel.Key];
        other[0] ^= 1;
        ((ILinkLayer)this.Sock).Encrypt(FakeKernel.Handle, new LinkKey(0, 0, other));

        Assert.Equal(WrongKey, kernel.WaitForEnd());
    }

    [Fact]
    public void A_key_that_was_never_agreed_on_is_missing_and_the_link_stays()
    {
        FakeKernel kernel = this.Meet(offersSecureConnections: true);

        Assert.Equal(KeyMissing, kernel.Encrypt(new byte[16]));
        Assert.Equal("010A0E0005", Hex.Text(kernel.Ask(0x0A, 14, 0)));
    }

    [Fact]
    public void A_key_does_not_outlive_its_link()
    {
        FakeKernel kernel = this.Paired(out PairableSock sock);
        sock.Disconnected(FakeKernel.Handle, 0x13);
        kernel.Connect(Address);

        Assert.Equal(KeyMissing, kernel.Encrypt(kernel.Key));
        Assert.Equal("010A0E0005", Hex.Text(kernel.Ask(0x0A, 14, 0)));
    }

    [Fact]
    public void A_sock_that_is_switched_off_is_out_of_range()
    {
        FakeKernel kernel = this.Meet(offersSecureConnections: true);
        this.Sock.Dispose();

        Assert.Equal(OutOfRange, kernel.WaitForEnd());
    }

    public void Dispose() => this.ends.ForEach(end => end.Dispose());

    private PairableSock Sock { get; set; } = null!;

    private FakeKernel Paired(out PairableSock sock)
    {
        FakeKernel kernel = this.Meet(offersSecureConnections: true);
        Assert.True(kernel.TryAgree());
        Assert.Equal(0, kernel.Encrypt(kernel.Key));
        sock = this.Sock;
        return kernel;
    }

    /// <summary>A sock in pairing mode and a kernel that has connected to it.</summary>
    private FakeKernel Meet(bool offersSecureConnections)
    {
        this.Sock = new PairableSock(new BoardOptions { Address = [0x02, 0x53, 0x4F, 0x43, 0x4B, 0x07] }, speed: Speed);
        this.Sock.Advertised += (report, _) => this.kinds.Add(report.Kind);
        FakeKernel kernel = new(this.Sock, Address, offersSecureConnections);
        this.ends.AddRange([this.Sock, kernel]);
        this.Sock.HoldButton(TimeSpan.FromSeconds(2));
        this.Sock.Start();
        kernel.Connect(Address);
        return kernel;
    }
}
