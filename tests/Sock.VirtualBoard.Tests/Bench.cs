using System;
using System.Device.I2c;
using System.Runtime.ExceptionServices;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;

namespace Sock.VirtualBoard.Tests;

/// <summary>A bench on which a small firmware runs on a board that is switched off after a while.</summary>
internal static class Bench
{
    public const long Second = 1_000_000;

    public static Board NewBoard(BoardOptions? options = null, long offAfterMicroseconds = 60 * Second)
    {
        Board board = new(new FreeRunningTime(), new StillMotion(long.MaxValue), options);
        board.SwitchOffAt(offAfterMicroseconds);
        return board;
    }

    /// <summary>Runs it and throws what it died of, so that an assertion inside the firmware counts.</summary>
    public static Board Run(Action main, BoardOptions? options = null)
    {
        Board board = NewBoard(options);
        Run(board, main);
        return board;
    }

    public static void Run(Board board, Action main)
    {
        board.Run(main);
        if (board.LastFailure is not null)
        {
            ExceptionDispatchInfo.Throw(board.LastFailure);
        }
    }

    /// <summary>The sensor's bus as the board is soldered.</summary>
    public static I2cDevice OpenSensor()
    {
        Configuration.SetPinFunction(22, DeviceFunction.I2C1_DATA);
        Configuration.SetPinFunction(20, DeviceFunction.I2C1_CLOCK);
        return new I2cDevice(new I2cConnectionSettings(1, 0x68));
    }

    public static byte ReadRegister(I2cDevice device, byte register)
    {
        byte[] value = new byte[1];
        device.WriteRead(new[] { register }, value);
        return value[0];
    }
}
