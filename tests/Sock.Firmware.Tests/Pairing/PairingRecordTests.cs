using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;
using static Sock.Firmware.Tests.Pairing.PairingRecordBench;

namespace Sock.Firmware.Tests.Pairing;

public class PairingRecordTests
{
    // The key of the bench, its address, ceilings FFFFFF40 and FFFFFFFF.
    private const string AlmostUsedUp = "01231D39C1D7CC1AB1AEE224CD096DB9325448E68F80A540FFFFFF76A7BCF2";
    private const string UsedUp = "01231D39C1D7CC1AB1AEE224CD096DB9325448E68F80A5FFFFFFFFBAF9ADB7";

    [Fact]
    public void The_record_is_these_31_bytes()
    {
        VirtualFlash flash = Use(new VirtualFlash(), _ =>
        {
            PairingRecord record = Loaded();
            Assert.True(record.TryPair(Key, Address));
            Assert.Equal(100u, Take(record));
        });

        Assert.Equal(Convert.ToHexString(PairedUpTo356), Convert.ToHexString(flash.Read(FilePath)));
        Assert.False(flash.Contains(NewFilePath));
    }

    [Fact]
    public void A_record_of_the_firmware_before_is_read() => Use(With(FilePath, PairedUpTo356), _ =>
    {
        PairingRecord record = Loaded();
        Assert.True(record.IsPaired);
        Assert.False(record.IsDamaged);
        Assert.Equal(Key, record.Key);
        Assert.Equal(Address, record.Address);
        Assert.Equal(356u, Take(record));
    });

    [Fact]
    public void A_sock_that_was_never_paired_has_no_key_and_no_counter() => Use(new VirtualFlash(), flash =>
    {
        PairingRecord record = Loaded();
        Assert.False(record.IsPaired);
        Assert.False(record.IsDamaged);
        Assert.Null(record.Key);
        Assert.Null(record.Address);
        Assert.Equal(CounterAnswer.NotPaired, record.TakeCounter(out uint counter));
        Assert.Equal(0u, counter);
        Assert.Equal(0, flash.WriteCount);
    });

    [Fact]
    public void Counters_go_up_by_one_and_are_in_the_flash_before_they_are_used() => Use(new VirtualFlash(), flash =>
    {
        PairingRecord record = Loaded();
        record.TryPair(Key, Address);
        for (uint expected = 100; expected < 1000; expected++)
        {
            Assert.Equal(expected, Take(record));
            Assert.True(BitConverter.ToUInt32(flash.Read(FilePath), 23) > expected);
        }
    });

    [Fact]
    public void A_save_serves_256_counters() => Use(With(FilePath, PairedUpTo356), flash =>
    {
        PairingRecord record = Loaded();
        Take(record);

        // Two writes for the new file, one deletion, one move.
        Assert.Equal(4, flash.WriteCount);
        for (int i = 1; i < 256; i++)
        {
            Take(record);
        }

        Assert.Equal(4, flash.WriteCount);
        Take(record);
        Assert.Equal(8, flash.WriteCount);
    });

    [Fact]
    public void Ten_thousand_restarts_hand_out_no_counter_twice() => Use(new VirtualFlash(), _ =>
    {
        Random random = new(10_000);
        PairingRecord first = Loaded();
        first.TryPair(Key, Address);
        uint last = 99;
        for (int restart = 0; restart < 10_000; restart++)
        {
            PairingRecord record = Loaded();
            for (int i = random.Next(restart % 100 == 0 ? 600 : 4); i > 0; i--)
            {
                uint counter = Take(record);
                Assert.True(counter > last);
                last = counter;
            }
        }

        Assert.True(last > 256 * 7_000);
    });

    [Fact]
    public void The_same_key_goes_on_with_its_counter_and_costs_no_write() => Use(With(FilePath, PairedUpTo356), flash =>
    {
        PairingRecord record = Loaded();
        Assert.Equal(356u, Take(record));
        int writes = flash.WriteCount;
        Assert.True(record.TryPair((byte[])Key.Clone(), (byte[])Address.Clone()));
        Assert.Equal(357u, Take(record));
        Assert.Equal(writes, flash.WriteCount);
    });

    [Fact]
    public void An_old_key_that_comes_back_repeats_no_counter() => Use(new VirtualFlash(), _ =>
    {
        HashSet<(byte Key, uint Counter)> used = [];
        PairingRecord record = Loaded();
        for (int round = 0; round < 20; round++)
        {
            byte[] key = round % 3 == 0 ? OtherKey : Key;
            Assert.True(record.TryPair(key, Address));
            Assert.Equal(key, record.Key);
            for (int i = 0; i < 100; i++)
            {
                Assert.True(used.Add((key[0], Take(record))));
            }

            record = round % 2 == 0 ? record : Loaded();
        }
    });

    [Fact]
    public void A_new_address_is_kept_with_the_key_and_the_counter() => Use(With(FilePath, PairedUpTo356), _ =>
    {
        byte[] address = [1, 2, 3, 4, 5, 6];
        Assert.True(Loaded().TryPair(Key, address));
        PairingRecord next = Loaded();
        Assert.Equal(Key, next.Key);
        Assert.Equal(address, next.Address);
        Assert.True(Take(next) >= 356);
    });

    [Fact]
    public void The_last_counters_are_handed_out_and_then_none() => Use(With(FilePath, Convert.FromHexString(AlmostUsedUp)), _ =>
    {
        PairingRecord record = Loaded();
        for (uint expected = 0xFFFFFF40; expected < 0xFFFFFFFF; expected++)
        {
            Assert.Equal(expected, Take(record));
        }

        Assert.Equal(CounterAnswer.UsedUp, record.TakeCounter(out uint counter));
        Assert.Equal(0u, counter);
        Assert.Equal(CounterAnswer.UsedUp, Loaded().TakeCounter(out uint _));
    });

    [Fact]
    public void Used_up_counters_come_back_with_a_new_key_only() => Use(With(FilePath, Convert.FromHexString(UsedUp)), _ =>
    {
        PairingRecord record = Loaded();
        Assert.True(record.IsPaired);
        Assert.True(record.TryPair(Key, Address));
        Assert.True(record.TryPair(Key, [1, 2, 3, 4, 5, 6]));
        Assert.Equal(CounterAnswer.UsedUp, record.TakeCounter(out uint _));
        Assert.True(record.TryPair(OtherKey, Address));
        Assert.Equal(100u, Take(record));
    });

    [Fact]
    public void A_flash_that_refuses_gives_no_counter_and_loses_none_that_was_reserved() => Use(With(FilePath, PairedUpTo356), flash =>
    {
        PairingRecord record = Loaded();
        flash.RefuseWrites = true;
        Assert.Equal(CounterAnswer.FlashRefused, record.TakeCounter(out uint counter));
        Assert.Equal(0u, counter);

        flash.RefuseWrites = false;
        Assert.Equal(356u, Take(record));
        flash.RefuseWrites = true;
        uint[] reserved = [.. Enumerable.Range(0, 255).Select(_ => Take(record))];
        Assert.Equal(611u, reserved[^1]);
        Assert.Equal(CounterAnswer.FlashRefused, record.TakeCounter(out _));

        flash.RefuseWrites = false;
        Assert.Equal(612u, Take(record));
    });

    [Fact]
    public void A_pairing_that_the_flash_refuses_leaves_the_one_before() => Use(With(FilePath, PairedUpTo356), flash =>
    {
        PairingRecord record = Loaded();
        flash.RefuseWrites = true;
        Assert.False(record.TryPair(OtherKey, Address));
        Assert.Equal(Key, record.Key);
        Assert.Equal(Key, Loaded().Key);

        flash.RefuseWrites = false;
        Assert.Equal(356u, Take(record));
    });

    [Fact]
    public void What_the_caller_does_with_its_arrays_later_changes_nothing() => Use(new VirtualFlash(), _ =>
    {
        byte[] key = (byte[])Key.Clone();
        byte[] address = (byte[])Address.Clone();
        PairingRecord record = Loaded();
        record.TryPair(key, address);
        Array.Clear(key);
        Array.Clear(address);
        Take(record);
        Assert.Equal(Key, record.Key);
        Assert.Equal(Key, Loaded().Key);
        Assert.Equal(Address, Loaded().Address);
    });

    [Theory]
    [InlineData(15, 6, "key is 15 bytes long; expected 16 bytes.")]
    [InlineData(17, 6, "key is 17 bytes long; expected 16 bytes.")]
    [InlineData(-1, 6, "key is null; expected 16 bytes.")]
    [InlineData(16, 5, "address is 5 bytes long; expected 6 bytes.")]
    [InlineData(16, -1, "address is null; expected 6 bytes.")]
    public void Another_length_is_the_callers_mistake(int keyLength, int addressLength, string message) => Use(new VirtualFlash(), flash =>
    {
        byte[]? key = keyLength < 0 ? null : new byte[keyLength];
        byte[]? address = addressLength < 0 ? null : new byte[addressLength];
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Loaded().TryPair(key, address)).Message);
        Assert.Equal(0, flash.WriteCount);
    });

    [Fact]
    public void Every_answer_has_a_sentence_of_its_own_that_says_what_to_do()
    {
        string[] sentences = [.. Enum.GetValues<CounterAnswer>().Select(CounterAnswers.Describe)];
        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.StartsWith("pairing: ", sentence, StringComparison.Ordinal));
        Assert.Equal("pairing: an answer without a name, number 5", CounterAnswers.Describe((CounterAnswer)5));
    }
}
