using System;
using System.Linq;
using System.Text;
using Xunit;
using static Sock.Firmware.Tests.Pairing.ServiceBench;

namespace Sock.Firmware.Tests.Pairing;

public class GattSettingsTests
{
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
}
