using System;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class LearnedMemoryTests
{
    private const string FilePath = @"I:\learned.dat";
    private const int Hour = 3_600_000;

    [Fact]
    public void What_was_learned_is_there_on_the_next_power_on()
    {
        SleepDetector taught = Taught();
        VirtualFlash flash = Use(new VirtualFlash(), memory =>
        {
            memory.Load(taught, 0);
            memory.SaveWhenDue(taught, Hour);
        });

        SleepDetector next = New();
        Use(flash, memory => memory.Load(next, 0));

        Assert.Equal(Bytes(taught), Bytes(next));
        Assert.NotEqual(Bytes(New()), Bytes(next));
    }

    [Fact]
    public void It_is_stored_once_an_hour_and_no_sooner()
    {
        SleepDetector taught = Taught();
        Use(new VirtualFlash(), memory =>
        {
            memory.Load(taught, 0);
            memory.SaveWhenDue(taught, Hour - 1);
            Assert.False(VirtualFile.Exists(FilePath));

            memory.SaveWhenDue(taught, Hour);
            Assert.True(VirtualFile.Exists(FilePath));

            VirtualFile.Delete(FilePath);
            memory.SaveWhenDue(taught, (2 * Hour) - 1);
            Assert.False(VirtualFile.Exists(FilePath));
        });
    }

    [Fact]
    public void A_damaged_record_leaves_the_factory_values()
    {
        SleepDetector taught = Taught();
        VirtualFlash flash = Use(new VirtualFlash(), memory =>
        {
            memory.Load(taught, 0);
            memory.SaveWhenDue(taught, Hour);
        });
        byte[] whole = flash.Read(FilePath);
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x10;
            flash.Write(FilePath, damaged);
            SleepDetector next = New();
            Use(flash, memory => memory.Load(next, 0));
            Assert.Equal(Bytes(New()), Bytes(next));
        }
    }

    [Fact]
    public void A_flash_that_refuses_is_said_once_an_hour()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        evening.Board.Flash.RefuseWrites = true;
        evening.Run(2.5 * 3600);

        Assert.Equal(2, evening.Lines.Count(line => line.Text.StartsWith("flash: what was learned was not stored", StringComparison.Ordinal)));
    }

    private static SleepDetector New() => new(new DetectorSettings { WornFromStart = true }, 0, 0);

    /// <summary>A detector that has seen a quiet hour of a part with 10 mg of noise.</summary>
    private static SleepDetector Taught()
    {
        SleepDetector detector = New();
        byte[] batch = new byte[125 * 6];
        for (int i = 0; i < batch.Length; i += 12)
        {
            // 10 mg are 164 LSB from sample to sample.
            (batch[i + 1], batch[i + 3], batch[i + 5]) = (164 - 100, 50, 50);
        }

        for (int nowMs = 5_000; nowMs <= Hour; nowMs += 5_000)
        {
            detector.AddBatch(batch, 125, nowMs);
        }

        Assert.InRange(detector.FloorMicroG, 9_500, 10_500);
        return detector;
    }

    private static string Bytes(SleepDetector detector)
    {
        byte[] bytes = new byte[DetectorMemory.Length];
        detector.SaveMemory(bytes);
        return Convert.ToHexString(bytes);
    }

    private static VirtualFlash Use(VirtualFlash flash, Action<LearnedMemory> program)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Run(10, () => program(new LearnedMemory()));
        if (bench.Board.LastFailure is not null)
        {
            throw bench.Board.LastFailure;
        }

        return bench.Board.Flash;
    }
}
