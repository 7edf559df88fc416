using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>Reads whole messages.</summary>
internal static class BusMessages
{
    /// <summary>A signal or a call with all that it brings; null when that is more than this program asks for, or broken.</summary>
    public static BusMessage? TryRead(nint message)
    {
        try
        {
            return new BusMessage(
                Text(SdBus.sd_bus_message_get_sender(message)),
                Text(SdBus.sd_bus_message_get_path(message)),
                Text(SdBus.sd_bus_message_get_interface(message)),
                Text(SdBus.sd_bus_message_get_member(message)),
                BusReader.Read(message));
        }
        catch (BusException)
        {
            return null;
        }
    }

    private static string Text(nint text) => Marshal.PtrToStringUTF8(text) ?? "";
}
