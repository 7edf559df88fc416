using System;
using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.Infrared;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class LearnedCodeTests
{
    private const string FilePath = @"I:\ircode.dat";
    private const string NewFilePath = @"I:\ircode.new";
    private static readonly IrCode Pause = new(IrProtocol.Sirc20, 26 + (32 * 226), 25);

    [Fact]
    public void A_code_is_there_on_the_next_power_on()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => Assert.True(memory.TrySave(Pause)));

        Use(flash, memory =>
        {
            Assert.True(Pause.Says(memory.Load()));
            Assert.False(memory.IsDamaged);
        });
    }

    [Fact]
    public void The_longest_raw_code_is_stored_whole()
    {
        ushort[] pulses = [.. Enumerable.Range(0, 199).Select(i => (ushort)(10 + (10 * i)))];
        VirtualFlash flash = Use(new VirtualFlash(), memory => Assert.True(memory.TrySave(new IrCode(pulses))));

        Use(flash, memory => Assert.Equal(pulses, memory.Load()!.RawPulses));
    }

    [Fact]
    public void The_bytes_in_flash_are_the_ones_that_an_updated_sock_must_read()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => memory.TrySave(Pause));

        // Version, protocol 6, address 0x1C5A lowest byte first, command, no pulses.
        byte[] stored = flash.Read(FilePath);
        Assert.Equal([1, 6, 0x5A, 0x1C, 25, 0], stored[..6]);
        Assert.All(stored[6..^1], value => Assert.Equal(0, value));
        Assert.Equal(405, stored.Length);
    }

    [Fact]
    public void An_empty_flash_has_no_code_and_nothing_is_damaged()
    {
        Use(new VirtualFlash(), memory =>
        {
            Assert.Null(memory.Load());
            Assert.False(memory.IsDamaged);
        });
    }

    [Fact]
    public void A_record_that_is_damaged_in_any_byte_is_no_code_and_says_so()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => memory.TrySave(Pause));
        byte[] whole = flash.Read(FilePath);
        for (int i = 0; i < whole.Length; i += i < 10 || i > whole.Length - 4 ? 1 : 37)
        {
            byte[] damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x10;
            flash.Write(FilePath, damaged);
            Use(flash, memory =>
            {
                Assert.Null(memory.Load());
                Assert.True(memory.IsDamaged);
            });
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(404)]
    [InlineData(406)]
    [InlineData(5_000)]
    public void A_record_of_another_length_is_no_code_and_says_so(int length)
    {
        VirtualFlash flash = new();
        flash.Write(FilePath, [.. Enumerable.Repeat((byte)1, length)]);

        Use(flash, memory =>
        {
            Assert.Null(memory.Load());
            Assert.True(memory.IsDamaged);
        });
    }

    [Theory]
    // A whole record, check included, whose contents nobody can send: protocol, address, command, number of pulses.
    [InlineData(0, 0, 0, 0)]
    [InlineData(77, 0, 0, 0)]
    [InlineData(1, 256, 0, 0)]
    [InlineData(4, 0, 128, 0)]
    [InlineData(9, 0, 0, 0)]
    [InlineData(9, 0, 0, 11)]
    [InlineData(9, 0, 0, 199)]
    [InlineData(9, 0, 0, 255)]
    public void A_record_with_the_right_check_and_wrong_contents_is_no_code(byte protocol, int address, byte command, byte pulses)
    {
        byte[] record = new byte[405];
        (record[0], record[1], record[2], record[3], record[4], record[5]) = (1, protocol, (byte)address, (byte)(address >> 8), command, pulses);
        VirtualFlash flash = new();
        Use(flash, _ => Assert.True(new FlashRecord("ircode", 405).TrySave(record)), flash);

        Use(flash, memory =>
        {
            Assert.Null(memory.Load());
            Assert.True(memory.IsDamaged);
        });
    }

    [Fact]
    public void A_code_that_cannot_be_sent_is_not_stored()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory =>
        {
            Assert.False(memory.TrySave(new IrCode(IrProtocol.Nec, 4, 256)));
            Assert.False(memory.TrySave(null!));
        });

        Assert.False(flash.Contains(FilePath));
    }

    [Fact]
    public void Power_that_fails_between_the_two_files_leaves_a_whole_code()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => memory.TrySave(Pause));
        flash.Write(NewFilePath, flash.Read(FilePath));
        flash.Write(FilePath, flash.Read(FilePath)[..100]);

        Use(flash, memory => Assert.True(Pause.Says(memory.Load())));
    }

    [Fact]
    public void A_flash_that_refuses_is_an_answer()
    {
        VirtualFlash flash = Use(new VirtualFlash(), memory => memory.TrySave(Pause));
        IrBench bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Board.Flash.RefuseWrites = true;
        bench.Run(() =>
        {
            Assert.False(new LearnedCode().TrySave(new IrCode(IrProtocol.Nec, 1, 1)));
            Assert.True(Pause.Says(new LearnedCode().Load()));
        });
    }

    private static VirtualFlash Use(VirtualFlash flash, Action<LearnedCode> program, VirtualFlash? copyTo = null)
    {
        IrBench bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Run(() => program(new LearnedCode()));
        if (copyTo is not null)
        {
            bench.Board.Flash.CopyTo(copyTo);
        }

        return bench.Board.Flash;
    }
}
