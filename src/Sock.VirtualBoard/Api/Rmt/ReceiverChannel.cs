using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Infrared;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>A channel that receives pulses.</summary>
public class ReceiverChannel : RmtChannel, IDisposable
{
    private const int BytesPerItem = 4;
    private const int BytesPerEntry = 8;
    private const int FilterTicksPerMicrosecond = 80;
    private readonly ReceiverChannelSettings settings;
    private readonly Queue<RmtCommand[]> buffer = new();
    private int bufferedBytes;
    private long startedAt;
    private long heardUntil = long.MaxValue;

    /// <summary>Opens the channel. It hears nothing until it is started.</summary>
    /// <exception cref="Exception">There is no such channel for receiving, it is taken, its memory does not suffice, or there is no such pin.</exception>
    public ReceiverChannel(ReceiverChannelSettings settings)
        : base(settings)
    {
        this.settings = settings;
        this.Install(receives: true);
    }

    /// <summary>Starts to hear.</summary>
    public void Start(bool clearBuffer)
    {
        this.Call();
        if (clearBuffer)
        {
            this.buffer.Clear();
            this.bufferedBytes = 0;
        }

        this.startedAt = this.Board.NowMicroseconds;
        this.heardUntil = this.startedAt;
    }

    /// <summary>Hears no more.</summary>
    public void Stop()
    {
        this.Call();
        this.Hear(this.Board.NowMicroseconds);
        this.heardUntil = long.MaxValue;
    }

    /// <summary>The next frame, pairs of pulses with 0 where it ends; null, whatever the library's text says, when none comes in time.</summary>
    public RmtCommand[] GetAllItems()
    {
        this.Call();
        long deadline = this.Board.NowMicroseconds + (this.settings.ReceiveTimeout.Ticks / 10);
        this.Hear(this.Board.NowMicroseconds);
        while (this.buffer.Count == 0 && this.Board.NowMicroseconds < deadline)
        {
            // A native wait: nothing else runs meanwhile.
            this.Board.Clock.PassBusy(Math.Min(1_000, deadline - this.Board.NowMicroseconds));
            this.Hear(this.Board.NowMicroseconds);
        }

        if (!this.buffer.TryDequeue(out RmtCommand[]? frame))
        {
            return null!;
        }

        this.bufferedBytes -= (frame.Length * BytesPerItem) + BytesPerEntry;
        return frame;
    }

    /// <summary>Closes the channel.</summary>
    /// <exception cref="ObjectDisposedException">It is closed already.</exception>
    public void Dispose()
    {
        this.Call();
        this.Air.Unit.Uninstall(this.settings.Channel);
        GC.SuppressFinalize(this);
    }

    private static RmtCommand[] Items(List<int> frame)
    {
        RmtCommand[] items = new RmtCommand[(frame.Count / 2) + 1];
        for (int i = 0; i < items.Length; i++)
        {
            int mark = 2 * i < frame.Count ? frame[2 * i] : 0;
            int space = (2 * i) + 1 < frame.Count ? frame[(2 * i) + 1] : 0;
            items[i] = new RmtCommand((ushort)Math.Min(mark, 32_767), false, (ushort)space, true);
        }

        return items;
    }

    /// <summary>Takes in the frames that ended since the last time.</summary>
    private void Hear(long now)
    {
        if (this.heardUntil >= now)
        {
            return;
        }

        foreach (IrAir.IrLight light in this.Air.Lights)
        {
            if (light.Pin == this.settings.PinNumber && !(this.Air.Unit.IsS3 && this.settings.EnableDemodulation))
            {
                this.HearFrames(light, now);
            }
        }

        this.heardUntil = now;
    }

    private void HearFrames(IrAir.IrLight light, long now)
    {
        List<int> frame = [];
        long time = light.From;
        for (int i = 0; i < light.Pulses.Length; i++)
        {
            int micros = light.Pulses[i];
            bool isMark = i % 2 == 0;
            bool isIgnored = this.settings.EnableFilter && micros * FilterTicksPerMicrosecond < this.settings.FilterThreshold;
            time += micros;
            bool isLast = i == light.Pulses.Length - 1;
            bool endsFrame = !isMark && micros >= this.settings.IdleThreshold;

            // Who starts to listen in the middle of a frame hears its end.
            if (!endsFrame && time - micros >= this.startedAt)
            {
                Append(frame, micros, isMark != isIgnored);
            }

            if (frame.Count > 0 && (endsFrame || isLast))
            {
                long end = (endsFrame ? time - micros : time) + this.settings.IdleThreshold;
                this.Take(frame, end, now);
                frame.Clear();
            }
        }
    }

    private void Take(List<int> frame, long end, long now)
    {
        if (end <= this.heardUntil || end > now)
        {
            return;
        }

        RmtCommand[] items = Items(frame);
        int bytes = (items.Length * BytesPerItem) + BytesPerEntry;
        int capacity = this.settings.BufferSize * BytesPerItem;
        bool fitsMemory = items.Length <= this.settings.NumberOfMemoryBlocks * this.Air.Unit.PairsPerBlock;
        if (!fitsMemory || bytes > capacity / 2 || this.bufferedBytes + bytes > capacity)
        {
            this.Air.LostFrames++;
            return;
        }

        this.bufferedBytes += bytes;
        this.buffer.Enqueue(items);
    }

    private static void Append(List<int> frame, int micros, bool isMark)
    {
        if (frame.Count > 0 && frame.Count % 2 == 1 == isMark)
        {
            frame[^1] += micros;
        }
        else if (frame.Count > 0 || isMark)
        {
            frame.Add(micros);
        }
    }
}
