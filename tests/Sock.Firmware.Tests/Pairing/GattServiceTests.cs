using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Pairing;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>The service as it is asked by a radio, on no board: its debug lines need one.</summary>
public class GattServiceTests
{
    private const byte Done = 0x00;
    private const byte WrongLength = 0x0D;
    private const byte UnknownStep = 0x80;
    private const byte NothingBegun = 0x81;
    private const byte TooLong = 0x82;
    private const byte Refused = 0x83;

    [Fact]
    public void Settings_are_stored_only_with_the_commit()
    {
        OnBoard((service, store) =>
        {
            Assert.Equal(Done, Write(service, 0, "version"));
            Assert.Equal(Done, Write(service, 1, " = 1\n"));
            Assert.Equal(0, store.SettingsStored);
            Assert.Equal("12 bytes collected, nothing stored yet.", Status(service));

            Assert.Equal(Done, Write(service, 2, "snooze_minutes = 20\n"));

            Assert.Equal("version = 1\nsnooze_minutes = 20\n", store.Settings);
            Assert.Equal("The settings are stored; they hold from the restart on.", Status(service));
        });
    }

    [Fact]
    public void A_refused_text_leaves_what_was_stored_and_the_status_says_why()
    {
        OnBoard((service, store) =>
        {
            Write(service, 0, "nonsense");

            Assert.Equal(Refused, Write(service, 2, ""));

            Assert.Equal("version = 1\n", store.Settings);
            Assert.Equal("sock.cfg, line 1: found something else; expected version = 1; begin with it.", Status(service));
            Assert.Equal(NothingBegun, Write(service, 2, ""));
        });
    }

    [Theory]
    [InlineData(1, "x", NothingBegun, "Nothing was begun; write a 0 first, then 1 and a chunk for each part, then 2.")]
    [InlineData(2, "x", NothingBegun, "Nothing was begun; write a 0 first, then 1 and a chunk for each part, then 2.")]
    [InlineData(3, "x", WrongLength, "Show from has 1 bytes after the 3; write 2, low byte first.")]
    [InlineData(4, "x", UnknownStep, "The first byte is 4; it has to be 0 begin, 1 append, 2 commit or 3 show from.")]
    [InlineData(255, "", UnknownStep, "The first byte is 255; it has to be 0 begin, 1 append, 2 commit or 3 show from.")]
    public void A_step_out_of_order_is_named(byte step, string text, byte answer, string status)
    {
        OnBoard((service, _) =>
        {
            Assert.Equal(answer, Write(service, step, text));
            Assert.Equal(status, Status(service));
        });
    }

    [Fact]
    public void Exactly_4096_bytes_are_taken_and_one_more_drops_them_all()
    {
        OnBoard((service, store) =>
        {
            Write(service, 0, "version = 1\n");
            string rest = new('#', 4084);
            foreach (char[] chunk in rest.Chunk(511))
            {
                Assert.Equal(Done, Write(service, 1, new string(chunk)));
            }

            Assert.Equal(TooLong, Write(service, 1, "#"));
            Assert.Equal("The text is longer than 4096 bytes and was dropped; write a 0 and a shorter one.", Status(service));
            Assert.Equal(NothingBegun, Write(service, 2, ""));
            Assert.Equal(0, store.SettingsStored);

            Write(service, 0, "version = 1\n");
            foreach (char[] chunk in rest.Chunk(511))
            {
                Write(service, 1, new string(chunk));
            }

            Assert.Equal(Done, Write(service, 2, ""));
            Assert.Equal(4096, store.Settings.Length);
        });
    }

    [Fact]
    public void A_long_text_is_shown_512_bytes_at_a_time()
    {
        OnBoard((service, store) =>
        {
            store.Settings = string.Concat(Enumerable.Range(0, 130).Select(i => FormattableString.Invariant($"line {i:d4}\n")));
            string shown = "";
            for (int from = 0; from <= store.Settings.Length; from += 512)
            {
                Assert.Equal(Done, (byte)service.WriteSettings([3, (byte)from, (byte)(from >> 8)]));
                Assert.Equal(FormattableString.Invariant($"Read the settings from byte {from} on."), Status(service));
                shown += Encoding.ASCII.GetString(service.ReadSettings());
            }

            Assert.Equal(store.Settings, shown);
            service.WriteSettings([3, 0xFF, 0xFF]);
            Assert.Empty(service.ReadSettings());
        });
    }

    [Fact]
    public void The_pieces_of_a_long_read_come_from_one_text_until_something_is_written()
    {
        OnBoard((service, store) =>
        {
            byte[] before = service.ReadSettings();
            store.Settings = "version = 1\nother\n";
            Assert.Equal(before, service.ReadSettings());
            Assert.Equal(1, store.SettingsReads);

            service.WriteSettings([3, 0, 0]);

            Assert.Equal("version = 1\nother\n"u8.ToArray(), service.ReadSettings());
        });
    }

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

    private static void OnBoard(Action<PairingService, FakePairingStore> test)
    {
        Evening bench = new();
        bench.Run(10, () =>
        {
            FakePairingStore store = new();
            test(new PairingService(store), store);
        });
        if (bench.Board.LastFailure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(bench.Board.LastFailure);
        }
    }

    private static byte Write(PairingService service, byte step, string text) => (byte)service.WriteSettings([step, .. Encoding.ASCII.GetBytes(text)]);

    private static string Status(PairingService service) => Encoding.ASCII.GetString(service.ReadStatus());
}
