using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>What is used of the C library: sleeping until the bus or another thread has something to say.</summary>
internal static unsafe partial class LibC
{
    /// <summary>There is something to read.</summary>
    public const short PollIn = 1;

    private const int CloseOnExecute = 0x80000;
    private const int NonBlocking = 0x800;

    /// <summary>Makes a counter that another thread can wake a sleeper with; below 0 when the system has no more.</summary>
    public static int NewEvent() => eventfd(0, CloseOnExecute | NonBlocking);

    /// <summary>Wakes whoever sleeps on it.</summary>
    public static void Wake(int descriptor)
    {
        ulong one = 1;
        _ = write(descriptor, &one, sizeof(ulong));
    }

    /// <summary>Forgets the wakings so far.</summary>
    public static void Clear(int descriptor)
    {
        ulong count;
        _ = read(descriptor, &count, sizeof(ulong));
    }

    [LibraryImport("libc")]
    public static partial int close(int descriptor);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int poll(PollEntry* entries, nuint count, int timeoutMs);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int eventfd(uint initial, int flags);

    [LibraryImport("libc")]
    private static partial nint read(int descriptor, void* buffer, nuint length);

    [LibraryImport("libc")]
    private static partial nint write(int descriptor, void* buffer, nuint length);

    /// <summary>The system's <c>pollfd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct PollEntry
    {
        /// <summary>What is waited for.</summary>
        public int Descriptor;

        /// <summary>For which events.</summary>
        public short Events;

        /// <summary>Which happened.</summary>
        public short Happened;
    }
}
