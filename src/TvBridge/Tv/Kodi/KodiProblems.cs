using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;

namespace TvBridge.Tv.Kodi;

/// <summary>What can go wrong on the way to Kodi, each as one sentence: what, where, what was expected, what to do next.</summary>
internal sealed class KodiProblems(TvAddress address, bool hasPassword)
{
    /// <summary>Names of the menus as Kodi 20.1 shows them in English.</summary>
    private const string Menu = "Settings > Services > Control";

    private const string OtherPort = $"another program uses this port, so compare it with {Menu} > Port.";

    /// <summary>Longest piece of an answer that a sentence repeats.</summary>
    private const int MostQuoted = 60;

    /// <summary>No connection or no complete answer.</summary>
    public KodiAnswer Of(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Unreachable(
            $"The name {address.Host} in {address} does not resolve, where the TV's address was expected; "
            + "check the spelling or write its IP address instead."),
        HttpRequestError.ConnectionError => this.NoConnection((e.InnerException as SocketException)?.SocketErrorCode),
        HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => Unsupported(
            $"{address} answers with something that is not HTTP as Kodi speaks it; "
            + $"use the port of the web server in {Menu} (8080 unless changed, not 9090)."),
        _ => this.CutOff(),
    };

    /// <summary>The connection ended in the middle of the answer.</summary>
    public KodiAnswer Of(IOException e) => e is HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }
        ? Unsupported(
            $"{address} answers with a broken HTTP body, where JSON was expected; use the port of Kodi's web server in {Menu}.")
        : this.CutOff();

    public KodiAnswer NotConnectedInTime() => Unreachable(
        $"{address} took no connection within 3 s, where Kodi's web server was expected; look whether the TV is on and whether host and port are right.");

    public KodiAnswer NotAnsweredInTime() => Unreachable(
        $"{address} did not answer within 5 s, where Kodi answers in less than 1 s; look whether Kodi is frozen or the network is slow.");

    public KodiAnswer OfStatus(int status) => status switch
    {
        401 or 403 => KodiAnswer.Failed(TvFailure.Refused, this.NotLetIn(status)),
        _ => Unsupported(string.Create(
            CultureInfo.InvariantCulture,
            $"{address} answers HTTP {status} at /jsonrpc, where Kodi answers 200; {OtherPort}")),
    };

    public KodiAnswer TooLong() => Unsupported(
        $"{address} answers with more than 64 KiB, where a few hundred bytes were expected; {OtherPort}");

    public KodiAnswer NotJson(string body) => Unsupported(
        body.TrimStart().StartsWith('<')
            ? $"{address} answers with a web page, where Kodi's JSON was expected; {OtherPort}"
            : $"{address} answers with {Quote(body)}, where Kodi's JSON was expected; {OtherPort}");

    /// <summary>JSON that does not fit the call.</summary>
    public KodiAnswer NotAsExpected(string method, string found, string expected) => Unsupported(
        $"{address} answers {method} with {found}, where {expected} was expected; check that this is Kodi (20.1 is known to work) and update it.");

    /// <summary>An error in a JSON-RPC answer. -32100 says that it cannot be done now; the others, that this Kodi does not know the call.</summary>
    public KodiAnswer OfError(string method, long code, string? message)
    {
        string error = string.Create(CultureInfo.InvariantCulture, $"error {code} {Quote(message ?? "")}");
        return code == -32100
            ? KodiAnswer.Failed(
                TvFailure.Refused,
                $"{address} answers {method} with {error}, where it was expected to obey; look whether something plays that can be paused, and try again.",
                isPlayerGone: true)
            : Unsupported($"{address} answers {method} with {error}, where a result was expected; update Kodi (20.1 is known to work).");
    }

    public string NothingPlays(string command) =>
        $"{address} has no video and no music to {command}, where something that plays was expected; start it and try again.";

    private KodiAnswer NoConnection(SocketError? error) => error == SocketError.ConnectionRefused
        ? Unreachable(
            $"{address} refuses the connection, where Kodi's web server was expected; "
            + $"start Kodi and switch on {Menu} > Allow remote control via HTTP.")
        : Unreachable(
            $"{address} cannot be reached ({error?.ToString() ?? "no connection"}), where Kodi's web server was expected; "
            + "look whether TV and network are on.");

    private KodiAnswer CutOff() => Unreachable(
        $"{address} ended the connection before its answer was complete, where a whole answer was expected; look whether Kodi still runs.");

    private string NotLetIn(int status)
    {
        string answer = string.Create(CultureInfo.InvariantCulture, $"{address} answers HTTP {status}");
        return address.User is null
            ? $"{answer} and wants a login, where none is given; write kodi://USER@{address.Host}:{address.Port} with the user name from {Menu}."
            : hasPassword
                ? $"{answer} to user and password, where it was expected to let them in; compare both with {Menu} > Username and Password."
                : $"{answer} and wants a password, where none is set; put the one from {Menu} into {TvPasswords.Variable} or the secrets file.";
    }

    private static string Quote(string text)
    {
        string? clean = TvText.Clean(text, MostQuoted);
        return clean is null ? "nothing readable" : $"\"{clean}\"";
    }

    private static KodiAnswer Unreachable(string problem) => KodiAnswer.Failed(TvFailure.Unreachable, problem);

    private static KodiAnswer Unsupported(string problem) => KodiAnswer.Failed(TvFailure.Unsupported, problem);
}
