using System;
using Sock.VirtualBoard;

namespace nanoFramework.Hardware.Esp32;

/// <summary>Which pin serves which device.</summary>
public class Configuration
{
    /// <summary>Gives a pin to a device; it counts for devices that are opened later.</summary>
    /// <exception cref="ArgumentException">There is no such pin or no such function.</exception>
    public static void SetPinFunction(int pin, DeviceFunction value)
    {
        Board board = Board.Current;
        board.Clock.Call();
        board.I2c.SetPin(value, pin);
    }

    /// <summary>The pin that a device uses; -1 when none does.</summary>
    public static int GetFunctionPin(DeviceFunction function)
    {
        Board board = Board.Current;
        board.Clock.Call();
        return board.I2c.Pin(function);
    }
}
