using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using Sock.VirtualBoard.Infrared;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>A channel that sends pulses.</summary>
public class TransmitterChannel : RmtChannel, IDisposable
{
    private const int BytesPerItem = 4;
    private readonly TransmitChannelSettings settings;
    private IrBurst? sending;
    private long sentAt;
    private bool lastLevel;

    /// <summary>Opens the channel; the line idles from here on.</summary>
    /// <exception cref="Exception">There is no such channel for sending, it is taken, its memory does not suffice, or there is no such pin.</exception>
    public TransmitterChannel(TransmitChannelSettings settings)
        : base(settings)
    {
        this.settings = settings;
        this.Install(receives: false);
        this.Idle();
    }

    /// <summary>
    /// Sends items of 4 bytes: twice a length of 15 bits and a level. The first length of 0 ends it. What is still being sent goes first.
    /// </summary>
    /// <exception cref="Exception">The bytes are no whole number of items.</exception>
    public void SendData(byte[] data, bool waitTxDone)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.Call();
        if (data.Length % BytesPerItem != 0)
        {
#pragma warning disable CA2201 // The device raises nothing more telling.
            throw new Exception("The bytes are no whole number of items.");
#pragma warning restore CA2201
        }

        this.Finish(wait: true);
        List<int> pulses = this.Pulses(data, out long total);
        int carrier = this.settings.EnableCarrierWave && this.settings.CarrierLevel ? this.settings.CarrierWaveFrequency : 0;
        long now = this.Board.NowMicroseconds;
        this.sentAt = now + total;
        this.sending = new IrBurst(now, this.settings.PinNumber, carrier, this.settings.CarrierWaveDutyPercentage, pulses, IsCutOff: false);
        if (waitTxDone)
        {
            this.Finish(wait: true);
        }
    }

    /// <summary>Closes the channel; what is still being sent is cut off where it is.</summary>
    /// <exception cref="ObjectDisposedException">It is closed already.</exception>
    public void Dispose()
    {
        this.Call();
        this.Finish(wait: false);
        this.Air.Unit.Uninstall(this.settings.Channel);
        GC.SuppressFinalize(this);
    }

    private void Finish(bool wait)
    {
        long left = this.sentAt - this.Board.NowMicroseconds;
        if (this.sending is not IrBurst burst)
        {
            return;
        }

        this.sending = null;
        if (left > 0 && wait)
        {
            this.Board.Clock.PassBusy(left);
        }

        bool isCutOff = left > 0 && !wait;
        this.Air.Tell(burst with { IsCutOff = isCutOff });
        if (isCutOff)
        {
            this.Air.Unit.LeaveLit(this.settings.PinNumber, true);
        }
        else
        {
            this.Idle();
        }
    }

    private void Idle() => this.Air.Unit.LeaveLit(
        this.settings.PinNumber, this.settings.EnableIdleLevelOutput ? this.settings.IdleLevel : this.lastLevel);

    private List<int> Pulses(byte[] data, out long total)
    {
        List<int> pulses = [];
        total = 0;
        for (int at = 0; at < data.Length; at += 2)
        {
            ushort half = BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(at));
            int micros = half & 0x7FFF;
            bool isMark = half >> 15 != 0;
            if (micros == 0)
            {
                break;
            }

            total += micros;
            this.lastLevel = isMark;
            if (pulses.Count > 0 && pulses.Count % 2 == 1 == isMark)
            {
                pulses[^1] += micros;
            }
            else if (pulses.Count > 0 || isMark)
            {
                pulses.Add(micros);
            }
        }

        return pulses;
    }
}
