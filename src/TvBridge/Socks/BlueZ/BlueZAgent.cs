using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace TvBridge.Socks.BlueZ;

/// <summary>
/// Stands for a person with neither display nor keys while one sock is paired. BlueZ refuses every pairing for which there is no agent, also one without a number to
/// compare; ours says yes to this sock alone, and no to everything that would need somebody to look or to type.
/// </summary>
internal sealed class BlueZAgent : IAsyncDisposable
{
    private const string Path = "/tvbridge/agent";
    private const string Agent = "org.bluez.Agent1";
    private const string Manager = "org.bluez.AgentManager1";
    private const string Abilities = "NoInputNoOutput";
    private static readonly TimeSpan CallMax = TimeSpan.FromSeconds(10);
    private readonly BlueZCalls bluez;
    private readonly IDisposable exported;

    private BlueZAgent(BlueZCalls bluez, IDisposable exported)
    {
        this.bluez = bluez;
        this.exported = exported;
    }

    /// <summary>Registers an agent for the pairings that our own connection begins.</summary>
    /// <param name="bluez">Reaches BlueZ.</param>
    /// <param name="devicePath">The sock's object.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BusException">BlueZ does not take it.</exception>
    public static async Task<BlueZAgent> RegisterAsync(BlueZCalls bluez, string devicePath, CancellationToken cancellation)
    {
        IDisposable exported = await bluez.ExportAsync(Path, call => Answer(call, devicePath));
        try
        {
            await bluez.CallAsync(BlueZNames.Root, Manager, "RegisterAgent", CallMax, cancellation, BusValue.Path(Path), BusValue.Of(Abilities));
            return new BlueZAgent(bluez, exported);
        }
        catch
        {
            exported.Dispose();
            throw;
        }
    }

    /// <summary>What is said to a question of BlueZ.</summary>
    public static BusAnswer Answer(BusMessage call, string devicePath)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Interface != Agent)
        {
            return BusAnswer.NotMine;
        }

        bool isOurs = call.Arguments.Count > 0 && call.Arguments[0].AsText == devicePath;
        return call.Member switch
        {
            "Release" or "Cancel" => BusAnswer.Done(),
            "RequestAuthorization" when isOurs => BusAnswer.Done(),
            _ => BusAnswer.Error("org.bluez.Error.Rejected", "A sock has no number to compare."),
        };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.bluez.TryCallAsync(BlueZNames.Root, Manager, "UnregisterAgent", BusValue.Path(Path));
        this.exported.Dispose();
    }
}
