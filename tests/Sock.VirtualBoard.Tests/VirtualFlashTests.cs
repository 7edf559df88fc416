using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class VirtualFlashTests
{
    private const string Path = @"I:\a";
    private const int Block = 4_096;

    [Fact]
    public void A_file_takes_whole_blocks_and_at_least_one()
    {
        VirtualFlash flash = new();
        int free = flash.FreeBlocks;
        Assert.InRange(free, 50, 62);
        foreach ((int bytes, int blocks) in new[] { (0, 1), (1, 1), (Block, 1), (Block + 1, 2), (10 * Block, 10) })
        {
            flash.Write(Path, new byte[bytes]);
            Assert.Equal(free - blocks, flash.FreeBlocks);
        }
    }

    [Fact]
    public void A_full_flash_refuses_and_keeps_what_it_has()
    {
        Board board = Bench.NewBoard();
        board.Flash.Write(Path, [1, 2, 3]);
        board.Flash.Write(@"I:\big", new byte[board.Flash.FreeBlocks * Block]);
        Bench.Run(board, () =>
        {
            Assert.Throws<IOException>(() => VirtualFile.WriteAllBytes(@"I:\b", []));

            // Even a byte more needs a free block: the old one stays until the new one is written.
            Assert.Throws<IOException>(() => Append(4));
            Assert.Equal([1, 2, 3], VirtualFile.ReadAllBytes(Path));

            VirtualFile.Delete(@"I:\big");
            Append(4);
            Assert.Equal([1, 2, 3, 4], VirtualFile.ReadAllBytes(Path));
        });
    }

    [Fact]
    public void The_capacity_is_a_choice()
    {
        Board board = Bench.NewBoard();
        board.Flash.CapacityBytes = 6 * Block;
        Assert.Equal(2, board.Flash.FreeBlocks);
        Bench.Run(board, () => Assert.Throws<IOException>(() => VirtualFile.WriteAllBytes(Path, new byte[3 * Block])));
    }

    [Theory]
    [InlineData(1, false, "none")]
    [InlineData(1, true, "")]
    [InlineData(2, false, "")]
    [InlineData(2, true, "0102")]
    public void A_file_that_is_written_whole_may_be_left_empty(int cut, bool afterIt, string expected)
    {
        VirtualFlash flash = Cut(new VirtualFlash(), cut, afterIt, () => VirtualFile.WriteAllBytes(Path, [1, 2]));
        Assert.Equal(expected, flash.Contains(Path) ? Convert.ToHexString(flash.Read(Path)) : "none");
    }

    [Fact]
    public void A_long_file_that_is_written_whole_may_be_cut_between_pieces_of_2048_bytes()
    {
        byte[] bytes = [.. Enumerable.Range(0, 5_000).Select(i => (byte)i)];
        int[] lengths = [.. Enumerable.Range(1, 4).Select(cut =>
            Cut(new VirtualFlash(), cut, true, () => VirtualFile.WriteAllBytes(Path, bytes)).Read(Path).Length)];
        Assert.Equal([0, 2_048, 4_096, 5_000], lengths);
    }

    [Theory]
    [InlineData(false, "0102")]
    [InlineData(true, "01020304")]
    public void What_is_appended_gets_there_whole_or_not_at_all(bool afterIt, string expected)
    {
        VirtualFlash flash = new();
        flash.Write(Path, [1, 2]);
        Assert.Equal(expected, Convert.ToHexString(Cut(flash, 1, afterIt, () => Append(3, 4)).Read(Path)));
    }

    [Fact]
    public void After_the_cut_no_call_works_any_more()
    {
        bool wentOn = false;
        Cut(new VirtualFlash(), 1, true, () =>
        {
            VirtualFile.WriteAllBytes(Path, [1]);
            wentOn = true;
        });
        Assert.False(wentOn);
    }

    [Fact]
    public void Changes_are_counted_for_each_file()
    {
        Board board = Bench.Run(() =>
        {
            VirtualFile.WriteAllBytes(Path, [1]);
            Append(2);
            VirtualFile.Move(Path, @"I:\b");
            VirtualFile.Delete(@"I:\b");
            VirtualFile.Delete(@"I:\b");
        });
        Assert.Equal(3, board.Flash.WritesOf(Path));
        Assert.Equal(2, board.Flash.WritesOf(@"I:\b"));
        Assert.Equal(5, board.Flash.WriteCount);
    }

    [Fact]
    public void A_file_can_be_damaged_or_made_unreadable_and_replaced()
    {
        Board board = Bench.NewBoard();
        board.Flash.Write(Path, [1, 2, 3]);
        board.Flash.Corrupt(Path, 1, 0x80);
        Assert.Equal([1, 0x82, 3], board.Flash.Read(Path));
        Assert.Throws<ArgumentOutOfRangeException>(() => board.Flash.Corrupt(Path, 3));

        board.Flash.MakeUnreadable(Path);
        Bench.Run(board, () =>
        {
            Assert.True(VirtualFile.Exists(Path));
            Assert.Throws<IOException>(() => VirtualFile.ReadAllBytes(Path));
            Assert.Throws<IOException>(() => Append(4));
            VirtualFile.WriteAllBytes(Path, [7]);
            Assert.Equal([7], VirtualFile.ReadAllBytes(Path));
        });
    }

    [Fact]
    public void A_copied_flash_is_as_unreadable_as_the_first()
    {
        VirtualFlash flash = new();
        flash.Write(Path, [1]);
        flash.MakeUnreadable(Path);
        VirtualFlash copy = new();
        flash.CopyTo(copy);
        Assert.Throws<IOException>(() => copy.Read(Path));
    }

    private static VirtualFlash Cut(VirtualFlash flash, int change, bool afterIt, Action program)
    {
        Board board = Bench.NewBoard();
        flash.CopyTo(board.Flash);
        board.Flash.CutPowerAtWrite(change, afterIt);
        Bench.Run(board, program);
        return board.Flash;
    }

    private static void Append(params byte[] bytes)
    {
        VirtualFileStream stream = new(Path, FileMode.Append, FileAccess.Write);
        stream.Write(bytes, 0, bytes.Length);
        stream.Close();
    }
}
