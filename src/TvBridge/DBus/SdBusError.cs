using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>The library's <c>sd_bus_error</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct SdBusError
{
    /// <summary>The name, in UTF-8.</summary>
    public nint Name;

    /// <summary>The words, in UTF-8, or 0.</summary>
    public nint Message;

    /// <summary>Whether the library has to free the two.</summary>
    public int NeedsFree;
}
