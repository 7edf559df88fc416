using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace RealPeers.Tests.Bus;

/// <summary>Takes names on a bus, as services do.</summary>
internal static class BusNameOwner
{
    public static Task OwnAsync(BusConnection connection, string name, CancellationToken cancellation) =>
        connection.CallAsync(
            new BusCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName", BusValue.Of(name), BusValue.Of(0U)),
            cancellation);
}
