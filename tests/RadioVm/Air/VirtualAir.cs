using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using RadioVm.Hci;

namespace RadioVm.Air;

/// <summary>
/// The air of a room: carries the packets of all senders to all controllers, loses some and doubles some. In real time, on a thread of its own.
/// </summary>
internal sealed class VirtualAir : IDisposable
{
    /// <summary>Senders wait up to this much longer between two packets, so that no two of them collide for ever. Milliseconds.</summary>
    private const int AdvertDelayMs = 10;

    private readonly Lock gate = new();
    private readonly Random chance;
    private readonly List<VirtualController> controllers = [];
    private readonly PriorityQueue<Turn, long> turns = new();
    private readonly Thread thread;
    private AirCount count = new(0, 0, 0, 0);
    private double loss;
    private volatile bool isOver;

    /// <param name="seed">Which packets are lost or doubled is the same with the same seed.</param>
    public VirtualAir(int seed)
    {
        this.chance = new Random(seed);
        this.thread = new Thread(this.Live) { IsBackground = true, Name = "air" };
        this.thread.Start();
    }

    private static long NowMs => Stopwatch.GetTimestamp() / (Stopwatch.Frequency / 1000);

    /// <summary>Has this share of packets lost from now on, 0..1, and begins to count anew. Every tenth that arrives does so twice.</summary>
    public void SetLoss(double share)
    {
        lock (this.gate)
        {
            this.loss = share;
            this.count = new(0, 0, 0, 0);
        }
    }

    public AirCount Count()
    {
        lock (this.gate)
        {
            return this.count;
        }
    }

    /// <summary>From now on a controller hears.</summary>
    public void Attach(VirtualController controller)
    {
        lock (this.gate)
        {
            this.controllers.Add(controller);
        }
    }

    /// <summary>From now on it hears nothing. To be called before it is unplugged.</summary>
    public void Detach(VirtualController controller)
    {
        lock (this.gate)
        {
            this.controllers.Remove(controller);
        }
    }

    /// <summary>A sender begins, with its first packet at once, and ends by itself. Returns the time stamp just before that packet.</summary>
    public long Start(AirSender sender)
    {
        lock (this.gate)
        {
            long started = Stopwatch.GetTimestamp();
            long nowMs = NowMs;
            Turn turn = new(sender, nowMs + (long)sender.Duration.TotalMilliseconds);
            this.Send(sender);
            this.turns.Enqueue(turn, nowMs + this.PauseMs(sender));
            return started;
        }
    }

    /// <summary>A sender begins at a random moment of its interval: a crowd does not begin as one.</summary>
    public void StartSomewhen(AirSender sender)
    {
        lock (this.gate)
        {
            long firstMs = NowMs + this.chance.Next(sender.IntervalMs);
            this.turns.Enqueue(new Turn(sender, firstMs + (long)sender.Duration.TotalMilliseconds), firstMs);
        }
    }

    /// <summary>All senders stop.</summary>
    public void Silence()
    {
        lock (this.gate)
        {
            this.turns.Clear();
        }
    }

    public void Dispose()
    {
        this.isOver = true;
        this.thread.Join();
    }

    private void Live()
    {
        while (!this.isOver)
        {
            lock (this.gate)
            {
                this.SendDue(NowMs);
            }

            Thread.Sleep(1);
        }
    }

    private void SendDue(long nowMs)
    {
        while (this.turns.TryPeek(out Turn? turn, out long dueMs) && dueMs <= nowMs)
        {
            this.turns.Dequeue();
            if (dueMs >= turn.EndMs)
            {
                continue;
            }

            this.count = this.count with { LatestMs = Math.Max(this.count.LatestMs, (int)(nowMs - dueMs)) };
            this.Send(turn.Sender);
            this.turns.Enqueue(turn, dueMs + this.PauseMs(turn.Sender));
        }
    }

    private int PauseMs(AirSender sender) => sender.IntervalMs + this.chance.Next(AdvertDelayMs + 1);

    private void Send(AirSender sender)
    {
        const double DoubledShare = 0.1;
        if (this.chance.NextDouble() < this.loss)
        {
            this.count = this.count with { Sent = this.count.Sent + 1, Lost = this.count.Lost + 1 };
            return;
        }

        LeReport report = new(sender.From, sender.Kind, sender.Data, sender.RssiDbm);
        int times = this.chance.NextDouble() < DoubledShare ? 2 : 1;
        bool isTold = false;
        for (int i = 0; i < times; i++)
        {
            foreach (VirtualController controller in this.controllers)
            {
                isTold |= controller.Hear(report, sender.ScanResponse);
            }
        }

        this.count = this.count with { Sent = this.count.Sent + 1, Told = this.count.Told + (isTold ? 1 : 0) };
    }

    private sealed record Turn(AirSender Sender, long EndMs);
}
