using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Pairing;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Dialogs;

/// <summary>
/// Reads and writes the values of a sock in pairing mode. Whatever goes wrong is one sentence, with the sock's own words where it has some; those are
/// bounded and printable, for nothing that comes over the air is believed.
/// </summary>
/// <param name="link">The encrypted link.</param>
/// <param name="time">Measures how long the sock takes.</param>
internal sealed class SockConversation(ISockLink link, TimeProvider time)
{
    /// <summary>How long an answer may take. The Attribute Protocol itself gives a link up after 30 s without one.</summary>
    public static readonly TimeSpan AnswerMax = TimeSpan.FromSeconds(40);

    /// <summary>The value of a characteristic, 0..512 bytes.</summary>
    /// <param name="part">Which, as <see cref="PairingUuids"/> numbers them.</param>
    /// <param name="what">The same for a person: <c>the night log</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SockLinkException">It refused, the link is gone, or what it answered cannot be.</exception>
    public async Task<byte[]> ReadAsync(ushort part, string what, CancellationToken cancellation)
    {
        try
        {
            byte[] value = await this.AnswerAsync(link.ReadAsync(PairingUuids.Of(part), cancellation), what, cancellation);
            return value.Length <= PairingService.ValueLengthMax
                ? value
                : throw new SockLinkException(
                    $"The sock gave {value.Length} bytes for {what}; expected at most {PairingService.ValueLengthMax}; make sure that {link.Address} is your sock, then run this again.");
        }
        catch (SockLinkException refused) when (refused.AttError is byte error)
        {
            throw new SockLinkException($"The sock did not give {what} (error {error:X2}): {Meaning(error)}", error);
        }
    }

    /// <summary>Writes a characteristic and waits for the sock's answer.</summary>
    /// <param name="part">Which, as <see cref="PairingUuids"/> numbers them.</param>
    /// <param name="what">The same for a person: <c>the settings</c>.</param>
    /// <param name="value">0..512 bytes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="mayRepeat">Whether these words of the sock may be shown; null: whatever it says.</param>
    /// <exception cref="SockLinkException">It refused, or the link is gone.</exception>
    public async Task WriteAsync(ushort part, string what, ReadOnlyMemory<byte> value, CancellationToken cancellation, Predicate<string>? mayRepeat = null)
    {
        try
        {
            await this.AnswerAsync(DoneAsync(link.WriteAsync(PairingUuids.Of(part), value, cancellation)), what, cancellation);
        }
        catch (SockLinkException refused) when (refused.AttError is byte error)
        {
            string? own = HasStatus(error) ? await this.StatusAsync(cancellation) : null;
            string reason = own is not null && mayRepeat?.Invoke(own) != false ? own : Meaning(error);
            throw new SockLinkException($"The sock refused {what} (error {error:X2}): {reason}", error);
        }
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private async Task<T> AnswerAsync<T>(Task<T> answer, string what, CancellationToken cancellation)
    {
        try
        {
            return await answer.WaitAsync(AnswerMax, time, cancellation);
        }
        catch (TimeoutException)
        {
            throw new SockLinkException(
                $"The sock did not answer about {what} within {AnswerMax.TotalSeconds:0} s; hold it closer, press its button long until the LED shows pairing mode, then run this again.");
        }
    }

    /// <summary>The sock's line about the last write; null when it has none to give.</summary>
    private async Task<string?> StatusAsync(CancellationToken cancellation)
    {
        try
        {
            byte[] line = await this.ReadAsync(PairingUuids.Status, "its status", cancellation);
            return line.Length == 0 ? null : Encoding.ASCII.GetString(StatusLine.Encode(Encoding.Latin1.GetString(line)));
        }
        catch (SockLinkException)
        {
            return null;
        }
    }

    /// <summary>The errors of the Bluetooth stack itself leave the status as it was, which would be about something else.</summary>
    private static bool HasStatus(byte error) => (PairingAnswer)error is PairingAnswer.WrongLength or PairingAnswer.UnknownStep
        or PairingAnswer.NothingBegun or PairingAnswer.TooLong or PairingAnswer.Refused;

    private static string Meaning(byte error) => (PairingAnswer)error switch
    {
        PairingAnswer.Unlikely => "it failed, or took longer than 2 s; run this again.",
        PairingAnswer.WrongLength => "the value has a length that it does not take; the sock may have another version than this program, so update the older of the two.",
        PairingAnswer.UnknownStep or PairingAnswer.NothingBegun or PairingAnswer.TooLong =>
            "a step is out of order; somebody else may be connected, so run this again.",
        PairingAnswer.Refused => "it does not take what was sent, and did not say why; run this again.",
        (PairingAnswer)0x05 or (PairingAnswer)0x0F => "the link is not encrypted; let this computer forget the sock and run this again.",
        (PairingAnswer)0x01 or (PairingAnswer)0x02 or (PairingAnswer)0x03 =>
            "it has no such value; make sure that it is a sock, and update the older of sock and program.",
        _ => "see docs/pairing.md for what it means.",
    };
}
