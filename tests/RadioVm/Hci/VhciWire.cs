using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Threading;

namespace RadioVm.Hci;

/// <summary>The kernel's device for controllers in software. Opening it plugs a controller in, closing it unplugs it.</summary>
internal sealed partial class VhciWire : IHciWire
{
    private const string Device = "/dev/vhci";
    private const int ReadWrite = 2;
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;
    private const short Readable = 1;

    private readonly Lock gate = new();
    private int file;

    /// <summary>Plugs a controller in.</summary>
    /// <exception cref="Win32Exception">The kernel has no such device, or does not let us open it.</exception>
    public VhciWire()
    {
        this.file = Open(Device, ReadWrite | NonBlocking | CloseOnExec);
        if (this.file < 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"{Device} does not open; expected a kernel with hci_vhci, and root.");
        }

        // A vendor packet that asks for a primary controller; the answer is the same with the controller's number behind it.
        this.Send([HciPacket.Vendor, 0x00]);
        Span<byte> answer = stackalloc byte[8];
        int length = this.Receive(answer, 5000);
        if (length < 4 || answer[0] != HciPacket.Vendor)
        {
            throw new InvalidOperationException($"{Device} answered {Convert.ToHexString(answer[..Math.Max(length, 0)])}; expected the number of a controller.");
        }

        this.Index = answer[2] | (answer[3] << 8);
    }

    /// <summary>The controller's number: 0 for hci0.</summary>
    public int Index { get; }

    public void Send(ReadOnlySpan<byte> packet)
    {
        lock (this.gate)
        {
            // The kernel takes a packet whole or not at all. What it refuses is lost, as on the air.
            _ = this.file < 0 ? 0 : Write(this.file, packet, packet.Length);
        }
    }

    public int Receive(Span<byte> packet, int mostMs)
    {
        PollEntry entry = new() { File = this.file, Events = Readable };
        if (entry.File < 0 || Poll(ref entry, 1, mostMs) <= 0)
        {
            return 0;
        }

        return (int)Math.Max(Read(entry.File, packet, packet.Length), 0);
    }

    /// <summary>Unplugs the controller. Nobody may be in <see cref="Receive"/> any more.</summary>
    public void Dispose()
    {
        lock (this.gate)
        {
            if (this.file >= 0)
            {
                _ = Close(this.file);
                this.file = -1;
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "read")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint Read(int file, Span<byte> buffer, nint length);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint Write(int file, ReadOnlySpan<byte> buffer, nint length);

    [LibraryImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Poll(ref PollEntry entries, nuint count, int timeoutMs);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        public int File;
        public short Events;
        public short ReturnedEvents;
    }
}
