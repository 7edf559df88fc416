using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.DBus;

/// <summary>
/// A connection to a bus. All members may be called from any thread. Handlers run on the connection's own thread, one at a time and in the order in
/// which messages came: they must be quick, and may not wait for anything that this connection has to do. A handler that throws ends the connection.
/// </summary>
internal sealed class BusConnection : IAsyncDisposable
{
    private const string NoOwner = "org.freedesktop.DBus.Error.NameHasNoOwner";

    private readonly BusLoop loop;

    private BusConnection(BusLoop loop) => this.loop = loop;

    /// <summary>The name that the bus has given to us, <c>:1.42</c>.</summary>
    public string UniqueName => this.loop.UniqueName;

    /// <summary>Ends with the reason when the connection has ended; it fails with what a handler threw, if one did.</summary>
    public Task<BusException> Ended => this.loop.Ended;

    /// <summary>Connects.</summary>
    /// <exception cref="BusException">There is no bus, no library to reach it through, or the bus did not let us in.</exception>
    public static async Task<BusConnection> OpenAsync(BusAddress address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        BusLoop loop = new(address);
        try
        {
            await loop.Ready.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            loop.Stop();
            throw;
        }

        return new BusConnection(loop);
    }

    /// <summary>Calls a method and waits for its answer.</summary>
    /// <returns>What the answer brings, unchecked.</returns>
    /// <exception cref="BusException">The other side answered with an error, or not in time; or the connection has ended.</exception>
    public async Task<IReadOnlyList<BusValue>> CallAsync(BusCall call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(call);
        cancellation.ThrowIfCancellationRequested();
        CallSlot slot = new(this.loop, call);
        this.loop.Post(slot.Start);
        await using CancellationTokenRegistration registration = cancellation.Register(() => this.loop.TryPost(slot.Cancel));
        return await slot.Answer;
    }

    /// <summary>Has the bus send signals.</summary>
    /// <param name="match">Which, as the D-Bus specification writes rules: <c>type='signal',sender='org.bluez'</c>.</param>
    /// <param name="handler">
    /// Takes them. A rule with a well-known name as its sender lets signals of others through that were sent to us alone: where it matters, compare
    /// <see cref="BusMessage.Sender"/> with the owner of that name (<see cref="WatchOwnerAsync"/>).
    /// </param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>To be disposed of when they are no longer wanted.</returns>
    /// <exception cref="BusException">The rule is none, or the connection has ended.</exception>
    public async Task<IDisposable> SubscribeAsync(string match, Action<BusMessage> handler, CancellationToken cancellation)
    {
        MatchSlot slot = new(this.loop, match, handler);
        this.loop.Post(slot.Start);
        try
        {
            await slot.Ready.WaitAsync(cancellation);
        }
        catch
        {
            slot.Dispose();
            throw;
        }

        return slot;
    }

    /// <summary>Puts an object of our own on the bus.</summary>
    /// <param name="path">Where.</param>
    /// <param name="handler">Answers all calls of it, whatever the interface.</param>
    /// <returns>To be disposed of to take it away.</returns>
    /// <exception cref="BusException">The path is none, or the connection has ended.</exception>
    public async Task<IDisposable> ExportAsync(string path, Func<BusMessage, BusAnswer> handler)
    {
        ObjectSlot slot = new(this.loop, path, handler);
        this.loop.Post(slot.Start);
        await slot.Ready;
        return slot;
    }

    /// <summary>Sends a signal from an object of our own.</summary>
    /// <exception cref="BusException">It is none, or the connection has ended.</exception>
    public Task EmitAsync(string path, string owner, string member, params IReadOnlyList<BusValue> arguments)
    {
        TaskCompletionSource sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        this.loop.Post(() =>
        {
            try
            {
                BusSignal.Send(this.loop.Bus, path, owner, member, arguments);
                sent.SetResult();
            }
            catch (BusException fault)
            {
                sent.SetException(fault);
            }
        });
        return sent.Task;
    }

    /// <summary>Tells who owns a name: once now, and whenever that changes.</summary>
    /// <param name="name">The name, <c>org.bluez</c>.</param>
    /// <param name="handler">Takes the owner's unique name, or null when there is none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>To be disposed of when it is no longer wanted.</returns>
    /// <exception cref="BusException">The connection has ended.</exception>
    public async Task<IDisposable> WatchOwnerAsync(string name, Action<string?> handler, CancellationToken cancellation)
    {
        OwnerWatch watch = new(name, handler);
        IDisposable subscription = await this.SubscribeAsync(watch.Match, watch.Take, cancellation);
        try
        {
            string? owner = await this.OwnerOfAsync(name, cancellation);
            this.loop.Post(() => watch.Begin(owner));
        }
        catch
        {
            subscription.Dispose();
            throw;
        }

        return subscription;
    }

    /// <summary>Who owns a name now: a unique name, or null.</summary>
    /// <exception cref="BusException">The connection has ended.</exception>
    public async Task<string?> OwnerOfAsync(string name, CancellationToken cancellation)
    {
        try
        {
            BusCall call = new(BusNames.Bus, BusNames.BusPath, BusNames.Bus, "GetNameOwner", BusValue.Of(name));
            return await this.CallAsync(call, cancellation) is [{ AsText: string owner }, ..] ? owner : null;
        }
        catch (BusException fault) when (fault.ErrorName == NoOwner)
        {
            return null;
        }
    }

    /// <summary>Ends the connection. It may not be waited for in a handler.</summary>
    public async ValueTask DisposeAsync()
    {
        this.loop.Stop();
        await ((Task)this.loop.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
