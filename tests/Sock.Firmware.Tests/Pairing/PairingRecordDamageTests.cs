using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;
using static Sock.Firmware.Tests.Pairing.PairingRecordBench;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>What becomes of key and counter when the battery goes flat at the wrong moment, or the flash rots.</summary>
public class PairingRecordDamageTests
{
    private const string NewerVersion = "02231D39C1D7CC1AB1AEE224CD096DB9325448E68F80A564010000F9FE046F";
    private const string CeilingBelow100 = "01231D39C1D7CC1AB1AEE224CD096DB9325448E68F80A563000000B4818540";

    // The other key, ceiling 612.
    private const string Other = "01000102030405060708090A0B0C0D0E0F5448E68F80A564020000294F6FD5";

    [Fact]
    public void No_record_with_one_other_byte_is_believed() => Use(new VirtualFlash(), flash =>
    {
        for (int i = 0; i < PairedUpTo356.Length; i++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] record = (byte[])PairedUpTo356.Clone();
                record[i] ^= (byte)change;
                flash.Write(FilePath, record);
                AssertDamaged(Loaded());
            }
        }
    });

    [Fact]
    public void No_record_with_two_damaged_bits_is_believed() => Use(new VirtualFlash(), flash =>
    {
        int bits = PairedUpTo356.Length * 8;
        for (int first = 0; first < bits; first++)
        {
            for (int second = first + 1; second < bits; second += 7)
            {
                byte[] record = (byte[])PairedUpTo356.Clone();
                record[first / 8] ^= (byte)(1 << (first % 8));
                record[second / 8] ^= (byte)(1 << (second % 8));
                flash.Write(FilePath, record);
                Assert.False(Loaded().IsPaired);
            }
        }
    });

    [Fact]
    public void No_record_of_another_length_is_believed() => Use(new VirtualFlash(), flash =>
    {
        for (int length = 0; length < 80; length++)
        {
            byte[] record = new byte[length];
            Array.Copy(PairedUpTo356, record, Math.Min(length, PairedUpTo356.Length));
            flash.Write(FilePath, record);
            Assert.Equal(length == PairedUpTo356.Length, Loaded().IsPaired);
        }
    });

    [Theory]
    [InlineData(NewerVersion)]
    [InlineData(CeilingBelow100)]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    public void A_record_that_this_firmware_did_not_write_is_not_believed(string record) =>
        Use(With(FilePath, Convert.FromHexString(record)), _ => AssertDamaged(Loaded()));

    [Fact]
    public void A_damaged_sock_is_paired_again_with_a_new_key() => Use(With(FilePath, PairedUpTo356[..20]), _ =>
    {
        PairingRecord record = Loaded();
        AssertDamaged(record);
        Assert.True(record.TryPair(OtherKey, Address));
        Assert.False(record.IsDamaged);
        Assert.Equal(100u, Take(record));
        Assert.Equal(OtherKey, Loaded().Key);
    });

    [Theory]
    [InlineData(null, "other", false, 612u)]
    [InlineData("half", "other", false, 612u)]
    [InlineData("", "other", false, 612u)]
    [InlineData("whole", "other", true, 356u)]
    [InlineData("whole", "half", true, 356u)]
    [InlineData("whole", "", true, 356u)]
    public void Of_two_files_the_one_that_is_whole_counts(string? file, string? newFile, bool isFirstKey, uint counter)
    {
        VirtualFlash flash = new();
        Put(flash, FilePath, file);
        Put(flash, NewFilePath, newFile);
        Use(flash, written =>
        {
            PairingRecord record = Loaded();
            Assert.Equal(isFirstKey ? Key : OtherKey, record.Key);
            Assert.Equal(counter, Take(record));
            Assert.False(written.Contains(NewFilePath));
            Assert.Equal(counter + 256, Take(Loaded()));
        });
    }

    [Fact]
    public void Whenever_the_power_goes_no_counter_comes_twice_and_the_key_stays()
    {
        // One sock, one flash, power for 0 to 450 ms and then a restart, which is twice as long as a few saves need.
        VirtualFlash flash = With(FilePath, PairedUpTo356);
        List<uint> counters = [];
        for (int cutAtMs = 0; cutAtMs <= 450; cutAtMs++)
        {
            flash = Live(flash, cutAtMs, () =>
            {
                PairingRecord record = Loaded();
                Assert.Equal(Key, record.Key);
                while (true)
                {
                    counters.Add(Take(record));
                    VirtualThread.Sleep(counters.Count % 3 == 0 ? 1 : 0);
                    record = counters.Count % 50 == 0 ? Loaded() : record;
                }
            });
        }

        Assert.True(counters.Count > 1_000);
        Assert.All(counters.Zip(counters.Skip(1)), pair => Assert.True(pair.Second > pair.First));
    }

    [Fact]
    public void Power_that_goes_in_two_saves_running_loses_no_record()
    {
        int cuts = 0;
        for (int firstMs = 0; firstMs <= 90; firstMs += 5)
        {
            VirtualFlash once = Live(With(FilePath, PairedUpTo356), firstMs, TakeOne);
            for (int secondMs = 0; secondMs <= 110; secondMs += 5)
            {
                Use(Live(once, secondMs, TakeOne), _ => Assert.Equal(Key, Loaded().Key));
                cuts++;
            }
        }

        Assert.Equal(19 * 23, cuts);
    }

    [Fact]
    public void A_pairing_that_power_cuts_anywhere_leaves_one_of_the_two_keys_with_a_counter_above_all_before()
    {
        HashSet<byte> found = [];
        for (int cutAtMs = 0; cutAtMs <= 100; cutAtMs++)
        {
            uint last = 0;
            VirtualFlash flash = Live(With(FilePath, PairedUpTo356), cutAtMs, () =>
            {
                PairingRecord record = Loaded();
                record.TryPair(OtherKey, Address);
                last = Take(record);
                VirtualThread.Sleep(1_000);
            });
            Use(flash, _ =>
            {
                PairingRecord record = Loaded();
                Assert.True(record.IsPaired);
                found.Add(record.Key[0]);
                Assert.True(Take(record) > last && last is 0 or >= 356);
            });
        }

        Assert.Equal([Key[0], OtherKey[0]], found);
    }

    private static void TakeOne()
    {
        Take(Loaded());
        VirtualThread.Sleep(1_000);
    }

    /// <summary>A board with that flash has power for that long.</summary>
    private static VirtualFlash Live(VirtualFlash flash, int cutAtMs, Action program)
    {
        Evening dying = new();
        flash.CopyTo(dying.Board.Flash);
        dying.Run(cutAtMs / 1000.0, program);
        return dying.Board.LastFailure is null ? dying.Board.Flash : throw dying.Board.LastFailure;
    }

    private static void AssertDamaged(PairingRecord record)
    {
        Assert.False(record.IsPaired);
        Assert.True(record.IsDamaged);
        Assert.Null(record.Key);
        Assert.Null(record.Address);
        Assert.Equal(CounterAnswer.RecordDamaged, record.TakeCounter(out uint counter));
        Assert.Equal(0u, counter);
    }

    private static void Put(VirtualFlash flash, string path, string? content)
    {
        byte[] other = Convert.FromHexString(Other);
        byte[]? bytes = content switch { null => null, "" => [], "half" => other[..15], "other" => other, _ => PairedUpTo356 };
        if (bytes is not null)
        {
            flash.Write(path, bytes);
        }
    }
}
