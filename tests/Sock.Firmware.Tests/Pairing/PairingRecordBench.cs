using System;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>Boards on which only the pairing works.</summary>
internal static class PairingRecordBench
{
    public const string FilePath = @"I:\pairing.dat";
    public const string NewFilePath = @"I:\pairing.new";

    public static readonly byte[] Key = Convert.FromHexString("231D39C1D7CC1AB1AEE224CD096DB932");
    public static readonly byte[] OtherKey = Convert.FromHexString("000102030405060708090A0B0C0D0E0F");
    public static readonly byte[] Address = Convert.FromHexString("5448E68F80A5");

    /// <summary>
    /// Version, key, address, ceiling 356, CRC-32: spelled out, because a sock that is updated must read what the one before wrote.
    /// </summary>
    public static readonly byte[] PairedUpTo356 = Convert.FromHexString("01231D39C1D7CC1AB1AEE224CD096DB9325448E68F80A5640100003AD390DC");

    /// <summary>Lets a program work on a board with that flash, and gives back what became of it.</summary>
    public static VirtualFlash Use(VirtualFlash flash, Action<VirtualFlash> program)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Run(3600, () => program(bench.Board.Flash));
        if (bench.Board.LastFailure is not null)
        {
            throw bench.Board.LastFailure;
        }

        return bench.Board.Flash;
    }

    /// <summary>A flash with one file.</summary>
    public static VirtualFlash With(string path, byte[] bytes)
    {
        VirtualFlash flash = new();
        flash.Write(path, bytes);
        return flash;
    }

    /// <summary>The record as a sock finds it when it starts.</summary>
    public static PairingRecord Loaded()
    {
        PairingRecord record = new();
        record.Load();
        return record;
    }

    /// <summary>The next counter, which has to be there.</summary>
    public static uint Take(PairingRecord record)
    {
        Assert.Equal(CounterAnswer.Taken, record.TakeCounter(out uint counter));
        return counter;
    }
}
