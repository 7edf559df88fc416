using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace TvBridge.Tv;

/// <summary>A TV's address as a person types it: <c>kodi://USER@HOST:PORT</c> or <c>virtual:?SWITCH=VALUE</c>. It never holds a secret.</summary>
public sealed class TvAddress
{
    private const int MostCharacters = 300;

    private TvAddress(TvScheme scheme, string? user, string? host, int? port, IReadOnlyList<KeyValuePair<string, string>> switches)
    {
        this.Scheme = scheme;
        this.User = user;
        this.Host = host;
        this.Port = port;
        this.Switches = switches;
    }

    /// <summary>What kind of TV.</summary>
    public TvScheme Scheme { get; }

    /// <summary>The user name, or null.</summary>
    public string? User { get; }

    /// <summary>Name or IP address in small letters, an IPv6 address in brackets; null when the kind of TV is not on the network.</summary>
    public string? Host { get; }

    /// <summary>1..65535; null when the kind of TV is not on the network.</summary>
    public int? Port { get; }

    /// <summary>What stands after the question mark, in order, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Switches { get; }

    /// <summary>Understands an address, or tells in one sentence what is wrong with it and what is allowed.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TvAddress? address, [NotNullWhen(false)] out string? error)
    {
        address = null;
        string typed = text?.Trim() ?? "";
        int colon = typed.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? "" : typed[..colon].ToLowerInvariant();
        TvScheme? scheme = TvSchemes.All.FirstOrDefault(known => known.Name == name);
        if (typed.Length is 0 or > MostCharacters)
        {
            error = typed.Length == 0
                ? $"The TV address is empty; expected {TvSchemes.Forms}."
                : $"The TV address has {typed.Length} characters, where at most {MostCharacters} are allowed; expected {TvSchemes.Forms}.";
            return false;
        }

        if (scheme is null)
        {
            // What is not understood may hold a secret before an @, so only a plain word is repeated.
            string found = name.Length > 0 && name.All(char.IsAsciiLetterOrDigit) ? $"starts with \"{name}:\"" : "starts with no known word and colon";
            error = $"The TV address {found}, which is no kind of TV known here; expected {TvSchemes.Forms}.";
            return false;
        }

        string rest = typed[(colon + 1)..];
        if (HoldsPassword(rest))
        {
            error = "The TV address holds a password, which everybody on this computer could read from the list of processes; "
                + $"write {scheme.Form} and put the password into {TvPasswords.Variable} or the secrets file.";
            return false;
        }

        return scheme.DefaultPort is int port
            ? TryParseHost(scheme, port, typed, rest, out address, out error)
            : TryParseSwitches(scheme, typed, rest, out address, out error);
    }

    /// <summary>The address with its port spelled out, the same for each way of typing it.</summary>
    public override string ToString()
    {
        if (this.Host is null)
        {
            string switches = string.Join('&', this.Switches.Select(one => $"{one.Key}={one.Value}"));
            return this.Scheme.Name + ":" + (switches.Length == 0 ? "" : "?" + switches);
        }

        string user = this.User is null ? "" : Uri.EscapeDataString(this.User) + "@";
        return string.Create(CultureInfo.InvariantCulture, $"{this.Scheme.Name}://{user}{this.Host}:{this.Port}");
    }

    /// <summary>A colon before an @, however the rest is spelled: a secret may itself hold slashes and question marks.</summary>
    private static bool HoldsPassword(string rest)
    {
        int at = rest.LastIndexOf('@');
        return at >= 0 && Uri.UnescapeDataString(rest[..at]).Contains(':', StringComparison.Ordinal);
    }

    private static bool TryParseHost(TvScheme scheme, int defaultPort, string typed, string rest, out TvAddress? address, out string? error)
    {
        address = null;
        string authority = rest.StartsWith("//", StringComparison.Ordinal) ? rest[2..] : "";
        int at = authority.LastIndexOf('@');
        string? user = at < 0 ? null : Uri.UnescapeDataString(authority[..at]);
        string place = authority[(at + 1)..];
        place = place.EndsWith('/') ? place[..^1] : place;
        int end = place.LastIndexOf(':');
        bool hasPort = end >= 0 && !place.EndsWith(']');
        string host = (hasPort ? place[..end] : place).ToLowerInvariant();
        string portTyped = hasPort ? place[(end + 1)..] : "";
        int port = defaultPort;
        string? wrong =
            authority.Length == 0 ? "has no two slashes with a host after them"
            : user is not null && (user.Length is 0 or > 64 || user.Any(char.IsControl)) ? "has a user name that is empty, too long or unprintable before the @"
            : host.Length == 0 ? "has no host"
            : !IsHost(host) ? $"has the host \"{host}\", which is neither a name nor an IP address"
            : hasPort && !IsPort(portTyped, out port) ? $"has the port \"{portTyped}\", where 1..65535 is allowed, or none for {defaultPort}"
            : null;
        error = wrong is null ? null : $"TV address \"{typed}\" {wrong}; expected {scheme.Form}.";
        address = wrong is null ? new TvAddress(scheme, user, host, port, []) : null;
        return wrong is null;
    }

    private static bool TryParseSwitches(TvScheme scheme, string typed, string rest, out TvAddress? address, out string? error)
    {
        address = null;
        List<KeyValuePair<string, string>> switches = [];
        error = rest.Length > 0 && rest[0] != '?'
            ? $"TV address \"{typed}\" goes on with \"{rest}\", where nothing or a question mark is allowed; expected {scheme.Form}."
            : null;
        foreach (string part in rest.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equal = part.IndexOf('=', StringComparison.Ordinal);
            string name = equal < 0 ? part : part[..equal];
            error ??= !scheme.Switches.Any(known => known.Key == name)
                ? $"TV address \"{typed}\" has the switch \"{name}\", which is not known; "
                    + $"expected one of {string.Join(", ", scheme.Switches.Select(known => known.Key))}."
                : switches.Any(earlier => earlier.Key == name)
                    ? $"TV address \"{typed}\" has the switch \"{name}\" twice; write it once."
                    : null;
            switches.Add(new(name, equal < 0 ? "" : part[(equal + 1)..]));
        }

        address = error is null ? new TvAddress(scheme, null, null, null, switches) : null;
        return error is null;
    }

    private static bool IsHost(string host) => host.StartsWith('[')
        ? host.EndsWith(']') && Uri.CheckHostName(host[1..^1]) == UriHostNameType.IPv6
        : Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4 && Uri.TryCreate("http://" + host, UriKind.Absolute, out _);

    private static bool IsPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;
}
