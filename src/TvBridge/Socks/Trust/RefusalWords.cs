namespace TvBridge.Socks.Trust;

/// <summary>Refusals that the user can do something about, each as one sentence.</summary>
internal static class RefusalWords
{
    /// <summary>The sentence; null for a refusal that is nobody's business: there is always noise on the air.</summary>
    /// <param name="verdict">Why the advert was refused.</param>
    /// <param name="sock">The trusted sock under whose address it came.</param>
    public static string? Of(SockVerdict verdict, TrustedSock sock) => verdict switch
    {
        SockVerdict.WrongKeyOrForged =>
            $"The key of {sock} does not open what comes under its address, so it is not believed: if the sock was paired elsewhere since, pair it here again "
            + "(tvbridge socks pair --again); if not, somebody forges its adverts.",
        SockVerdict.PlainRefused =>
            $"Plain adverts come under the address of {sock}, which has a key, so they are not believed: if you set it to plain adverts, run "
            + $"'tvbridge socks forget \"{sock.Name}\"' and then 'tvbridge socks add {sock.Address} --plain --name \"{sock.Name}\"'; if not, somebody imitates it.",
        _ => null,
    };
}
