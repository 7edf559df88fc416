using System;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Pairing;
using Sock.Firmware.Settings;
using TvBridge.Socks.Config;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Dialogs;

/// <summary>Gives a sock the key that it shares with the bridge, and the address that it is heard under.</summary>
/// <param name="link">The encrypted link.</param>
/// <param name="time">Measures how long the sock takes.</param>
public sealed class PairingDialog(ISockLink link, TimeProvider time)
{
    private const string What = "key and address";
    private const int Tries = 2;

    // So many digits of the key in a row are no accident: somebody sends it back.
    private const int TellingDigits = 8;
    private readonly SockConversation conversation = new(link, time);

    /// <summary>
    /// Sends the key. Writing the same key again changes nothing, so a sock that failed over it is asked twice before its state counts as unknown.
    /// </summary>
    /// <param name="key">16 bytes, which only sender and sock know.</param>
    /// <param name="cancellation">Gives up; the sock may then have the key or not.</param>
    /// <exception cref="ArgumentException">The key has another length.</exception>
    public async Task<HandOver> HandOverAsync(ReadOnlyMemory<byte> key, CancellationToken cancellation)
    {
        if (key.Length != PairingText.KeyBytes)
        {
            throw new ArgumentException($"The key has {key.Length} bytes; expected {PairingText.KeyBytes}.", nameof(key));
        }

        string digits = Convert.ToHexString(key.Span);
        byte[] text = Encoding.ASCII.GetBytes(PairingFileText.Of(key.Span, link.Address.ToString()));
        try
        {
            return await this.SendAsync(text, words => !Holds(words, digits), cancellation);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(text);
        }
    }

    private async Task<HandOver> SendAsync(byte[] text, Predicate<string> mayRepeat, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await this.conversation.WriteAsync(PairingUuids.Pairing, What, text, cancellation, mayRepeat);
                return new HandOver(HandOverOutcome.Stored, null);
            }
            catch (SockLinkException failed) when (failed.AttError == (byte)PairingAnswer.Unlikely && attempt < Tries)
            {
                // It may have stored the key and only said so too late; then the second time is quick.
            }
            catch (SockLinkException failed)
            {
                // A refusal that follows a failure says nothing about what the failure left behind.
                bool isRefused = attempt == 1 && failed.AttError is byte error && error != (byte)PairingAnswer.Unlikely;
                return new HandOver(isRefused ? HandOverOutcome.Refused : HandOverOutcome.Unknown, failed.Message);
            }
        }
    }

    /// <summary>Whether words from the sock hold part of the key: they would end up on a screen.</summary>
    private static bool Holds(string words, string digits)
    {
        for (int i = 0; i + TellingDigits <= digits.Length; i++)
        {
            if (words.Contains(digits.AsSpan(i, TellingDigits), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
