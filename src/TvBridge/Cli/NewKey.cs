using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using Sock.Firmware.Settings;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>
/// A key that a sock is about to get. It is among the trusted ones before the sock sees it, for a sock with a key that nobody has says nothing to anybody; if the
/// sock does not take it, what was there before is put back.
/// </summary>
internal sealed class NewKey
{
    private readonly TrustBook book;
    private readonly TrustedSock? before;

    private NewKey(TrustBook book, TrustedSock? before, TrustedSock sock)
    {
        this.book = book;
        this.before = before;
        this.Sock = sock;
    }

    /// <summary>The sock as it is now trusted, with its new key.</summary>
    public TrustedSock Sock { get; }

    /// <summary>Draws a key and trusts the sock with it. Its counters are left alone until the sock has the key.</summary>
    /// <param name="book">The trusted socks.</param>
    /// <param name="address">The sock's address.</param>
    /// <param name="name">What the user wants to call it; null for the name that it has already, or else for the next one.</param>
    /// <param name="ownName">What it calls itself.</param>
    /// <param name="again">Whether one that is trusted already may get another key.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="RefusedException">It is trusted already, or its name cannot be taken, or the list cannot be changed.</exception>
    public static NewKey Place(TrustBook book, SockAddress address, string? name, string ownName, bool again, DateTimeOffset now)
    {
        byte[] key = RandomNumberGenerator.GetBytes(PairingText.KeyBytes);
        TrustedSock? before = null;
        TrustedSock? sock = null;
        string? problem = book.List.Change(socks =>
        {
            int place = socks.FindIndex(other => other.Address == address);
            before = place < 0 ? null : socks[place];
            if (before is not null && !again)
            {
                return $"{before} is paired already; expected --again to give it another key.";
            }

            sock = new TrustedSock(address, name ?? before?.Name ?? OwnName(ownName, address), key, now, now);
            return Put(socks, place, sock);
        });
        return problem is null ? new NewKey(book, before, sock!) : throw RefusedException.Failed(problem);
    }

    /// <summary>The sock has the key, or may have it: its counters begin anew.</summary>
    /// <exception cref="RefusedException">They could not be written.</exception>
    public void Keep()
    {
        TrustAnswer answer = this.book.Trust(this.Sock.Address, this.Sock.Name, this.Sock.Key, again: true);
        if (answer.Problem is not null)
        {
            throw RefusedException.Failed(answer.Problem);
        }
    }

    /// <summary>The sock does not have the key: all is as before.</summary>
    /// <exception cref="RefusedException">The list cannot be changed.</exception>
    public void TakeBack()
    {
        string? problem = this.book.List.Change(socks =>
        {
            int place = socks.FindIndex(other => other.Address == this.Sock.Address);
            if (place >= 0 && this.before is null)
            {
                socks.RemoveAt(place);
            }

            return this.before is null ? null : Put(socks, place, this.before);
        });
        if (problem is not null)
        {
            throw RefusedException.Failed(problem);
        }
    }

    private static string? Put(List<TrustedSock> socks, int place, TrustedSock sock)
    {
        if (place >= 0)
        {
            socks.RemoveAt(place);
        }

        string? fault = TrustRules.FaultOfName(sock.Name) ?? TrustRules.FaultOfAddress(sock.Address) ?? TrustFile.FaultAmong(socks, sock);
        socks.Insert(place < 0 ? socks.Count : place, sock);
        return fault is null ? null : $"The sock is not paired: {fault}.";
    }

    /// <summary>A name from the air is unchecked; one that will not do is replaced.</summary>
    private static string OwnName(string name, SockAddress address) =>
        TrustRules.FaultOfName(name) is null ? name : $"Sock-{address.Value & 0xFFFF:X4}";
}
