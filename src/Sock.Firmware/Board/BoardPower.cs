using System;
using System.Threading;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;

namespace Sock.Firmware.Board;

/// <summary>Waiting, asleep or awake, and starting afresh.</summary>
public static class BoardPower
{
    private const long TicksPerMs = 10000;

#if SOCK_DEBUG_CONSOLE
    /// <summary>A build with SOCK_DEBUG_CONSOLE never sleeps: light sleep ends a debugger's session.</summary>
    public const bool MaySleep = false;
#else
    /// <summary>True: the chip sleeps when nothing shines and nothing is on the air. Define SOCK_DEBUG_CONSOLE to keep the debug console alive instead.</summary>
    public const bool MaySleep = true;
#endif

    /// <summary>Stays awake for <paramref name="milliseconds"/>.</summary>
    public static void Stay(int milliseconds)
    {
        Thread.Sleep(milliseconds);
    }

    /// <summary>
    /// Light sleep for <paramref name="milliseconds"/>, or until the button is pressed. Where the chip refuses to sleep the time is spent awake:
    /// a flat battery later is better than a sock that spins now.
    /// </summary>
    public static void LightSleep(int milliseconds)
    {
        EspNativeError timer = Sleep.EnableWakeupByTimer(new TimeSpan(milliseconds * TicksPerMs));
        EspNativeError button = Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin38, 0);
        if (timer != EspNativeError.OK || button != EspNativeError.OK || Sleep.StartLightSleep() != EspNativeError.OK)
        {
            Thread.Sleep(milliseconds);
        }
    }

    /// <summary>Restarts the chip. Does not return.</summary>
    public static void Restart()
    {
        Power.RebootDevice();
    }
}
