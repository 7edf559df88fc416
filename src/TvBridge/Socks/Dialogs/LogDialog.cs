using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Log;
using Sock.Firmware.Pairing;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Dialogs;

/// <summary>Fetches a sock's night log over a link, page by page (docs/night-log.md).</summary>
/// <param name="link">The encrypted link.</param>
/// <param name="time">Measures how long the sock takes.</param>
public sealed class LogDialog(ISockLink link, TimeProvider time)
{
    /// <summary>Most pages that a sock holds.</summary>
    public const int PagesMax = PageRing.Segments * PageRing.PagesPerSegment;

    private const string What = "the night log";
    private const int Tries = 3;
    private readonly SockConversation conversation = new(link, time);

    /// <summary>
    /// The pages from a number on, each 100 bytes with a check that fits, in growing order of their numbers, as they arrive: whoever keeps them and asks again
    /// behind the last one gets the rest. At most <see cref="PagesMax"/>, whatever the sock says.
    /// </summary>
    /// <param name="fromPage">The smallest number that is wanted; 0 for all.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SockLinkException">The sock refused, gives no pages of a night log, or the link is gone.</exception>
    public async IAsyncEnumerable<byte[]> FetchAsync(uint fromPage, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        uint cursor = fromPage;
        for (int fetched = 0; ; fetched++)
        {
            byte[] page = await this.PageAsync(cursor, cancellation);
            if (page.Length == 0)
            {
                yield break;
            }

            if (fetched == PagesMax)
            {
                throw new SockLinkException(
                    $"The sock gives more than the {PagesMax} pages that a sock can hold; those are kept; make sure that {link.Address} is your sock.");
            }

            yield return page;
            cursor = NightPage.Number(page, 0) + 1;
        }
    }

    /// <summary>The page at the cursor or the next one; empty behind the last. What was damaged on the way, or asked for while the sock was busy, is asked for again.</summary>
    private async Task<byte[]> PageAsync(uint cursor, CancellationToken cancellation)
    {
        byte[] number = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(number, cursor);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await this.conversation.WriteAsync(PairingUuids.Log, What, number, cancellation);
                byte[] page = await this.conversation.ReadAsync(PairingUuids.Log, What, cancellation);
                string? fault = page.Length == 0 ? null : FaultOf(page, cursor);
                if (fault is null)
                {
                    return page;
                }

                if (attempt == Tries)
                {
                    throw new SockLinkException($"The sock was asked for page {cursor} of its night log or the next one, and {fault}; run this again to go on behind the last good page.");
                }
            }
            catch (SockLinkException failed) when (failed.AttError == (byte)PairingAnswer.Unlikely && attempt < Tries)
            {
                // The first look into a full flash can take the sock longer than it has for an answer.
            }
        }
    }

    private static string? FaultOf(byte[] page, uint cursor)
    {
        if (page.Length != NightPage.Length)
        {
            return $"gave {page.Length} bytes, where a page has {NightPage.Length}";
        }

        if (!NightPage.IsWhole(page, 0))
        {
            return "gave a page whose check does not fit";
        }

        uint number = NightPage.Number(page, 0);
        return number < cursor ? $"gave page {number} once more" : null;
    }
}
