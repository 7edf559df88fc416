using System;
using System.IO;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class VirtualFileTests
{
    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        Board board = Bench.Run(() =>
        {
            Assert.False(VirtualFile.Exists(@"I:\a"));
            VirtualFile.WriteAllBytes(@"I:\a", [1, 2, 3]);
            Assert.True(VirtualFile.Exists(@"I:\a"));
            Assert.False(VirtualFile.Exists(@"I:\A"));
            Assert.Equal([1, 2, 3], VirtualFile.ReadAllBytes(@"I:\a"));
        });
        Assert.Equal([1, 2, 3], board.Flash.Read(@"I:\a"));
    }

    [Fact]
    public void What_is_missing_cannot_be_read_but_deleted()
    {
        Bench.Run(() =>
        {
            Assert.Throws<IOException>(() => VirtualFile.ReadAllBytes(@"I:\none"));
            VirtualFile.Delete(@"I:\none");
        });
    }

    [Fact]
    public void A_move_needs_a_source_and_a_free_name()
    {
        Bench.Run(() =>
        {
            VirtualFile.WriteAllBytes(@"I:\a", [1]);
            VirtualFile.WriteAllBytes(@"I:\b", [2]);
            Assert.Throws<IOException>(() => VirtualFile.Move(@"I:\none", @"I:\c"));
            Assert.Throws<IOException>(() => VirtualFile.Move(@"I:\a", @"I:\b"));
            VirtualFile.Delete(@"I:\b");
            VirtualFile.Move(@"I:\a", @"I:\b");
            Assert.False(VirtualFile.Exists(@"I:\a"));
            Assert.Equal([1], VirtualFile.ReadAllBytes(@"I:\b"));
        });
    }

    [Fact]
    public void There_is_one_volume_and_files_have_names()
    {
        Bench.Run(() =>
        {
            Assert.Throws<IOException>(() => VirtualFile.WriteAllBytes(@"D:\a", [1]));
            Assert.Throws<ArgumentException>(() => VirtualFile.WriteAllBytes("", [1]));
            Assert.Throws<ArgumentException>(() => VirtualFile.WriteAllBytes(@"I:\a", null!));
        });
    }

    [Fact]
    public void A_flash_that_refuses_keeps_what_it_has()
    {
        Board board = Bench.NewBoard();
        board.Flash.Write(@"I:\a", [7]);
        board.Flash.RefuseWrites = true;
        Bench.Run(board, () =>
        {
            Assert.Throws<IOException>(() => VirtualFile.WriteAllBytes(@"I:\a", [1]));
            Assert.Throws<IOException>(() => VirtualFile.Delete(@"I:\a"));
            Assert.Throws<IOException>(() => VirtualFile.Move(@"I:\a", @"I:\b"));
            Assert.Equal([7], VirtualFile.ReadAllBytes(@"I:\a"));
        });
        Assert.Equal(0, board.Flash.WriteCount);
    }

    [Fact]
    public void Files_outlive_a_reboot_and_can_be_taken_to_the_next_board()
    {
        Board first = Bench.NewBoard();
        Bench.Run(first, () =>
        {
            byte boots = VirtualFile.Exists(@"I:\boots") ? VirtualFile.ReadAllBytes(@"I:\boots")[0] : (byte)0;
            VirtualFile.WriteAllBytes(@"I:\boots", [(byte)(boots + 1)]);
            if (boots == 0)
            {
                Power.RebootDevice();
            }
        });
        Board second = Bench.NewBoard();
        first.Flash.CopyTo(second.Flash);
        first.Flash.Write(@"I:\boots", [99]);
        Bench.Run(second, () => Assert.Equal(2, VirtualFile.ReadAllBytes(@"I:\boots")[0]));
    }

    [Fact]
    public void A_battery_that_goes_flat_while_writing_leaves_an_empty_file()
    {
        Board board = Bench.NewBoard(offAfterMicroseconds: 1_010_000);
        board.Flash.Write(@"I:\a", [1, 2, 3]);
        Bench.Run(board, () =>
        {
            VirtualThread.Sleep(1_000);
            VirtualFile.WriteAllBytes(@"I:\a", [4, 5, 6]);
        });
        Assert.Empty(board.Flash.Read(@"I:\a"));
    }
}
