using System.Collections.Generic;

namespace TvBridge.DBus;

/// <summary>Sends signals.</summary>
internal static class BusSignal
{
    /// <summary>Sends one to everybody who wants it; on the bus's thread.</summary>
    /// <exception cref="BusException">It is none.</exception>
    public static void Send(nint bus, string path, string owner, string member, IReadOnlyList<BusValue> arguments)
    {
        BusFaults.Check(SdBus.sd_bus_message_new_signal(bus, out nint message, path, owner, member));
        try
        {
            BusWriter.Append(message, arguments);
            BusFaults.Check(SdBus.sd_bus_send(bus, message, 0));
        }
        finally
        {
            SdBus.sd_bus_message_unref(message);
        }
    }
}
