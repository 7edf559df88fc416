using System;
using System.IO;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class VirtualFileStreamTests
{
    private const string Path = @"I:\a";

    [Fact]
    public void What_is_appended_is_read_from_any_place()
    {
        Bench.Run(() =>
        {
            Append(1, 2, 3);
            Append(4, 5);
            VirtualFileStream stream = new(Path, FileMode.Open, FileAccess.Read);
            byte[] read = new byte[9];

            Assert.Equal(5, stream.Length);
            stream.Position = 2;
            Assert.Equal(3, stream.Read(read, 1, 8));
            Assert.Equal([0, 3, 4, 5, 0, 0, 0, 0, 0], read);
            Assert.Equal(5, stream.Position);
            Assert.Equal(0, stream.Read(read, 0, 9));
        });
    }

    [Fact]
    public void Writing_in_the_middle_keeps_the_rest()
    {
        Bench.Run(() =>
        {
            Append(1, 2, 3, 4);
            VirtualFileStream stream = new(Path, FileMode.Open, FileAccess.ReadWrite) { Position = 1 };
            stream.Write([9, 8, 7], 1, 2);
            Assert.Equal([1, 8, 7, 4], VirtualFile.ReadAllBytes(Path));
        });
    }

    [Theory]
    [InlineData(FileMode.Open, false)]
    [InlineData(FileMode.Truncate, false)]
    [InlineData(FileMode.CreateNew, true)]
    public void A_mode_that_does_not_fit_what_is_there_is_refused(FileMode mode, bool exists)
    {
        Bench.Run(() =>
        {
            if (exists)
            {
                Append(1);
            }

            Assert.Throws<IOException>(() => new VirtualFileStream(Path, mode, FileAccess.Write));
        });
    }

    [Theory]
    [InlineData(FileMode.Append, FileAccess.ReadWrite)]
    [InlineData(FileMode.Append, FileAccess.Read)]
    [InlineData(FileMode.Create, FileAccess.Read)]
    [InlineData((FileMode)0, FileAccess.Write)]
    [InlineData(FileMode.Open, (FileAccess)4)]
    public void A_mode_that_needs_another_access_is_a_mistake_of_the_program(FileMode mode, FileAccess access)
    {
        Bench.Run(() => Assert.Throws<ArgumentException>(() => new VirtualFileStream(Path, mode, access)));
    }

    [Theory]
    [InlineData(FileMode.Create, 0)]
    [InlineData(FileMode.Truncate, 0)]
    [InlineData(FileMode.Open, 3)]
    [InlineData(FileMode.OpenOrCreate, 3)]
    [InlineData(FileMode.Append, 3)]
    public void Two_modes_empty_the_file(FileMode mode, int expected)
    {
        Bench.Run(() =>
        {
            Append(1, 2, 3);
            Assert.Equal(expected, new VirtualFileStream(Path, mode, FileAccess.Write).Length);
        });
    }

    [Fact]
    public void Nothing_before_the_end_is_reached_when_appending()
    {
        Bench.Run(() =>
        {
            Append(1, 2, 3);
            VirtualFileStream stream = new(Path, FileMode.Append, FileAccess.Write);
            Assert.Throws<ArgumentException>(() => stream.Position = 2);
            Assert.Throws<ArgumentException>(() => stream.Position = 4);
            Assert.Throws<NotSupportedException>(() => stream.Read(new byte[1], 0, 1));
        });
    }

    [Fact]
    public void A_closed_stream_does_nothing_any_more()
    {
        Bench.Run(() =>
        {
            VirtualFileStream stream = new(Path, FileMode.Create, FileAccess.ReadWrite);
            stream.Dispose();
            stream.Close();
            Assert.False(stream.CanRead || stream.CanWrite || stream.CanSeek);
            Assert.Throws<ObjectDisposedException>(() => stream.Length);
            Assert.Throws<ObjectDisposedException>(() => stream.Write([1], 0, 1));
            Assert.Throws<ObjectDisposedException>(() => stream.Read(new byte[1], 0, 1));
        });
    }

    [Fact]
    public void A_range_outside_the_buffer_is_refused()
    {
        Bench.Run(() =>
        {
            VirtualFileStream stream = new(Path, FileMode.Create, FileAccess.ReadWrite);
            Assert.Throws<IndexOutOfRangeException>(() => stream.Write([1, 2], 1, 2));
            Assert.Throws<IndexOutOfRangeException>(() => stream.Read(new byte[2], 0, 3));
            Assert.Equal(0, stream.Length);
        });
    }

    [Fact]
    public void Modes_and_accesses_have_the_numbers_of_the_device()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], Array.ConvertAll(Enum.GetValues<FileMode>(), mode => (int)mode));
        Assert.Equal([1, 2, 3], Array.ConvertAll(Enum.GetValues<FileAccess>(), access => (int)access));
    }

    private static void Append(params byte[] bytes)
    {
        VirtualFileStream stream = new(Path, FileMode.Append, FileAccess.Write);
        stream.Write(bytes, 0, bytes.Length);
        stream.Close();
    }
}
