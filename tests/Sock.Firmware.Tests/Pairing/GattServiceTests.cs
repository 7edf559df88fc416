using System;
using System.Text;
using Sock.Firmware.Pairing;
using Xunit;
using static Sock.Firmware.Tests.Pairing.ServiceBench;

namespace Sock.Firmware.Tests.Pairing;

public class GattServiceTests
{
    [Fact]
    public void A_key_is_stored_and_wiped_and_stands_in_no_answer()
    {
        OnBoard((service, store) =>
        {
            byte[] text = Encoding.ASCII.GetBytes("version = 1\n" + FakePairingStore.Secret);

            Assert.Equal(Done, (byte)service.WritePairing(text));

            Assert.Equal("version = 1\n" + FakePairingStore.Secret, Assert.Single(store.Pairings));
            Assert.All(text, b => Assert.Equal(0, b));
            Assert.Equal("Key and address are stored.", Status(service));
        });
    }

    [Fact]
    public void A_key_is_wiped_also_when_the_store_fails()
    {
        OnBoard((service, store) =>
        {
            store.Fault = new InvalidOperationException("flash");
            byte[] text = Encoding.ASCII.GetBytes(FakePairingStore.Secret);

            Assert.Throws<InvalidOperationException>(() => service.WritePairing(text));

            Assert.All(text, b => Assert.Equal(0, b));
        });
    }

    [Fact]
    public void A_wrong_pairing_text_and_an_empty_one_are_refused()
    {
        OnBoard((service, store) =>
        {
            Assert.Equal(Refused, (byte)service.WritePairing([1]));
            Assert.Equal("pairing.cfg, line 1: found something else; expected version = 1; begin with it.", Status(service));
            Assert.Equal(WrongLength, (byte)service.WritePairing([]));
            Assert.Equal("The write is empty; write the text of pairing.cfg, key and address.", Status(service));
            Assert.Empty(store.Pairings);
        });
    }

    [Fact]
    public void The_log_gives_the_page_at_the_cursor_or_the_next_one_and_reading_never_moves_it()
    {
        OnBoard((service, store) =>
        {
            store.Pages[7] = [7, 7];
            store.Pages[0x80000001] = [8];
            Assert.Equal([7, 7], service.ReadLog());
            Assert.Equal([7, 7], service.ReadLog());
            Assert.Equal(1, store.LogReads);

            Assert.Equal(Done, (byte)service.WriteLogCursor([8, 0, 0, 0]));
            Assert.Equal([8], service.ReadLog());
            Assert.Equal("Read the log for page 8 or the next one.", Status(service));

            service.WriteLogCursor([1, 0, 0, 0x80]);
            Assert.Equal([8], service.ReadLog());
            service.WriteLogCursor([2, 0, 0, 0x80]);
            Assert.Empty(service.ReadLog());
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_cursor_has_4_bytes(int length)
    {
        OnBoard((service, _) =>
        {
            Assert.Equal(WrongLength, (byte)service.WriteLogCursor(new byte[length]));
            Assert.Equal(FormattableString.Invariant($"The page number has {length} bytes; write 4, low byte first."), Status(service));
        });
    }

    [Theory]
    [InlineData(-100000)]
    [InlineData(100000)]
    public void A_store_that_is_wrong_about_its_lengths_is_not_believed(int wrongBy)
    {
        OnBoard((service, store) =>
        {
            store.WrongBy = wrongBy;
            store.Pages[0] = [1];

            Assert.InRange(service.ReadSettings().Length, 0, 512);
            Assert.InRange(service.ReadLog().Length, 0, 512);
        });
    }

    [Fact]
    public void What_a_central_left_half_done_is_forgotten()
    {
        OnBoard((service, store) =>
        {
            store.Pages[7] = [7];
            Write(service, 0, "version = 1\n");
            service.WriteLogCursor([8, 0, 0, 0]);
            service.WriteSettings([3, 5, 0]);

            service.Forget();

            Assert.Equal("ready", Status(service));
            Assert.Equal([7], service.ReadLog());
            Assert.Equal("version = 1\n"u8.ToArray(), service.ReadSettings());
            Assert.Equal(NothingBegun, Write(service, 2, ""));
        });
    }

    [Fact]
    public void A_status_is_one_line_of_printable_letters_and_at_most_512_bytes()
    {
        Assert.Equal("a?b?c?"u8.ToArray(), StatusLine.Encode("a\nb\u00e9c\u007f"));
        Assert.Equal(512, StatusLine.Encode(new string('x', 600)).Length);
        Assert.Empty(StatusLine.Encode(""));
    }

    [Fact]
    public void The_uuids_are_the_ones_that_phones_know()
    {
        Assert.Equal("7c2e0001-5a1b-4c53-9f3e-2b6d8a41e7d0", PairingUuids.Of(PairingUuids.Service).ToString());
        Assert.Equal("7c2e0005-5a1b-4c53-9f3e-2b6d8a41e7d0", PairingUuids.Of(PairingUuids.Status).ToString());
    }
}
