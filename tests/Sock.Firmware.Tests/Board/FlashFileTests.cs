using System;
using System.Linq;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Board;

public class FlashFileTests
{
    private const string Path = @"I:\a.dat";
    private const string NewPath = @"I:\a.new";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void A_file_is_read_up_to_its_bound(int length)
    {
        byte[] content = [.. Enumerable.Range(1, length).Select(i => (byte)i)];
        Use(flash => flash.Write(Path, content), () =>
        {
            Assert.Equal(content, FlashFile.ReadAtMost(Path, 5, out FlashFileError error));
            Assert.Equal(FlashFileError.None, error);
            Assert.Equal(length, FlashFile.LengthOf(Path));
        });
    }

    [Fact]
    public void A_file_that_is_too_long_is_named_and_not_read()
    {
        Use(flash => flash.Write(Path, new byte[1_000_000]), () =>
        {
            Assert.Null(FlashFile.ReadAtMost(Path, 999_999, out FlashFileError error));
            Assert.Equal(FlashFileError.TooLong, error);
            Assert.Equal(1_000_000, FlashFile.LengthOf(Path));
        });
    }

    [Fact]
    public void A_file_that_is_absent_or_unreadable_is_named()
    {
        Use(flash =>
        {
            flash.Write(Path, [1]);
            flash.MakeUnreadable(Path);
        }, () =>
        {
            Assert.Null(FlashFile.ReadAtMost(@"I:\none", 10, out FlashFileError error));
            Assert.Equal(FlashFileError.Absent, error);
            Assert.Equal(0, FlashFile.LengthOf(@"I:\none"));
            Assert.Equal(-1, FlashFile.ReadAt(@"I:\none", 0, new byte[1], 1));

            Assert.Null(FlashFile.ReadAtMost(Path, 10, out error));
            Assert.Equal(FlashFileError.Unreadable, error);
            Assert.Equal(-1, FlashFile.LengthOf(Path));
            Assert.Equal(-1, FlashFile.ReadAt(Path, 0, new byte[1], 1));
            Assert.False(FlashFile.TryAppend(Path, [2], 1));
            Assert.True(FlashFile.TryDelete(Path));
            Assert.True(FlashFile.TryDelete(Path));
        });
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(3, 3, 2)]
    [InlineData(5, 3, 0)]
    [InlineData(9, 3, 0)]
    public void A_part_is_read_from_its_place(int position, int count, int expected)
    {
        Use(flash => flash.Write(Path, [1, 2, 3, 4, 5]), () =>
        {
            byte[] target = new byte[8];
            Assert.Equal(expected, FlashFile.ReadAt(Path, position, target, count));
            Assert.Equal(Enumerable.Range(position + 1, expected).Select(i => (byte)i), target.Take(expected));
        });
    }

    [Fact]
    public void What_is_appended_stands_behind_what_was_there()
    {
        Use(_ => { }, () =>
        {
            Assert.True(FlashFile.TryAppend(Path, [1, 2, 3], 2));
            Assert.True(FlashFile.TryAppend(Path, [3], 1));
            Assert.Equal([1, 2, 3], FlashFile.ReadAtMost(Path, 9, out _));
        });
    }

    [Fact]
    public void At_every_moment_of_a_replacement_one_of_the_two_files_is_whole()
    {
        byte[] old = [1, 2, 3];
        byte[] fresh = [4, 5];
        int changes = Use(flash => flash.Write(Path, old), () => Assert.True(FlashFile.TryReplace(Path, NewPath, [4, 5, 6], 2))).WriteCount;
        Assert.Equal(4, changes);
        for (int cut = 1; cut <= changes; cut++)
        {
            foreach (bool afterIt in (bool[])[false, true])
            {
                VirtualFlash left = Use(
                    flash =>
                    {
                        flash.Write(Path, old);
                        flash.CutPowerAtWrite(cut, afterIt);
                    },
                    () => FlashFile.TryReplace(Path, NewPath, [4, 5, 6], 2));
                byte[][] files = [.. left.Paths.Select(left.Read)];
                Assert.True(files.Any(file => file.SequenceEqual(old) || file.SequenceEqual(fresh)), $"cut {cut}");
                Assert.True(!left.Contains(Path) || left.Read(Path).SequenceEqual(old) || left.Read(Path).SequenceEqual(fresh), $"cut {cut}");
            }
        }
    }

    [Fact]
    public void A_flash_that_refuses_is_an_answer_and_no_exception()
    {
        Use(flash =>
        {
            flash.Write(Path, [1]);
            flash.RefuseWrites = true;
        }, () =>
        {
            Assert.False(FlashFile.TryReplace(Path, NewPath, [2], 1));
            Assert.False(FlashFile.TryAppend(Path, [2], 1));
            Assert.False(FlashFile.TryDelete(Path));
            Assert.Equal([1], FlashFile.ReadAtMost(Path, 9, out _));
        });
    }

    private static VirtualFlash Use(Action<VirtualFlash> prepare, Action program)
    {
        Evening bench = new();
        prepare(bench.Board.Flash);
        bench.Run(10, program);
        return bench.Board.LastFailure is null ? bench.Board.Flash : throw bench.Board.LastFailure;
    }
}
