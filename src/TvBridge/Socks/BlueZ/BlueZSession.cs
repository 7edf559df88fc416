using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>Listening through BlueZ for as long as one connection to the bus lasts.</summary>
internal sealed class BlueZSession : IDisposable
{
    // Only in a condition that is not told over D-Bus, which is how a transmitter's switch is.
    private static readonly TimeSpan lookAgain = TimeSpan.FromSeconds(10);

    private readonly BusConnection connection;
    private readonly BlueZState state;
    private readonly NoticeBoard notices;
    private readonly TimeProvider time;
    private readonly AdapterStarter starter;
    private readonly DeviceFetcher fetcher;
    private readonly SemaphoreSlim wake = new(0, 1);
    private readonly Lock gate = new();

    /// <summary>A session on a connection.</summary>
    public BlueZSession(BusConnection connection, BlueZState state, NoticeBoard notices, TimeProvider time)
    {
        this.connection = connection;
        this.state = state;
        this.notices = notices;
        this.time = time;
        this.starter = new AdapterStarter(connection, time, this.PassiveLost);
        this.fetcher = new DeviceFetcher(connection, this.Fetched);
    }

    /// <summary>Listens until the connection ends or it is cancelled.</summary>
    /// <exception cref="BusException">The connection has ended.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        string[] matches =
        [
            $"type='signal',sender='{BlueZNames.Service}',interface='{BusNames.ObjectManager}'",
            $"type='signal',sender='{BlueZNames.Service}',interface='{BusNames.Properties}',member='PropertiesChanged',path_namespace='{BlueZNames.Root}',arg0='{BlueZNames.Device}'",
            $"type='signal',sender='{BlueZNames.Service}',interface='{BusNames.Properties}',member='PropertiesChanged',path_namespace='{BlueZNames.Root}',arg0='{BlueZNames.Adapter}'",
        ];
        foreach (string match in matches)
        {
            await this.connection.SubscribeAsync(match, signal => this.Take(signal, cancellation), cancellation);
        }

        await this.connection.WatchOwnerAsync(BlueZNames.Service, this.OwnerIs, cancellation);
        _ = this.connection.Ended.ContinueWith(_ => this.Wake(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (!this.connection.Ended.IsCompleted)
        {
            await this.StepAsync(cancellation);
        }

        throw await this.connection.Ended;
    }

    /// <inheritdoc/>
    public void Dispose() => this.starter.Dispose();

    private async Task StepAsync(CancellationToken cancellation)
    {
        BlueZStep step;
        bool isListening;
        lock (this.gate)
        {
            DateTimeOffset now = this.time.GetUtcNow();
            step = this.state.Next(now);
            RadioNotice? notice = this.state.Notice(now);
            isListening = notice is { Condition: RadioCondition.Listening };
            if (notice is not null && step.Kind == BlueZStepKind.Wait)
            {
                this.notices.Tell(notice);
            }
        }

        switch (step.Kind)
        {
            case BlueZStepKind.Load:
                await this.LoadAsync(step.Owner!, cancellation);
                break;
            case BlueZStepKind.Begin:
                await this.BeginAsync(step.Adapter!, step.Ear!, cancellation);
                break;
            default:
                await this.WaitAsync(step.DueAt, isListening, cancellation);
                break;
        }
    }

    private async Task LoadAsync(string owner, CancellationToken cancellation)
    {
        try
        {
            // To the one who runs now: his answer must not be taken for that of the next.
            IReadOnlyList<BusValue> reply = await this.connection.CallAsync(BusCall.GetManagedObjects(owner), cancellation);
            lock (this.gate)
            {
                this.state.Loaded(owner, reply.Count > 0 ? reply[0] : BusValue.Properties(), this.time.GetUtcNow());
            }
        }
        catch (BusException fault)
        {
            lock (this.gate)
            {
                this.state.LoadFailed(owner, fault, this.time.GetUtcNow());
            }
        }
    }

    private async Task BeginAsync(BlueZAdapter adapter, AdapterEar adapterEar, CancellationToken cancellation)
    {
        try
        {
            bool passive = await this.starter.BeginAsync(adapter, adapterEar, cancellation);
            lock (this.gate)
            {
                adapterEar.Began(passive, this.state.IsDiscovering(adapter.Path), this.time.GetUtcNow());
            }
        }
        catch (BusException fault)
        {
            lock (this.gate)
            {
                adapterEar.Failed(BlueZNotices.OfFault(fault, adapter.Name), this.time.GetUtcNow());
            }
        }
    }

    private async Task WaitAsync(DateTimeOffset dueAt, bool isListening, CancellationToken cancellation)
    {
        TimeSpan wait = dueAt == DateTimeOffset.MaxValue ? Timeout.InfiniteTimeSpan : dueAt - this.time.GetUtcNow();
        if (dueAt != DateTimeOffset.MaxValue && wait <= TimeSpan.Zero)
        {
            return;
        }

        if (!isListening && (wait < TimeSpan.Zero || wait > lookAgain))
        {
            wait = lookAgain;
        }

        using CancellationTokenSource timer = new(wait, this.time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        try
        {
            await this.wake.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It is time.
        }
    }

    private void OwnerIs(string? owner)
    {
        lock (this.gate)
        {
            this.state.OwnerIs(owner);
        }

        this.Wake();
    }

    private void PassiveLost(AdapterEar adapterEar)
    {
        lock (this.gate)
        {
            adapterEar.RefusePassive();
        }

        this.Wake();
    }

    private void Take(BusMessage signal, CancellationToken cancellation)
    {
        BlueZNews news;
        lock (this.gate)
        {
            news = this.state.Take(signal, this.time.GetUtcNow());
            this.Hear(news.Advert);
        }

        if (news.MissingPath is string path)
        {
            this.fetcher.Fetch(path, cancellation);
        }
        else if (news.IsStepChanged)
        {
            this.Wake();
        }
    }

    private void Fetched(string path, BusValue properties)
    {
        lock (this.gate)
        {
            this.Hear(this.state.Fetched(path, properties, this.time.GetUtcNow()));
        }
    }

    private void Hear(AirAdvert? advert)
    {
        if (advert is AirAdvert heard)
        {
            this.notices.Hear(heard);
        }
    }

    private void Wake()
    {
        lock (this.gate)
        {
            if (this.wake.CurrentCount == 0)
            {
                this.wake.Release();
            }
        }
    }
}
