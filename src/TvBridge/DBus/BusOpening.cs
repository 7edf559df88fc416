namespace TvBridge.DBus;

/// <summary>Begins a connection.</summary>
internal static class BusOpening
{
    /// <summary>The library's connection, which is not through yet: being let in takes messages to and fro.</summary>
    /// <exception cref="BusException">There is no bus, or it does not take connections.</exception>
    public static nint Open(BusAddress address)
    {
        nint bus = 0;
        int answer = address.Address is string text ? OpenAt(text, out bus)
            : address == BusAddress.System ? SdBus.sd_bus_open_system(out bus)
            : SdBus.sd_bus_open_user(out bus);
        if (answer >= 0)
        {
            return bus;
        }

        if (bus != 0)
        {
            SdBus.sd_bus_close_unref(bus);
        }

        throw BusFaults.OfNumber(-answer, $"No connection to {address.Name}");
    }

    private static int OpenAt(string address, out nint bus)
    {
        int answer = SdBus.sd_bus_new(out bus);
        if (answer >= 0)
        {
            answer = SdBus.sd_bus_set_address(bus, address);
        }

        if (answer >= 0)
        {
            answer = SdBus.sd_bus_set_bus_client(bus, 1);
        }

        return answer >= 0 ? SdBus.sd_bus_start(bus) : answer;
    }
}
