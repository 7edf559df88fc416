using Sock.Advert;
using TvBridge.Rules;

namespace TvBridge.Socks.Trust;

/// <summary>What the guard says of one advert.</summary>
/// <param name="Verdict">What it is worth.</param>
/// <param name="Error">Why it cannot be read; <see cref="AdvertError.None"/> where that is not the reason.</param>
/// <param name="Sock">Whose address it came under; null when nobody trusts that.</param>
/// <param name="Hearing">
/// What was said, with <see cref="SockVerdict.New"/> and <see cref="SockVerdict.Repeat"/>; of a repeat it is that of the first time. Null otherwise.
/// </param>
public readonly record struct Judgement(SockVerdict Verdict, AdvertError Error, TrustedSock? Sock, Hearing? Hearing);
