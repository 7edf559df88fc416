using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Pairing;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Dialogs;

/// <summary>Reads and writes a sock's settings text over a link.</summary>
/// <param name="link">The encrypted link.</param>
/// <param name="time">Measures how long the sock takes.</param>
public sealed class SettingsDialog(ISockLink link, TimeProvider time)
{
    private const string What = "the settings";
    private const int ChunkMax = PairingService.ValueLengthMax - 1;
    private const int Tries = 2;
    private readonly SockConversation conversation = new(link, time);

    /// <summary>The settings that the sock has stored, else its defaults; 0..4,096 bytes, as unchecked as any from the air.</summary>
    /// <exception cref="SockLinkException">The sock refused, or the link is gone.</exception>
    public async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        List<byte> text = [];
        while (text.Count < PairingService.SettingsLengthMax)
        {
            byte[] from = [(byte)SettingsStep.ShowFrom, (byte)text.Count, (byte)(text.Count >> 8)];
            await this.conversation.WriteAsync(PairingUuids.Settings, What, from, cancellation);
            byte[] window = await this.conversation.ReadAsync(PairingUuids.Settings, What, cancellation);
            text.AddRange(window);
            if (window.Length < PairingService.ValueLengthMax)
            {
                break;
            }
        }

        return [.. text];
    }

    /// <summary>
    /// Writes a text and reads back what is stored. Nothing changes in the sock before the last step, and only if it takes every line; what it has then holds
    /// from its restart on.
    /// </summary>
    /// <param name="text">0..4,096 bytes.</param>
    /// <param name="cancellation">Gives up; then the sock has the old text or the new one, whole.</param>
    /// <exception cref="ArgumentException">The text is longer than a sock takes.</exception>
    /// <exception cref="SockLinkException">The sock refused, the link is gone, or another text than the one that was sent is stored.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        if (text.Length > PairingService.SettingsLengthMax)
        {
            throw new ArgumentException($"The settings have {text.Length} bytes; a sock takes {PairingService.SettingsLengthMax}.", nameof(text));
        }

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await this.SendAsync(text, cancellation);
                break;
            }
            catch (SockLinkException failed) when (failed.AttError == (byte)PairingAnswer.Unlikely && attempt < Tries)
            {
                // The sock failed in the middle, or stored it too late to say so: begin again, which drops what it had collected.
            }
        }

        byte[] stored = await this.ReadAsync(cancellation);
        if (!text.Span.SequenceEqual(stored))
        {
            throw new SockLinkException(
                $"The sock has stored other settings than were sent ({stored.Length} bytes, not {text.Length}); somebody else may be connected, so read them and write them again.");
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        SettingsStep step = SettingsStep.Begin;
        int at = 0;
        do
        {
            int count = Math.Min(ChunkMax, text.Length - at);
            await this.StepAsync(step, text.Slice(at, count), cancellation);
            step = SettingsStep.Append;
            at += count;
        }
        while (at < text.Length);

        await this.StepAsync(SettingsStep.Commit, ReadOnlyMemory<byte>.Empty, cancellation);
    }

    private Task StepAsync(SettingsStep step, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        this.conversation.WriteAsync(PairingUuids.Settings, What, (byte[])[(byte)step, .. bytes.Span], cancellation);
}
