using System;
using Sock.VirtualBoard;

namespace nanoFramework.Hardware.Esp32;

/// <summary>Sleep of the chip.</summary>
public class Sleep
{
    /// <summary>What ended the last sleep.</summary>
    public enum WakeupCause
    {
        /// <summary>There was no sleep.</summary>
        Undefined = 0,

        /// <summary>The level of one pin.</summary>
        Ext0 = 2,

        /// <summary>The levels of several pins.</summary>
        Ext1,

        /// <summary>The timer.</summary>
        Timer,

        /// <summary>A touch pad.</summary>
        TouchPad,

        /// <summary>The low-power coprocessor.</summary>
        Ulp,

        /// <summary>An ordinary pin, in light sleep.</summary>
        Gpio,

        /// <summary>A serial port, in light sleep.</summary>
        Uart,

        /// <summary>WiFi, in light sleep.</summary>
        Wifi,

        /// <summary>The second coprocessor.</summary>
        CoCpu,

        /// <summary>A crash of the second coprocessor.</summary>
        CoCpuTrapTrig,

        /// <summary>Bluetooth, in light sleep.</summary>
        Bt,
    }

    /// <summary>Pins that can wake a chip of this family; a classic ESP32 knows 0, 2, 4, 12 to 15, 25 to 27 and 32 to 39 only.</summary>
    [Flags]
    public enum WakeupGpioPin : ulong
    {
        /// <summary>No pin.</summary>
        None = 0,

        /// <summary>GPIO0.</summary>
        Pin0 = 1UL << 0,

        /// <summary>GPIO1.</summary>
        Pin1 = 1UL << 1,

        /// <summary>GPIO2.</summary>
        Pin2 = 1UL << 2,

        /// <summary>GPIO3.</summary>
        Pin3 = 1UL << 3,

        /// <summary>GPIO4.</summary>
        Pin4 = 1UL << 4,

        /// <summary>GPIO5.</summary>
        Pin5 = 1UL << 5,

        /// <summary>GPIO6.</summary>
        Pin6 = 1UL << 6,

        /// <summary>GPIO7.</summary>
        Pin7 = 1UL << 7,

        /// <summary>GPIO8.</summary>
        Pin8 = 1UL << 8,

        /// <summary>GPIO9.</summary>
        Pin9 = 1UL << 9,

        /// <summary>GPIO10.</summary>
        Pin10 = 1UL << 10,

        /// <summary>GPIO11.</summary>
        Pin11 = 1UL << 11,

        /// <summary>GPIO12.</summary>
        Pin12 = 1UL << 12,

        /// <summary>GPIO13.</summary>
        Pin13 = 1UL << 13,

        /// <summary>GPIO14.</summary>
        Pin14 = 1UL << 14,

        /// <summary>GPIO15.</summary>
        Pin15 = 1UL << 15,

        /// <summary>GPIO16.</summary>
        Pin16 = 1UL << 16,

        /// <summary>GPIO17.</summary>
        Pin17 = 1UL << 17,

        /// <summary>GPIO18.</summary>
        Pin18 = 1UL << 18,

        /// <summary>GPIO19.</summary>
        Pin19 = 1UL << 19,

        /// <summary>GPIO20.</summary>
        Pin20 = 1UL << 20,

        /// <summary>GPIO21.</summary>
        Pin21 = 1UL << 21,

        /// <summary>GPIO25.</summary>
        Pin25 = 1UL << 25,

        /// <summary>GPIO26.</summary>
        Pin26 = 1UL << 26,

        /// <summary>GPIO27.</summary>
        Pin27 = 1UL << 27,

        /// <summary>GPIO32.</summary>
        Pin32 = 1UL << 32,

        /// <summary>GPIO33.</summary>
        Pin33 = 1UL << 33,

        /// <summary>GPIO34.</summary>
        Pin34 = 1UL << 34,

        /// <summary>GPIO35.</summary>
        Pin35 = 1UL << 35,

        /// <summary>GPIO36.</summary>
        Pin36 = 1UL << 36,

        /// <summary>GPIO37.</summary>
        Pin37 = 1UL << 37,

        /// <summary>GPIO38.</summary>
        Pin38 = 1UL << 38,

        /// <summary>GPIO39.</summary>
        Pin39 = 1UL << 39,
    }

    /// <summary>
    /// Wakes from light sleep after <paramref name="time"/>, counted anew from each start of a sleep. Stays enabled until a reboot.
    /// </summary>
    public static EspNativeError EnableWakeupByTimer(TimeSpan time)
    {
        Board board = Board.Current;
        board.Clock.Call();
        return board.WakeSources.EnableTimer(time.Ticks / TimeSpan.TicksPerMicrosecond);
    }

    /// <summary>
    /// Wakes from light sleep while <paramref name="pin"/> has <paramref name="level"/> (0 or 1). One pin at a time; stays enabled until a
    /// reboot.
    /// </summary>
    public static EspNativeError EnableWakeupByPin(WakeupGpioPin pin, int level)
    {
        Board board = Board.Current;
        board.Clock.Call();
        return board.WakeSources.EnablePin((ulong)pin, level);
    }

    /// <summary>Sleeps until the first enabled source wakes the chip. Radio, timers and the tick count stand still meanwhile.</summary>
    public static EspNativeError StartLightSleep() => Board.Current.LightSleep();

    /// <summary>
    /// Sleeps until an enabled source wakes the chip, which then boots: this call never returns, and <see cref="Board.Run"/> calls the firmware's main
    /// again. Pins lose their levels and their resistors. With nothing enabled it sleeps until power goes.
    /// </summary>
    public static void StartDeepSleep() => Board.Current.DeepSleep();

    /// <summary>What ended the last sleep; after a boot, the deep sleep before it.</summary>
    public static WakeupCause GetWakeupCause()
    {
        Board board = Board.Current;
        board.Clock.Call();
        return board.WakeSources.LastCause;
    }
}
