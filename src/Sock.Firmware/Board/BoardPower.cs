using System;
using System.Threading;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Sock.Firmware.BoardData;

namespace Sock.Firmware.Board;

/// <summary>Waiting, asleep or awake, switching off, and starting afresh.</summary>
public static class BoardPower
{
    private const long TicksPerMs = 10000;

    // A day: the chip's timer can wait for years.
    private const long LongestSleepMs = 86400000;

    // How often a sock that sleeps under a stuck button looks whether it is free again.
    private const int StuckButtonMs = 60000;

    // A deep sleep for the sake of the boot after it.
    private const int BootAgainMs = 10;

#if SOCK_DEBUG_CONSOLE
    /// <summary>A build with SOCK_DEBUG_CONSOLE never sleeps: sleep ends a debugger's session.</summary>
    public static bool MaySleep => false;
#else
    /// <summary>True: the chip sleeps when nothing shines and nothing is on the air. Define SOCK_DEBUG_CONSOLE to keep the debug console alive instead.</summary>
    public static bool MaySleep => true;
#endif

    /// <summary>The runtime's image on this chip, by its name.</summary>
    public static string Image => SystemInfo.TargetName;

    /// <summary>Whether the board was woken by its timer: nobody asked for anything.</summary>
    public static bool WokeByTimer => Sleep.GetWakeupCause() == Sleep.WakeupCause.Timer;

    /// <summary>Stays awake for <paramref name="milliseconds"/>.</summary>
    public static void Stay(int milliseconds)
    {
        Thread.Sleep(milliseconds);
    }

    /// <summary>
    /// Light sleep for <paramref name="milliseconds"/>, or until the button changes. Where the chip refuses to sleep the time is spent awake:
    /// a flat battery later is better than a sock that spins now.
    /// </summary>
    public static void LightSleep(SockBoard board, int milliseconds, bool buttonIsDown)
    {
        // No API switches a wake source off again: under a button that is stuck the pin is armed for its release.
        EspNativeError timer = Sleep.EnableWakeupByTimer(new TimeSpan(milliseconds * TicksPerMs));
        EspNativeError button = Sleep.EnableWakeupByPin(WakePin(board), buttonIsDown ? 1 : 0);
        if (timer != EspNativeError.OK || button != EspNativeError.OK || Sleep.StartLightSleep() != EspNativeError.OK)
        {
            Thread.Sleep(milliseconds);
        }
    }

    /// <summary>
    /// Switches the sock off: deep sleep until the button is pressed, which boots the chip afresh. Under a button that is stuck it wakes once a minute instead,
    /// and sleeps on. Does not return. A build that may not sleep restarts when the button is pressed. <paramref name="afterSession"/>: whether the chip may
    /// have been in light sleep since it booted.
    /// </summary>
    public static void SwitchOff(SockBoard board, BoardPins pins, bool afterSession)
    {
        while (!MaySleep && !pins.ButtonIsDown)
        {
            Thread.Sleep(ButtonGestures.LookEveryMs);
        }

        if (!MaySleep)
        {
            Restart();
        }

        if (pins.ButtonIsDown && afterSession)
        {
            // Light sleep has left the pin armed for a press, which would begin a session at once. After a boot no source is armed, so that is what comes next.
            Sleep.EnableWakeupByPin(WakePin(board), 1);
            Sleep.EnableWakeupByTimer(new TimeSpan(BootAgainMs * TicksPerMs));
        }
        else if (pins.ButtonIsDown)
        {
            Sleep.EnableWakeupByTimer(new TimeSpan(StuckButtonMs * TicksPerMs));
        }
        else
        {
            // No API takes back the timer of the last light sleep: it is put off for as long as nobody minds one more boot.
            Sleep.EnableWakeupByPin(WakePin(board), 0);
            Sleep.EnableWakeupByTimer(new TimeSpan(LongestSleepMs * TicksPerMs));
        }

        Sleep.StartDeepSleep();
    }

    /// <summary>Restarts the chip. Does not return.</summary>
    public static void Restart()
    {
        Power.RebootDevice();
    }

    private static Sleep.WakeupGpioPin WakePin(SockBoard board)
    {
        return (Sleep.WakeupGpioPin)(1UL << board.Button);
    }
}
