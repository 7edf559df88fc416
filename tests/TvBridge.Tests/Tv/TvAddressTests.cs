using System;
using System.Linq;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Tv;

public class TvAddressTests
{
    private const string Forms = "kodi://USER@HOST:PORT or virtual:?SWITCH=VALUE";
    private const string Switches = "toggles, late, dies, lies, ignores, refuses, hides-state, hides-position, says";

    [Theory]
    [InlineData("kodi://kodi@192.168.1.20:8081", "kodi://kodi@192.168.1.20:8081")]
    [InlineData("kodi://kodi@tv.local", "kodi://kodi@tv.local:8080")]
    [InlineData("  KODI://kodi@TV.local/ ", "kodi://kodi@tv.local:8080")]
    [InlineData("kodi://tv", "kodi://tv:8080")]
    [InlineData("kodi://[::1]", "kodi://[::1]:8080")]
    [InlineData("kodi://a%20b@[fe80::1]:1", "kodi://a%20b@[fe80::1]:1")]
    [InlineData("kodi://me@home@tv:65535", "kodi://me%40home@tv:65535")]
    [InlineData("virtual:", "virtual:")]
    [InlineData("virtual:?", "virtual:")]
    [InlineData("Virtual:?toggles=yes&late=2s", "virtual:?toggles=yes&late=2s")]
    public void An_address_has_one_spelling(string typed, string expected)
    {
        Assert.True(TvAddress.TryParse(typed, out TvAddress? address, out string? error), error);

        Assert.Equal(expected, address.ToString());
        Assert.True(TvAddress.TryParse(expected, out TvAddress? again, out _));
        Assert.Equal(expected, again.ToString());
    }

    [Fact]
    public void An_address_is_taken_apart()
    {
        Assert.True(TvAddress.TryParse("kodi://a%20b@tv.local:99", out TvAddress? kodi, out _));
        Assert.True(TvAddress.TryParse("virtual:?late=2s&dies=yes", out TvAddress? tv, out _));

        Assert.Equal(("kodi", "a b", "tv.local", 99), (kodi.Scheme.Name, kodi.User, kodi.Host, kodi.Port));
        Assert.Equal(("virtual", null, null, null), (tv.Scheme.Name, tv.User, tv.Host, tv.Port));
        Assert.Equal(["late=2s", "dies=yes"], tv.Switches.Select(one => $"{one.Key}={one.Value}"));
    }

    [Theory]
    [InlineData(null, $"The TV address is empty; expected {Forms}.")]
    [InlineData("  ", $"The TV address is empty; expected {Forms}.")]
    [InlineData("tv.local", $"The TV address starts with no known word and colon, which is no kind of TV known here; expected {Forms}.")]
    [InlineData("roku:", $"The TV address starts with \"roku:\", which is no kind of TV known here; expected {Forms}.")]
    [InlineData("http://tv", $"The TV address starts with \"http:\", which is no kind of TV known here; expected {Forms}.")]
    [InlineData("kodi:", "TV address \"kodi:\" has no two slashes with a host after them; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi:tv", "TV address \"kodi:tv\" has no two slashes with a host after them; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://me@", "TV address \"kodi://me@\" has no host; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://:8080", "TV address \"kodi://:8080\" has no host; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://@tv", "TV address \"kodi://@tv\" has a user name that is empty, too long or unprintable before the @; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://tv:0", "TV address \"kodi://tv:0\" has the port \"0\", where 1..65535 is allowed, or none for 8080; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://tv:65536", "TV address \"kodi://tv:65536\" has the port \"65536\", where 1..65535 is allowed, or none for 8080; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://tv:", "TV address \"kodi://tv:\" has the port \"\", where 1..65535 is allowed, or none for 8080; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://tv:+80", "TV address \"kodi://tv:+80\" has the port \"+80\", where 1..65535 is allowed, or none for 8080; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://t v", "TV address \"kodi://t v\" has the host \"t v\", which is neither a name nor an IP address; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://[::1", "TV address \"kodi://[::1\" has the host \"[:\", which is neither a name nor an IP address; expected kodi://USER@HOST:PORT.")]
    [InlineData("kodi://tv/path", "TV address \"kodi://tv/path\" has the host \"tv/path\", which is neither a name nor an IP address; expected kodi://USER@HOST:PORT.")]
    [InlineData("virtual:tv", "TV address \"virtual:tv\" goes on with \"tv\", where nothing or a question mark is allowed; expected virtual:?SWITCH=VALUE.")]
    [InlineData("virtual:?speed=2", $"TV address \"virtual:?speed=2\" has the switch \"speed\", which is not known; expected one of {Switches}.")]
    [InlineData("virtual:?dies=yes&dies=no", "TV address \"virtual:?dies=yes&dies=no\" has the switch \"dies\" twice; write it once.")]
    public void What_is_wrong_is_named_with_what_is_allowed(string? typed, string expected)
    {
        Assert.False(TvAddress.TryParse(typed, out TvAddress? address, out string? error));

        Assert.Null(address);
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("kodi://me:hunter2@tv")]
    [InlineData("kodi://me:hunter2@tv:99999")]
    [InlineData("kodi://me:hun@ter2@tv")]
    [InlineData("kodi://me:hunter2/x?y#z@tv")]
    [InlineData("kodi://me%3Ahunter2@tv")]
    [InlineData("kodi://:hunter2@tv")]
    public void A_password_in_the_address_is_refused_and_not_repeated(string typed)
    {
        Assert.False(TvAddress.TryParse(typed, out _, out string? error));

        Assert.Equal(
            "The TV address holds a password, which everybody on this computer could read from the list of processes; "
            + "write kodi://USER@HOST:PORT and put the password into TVBRIDGE_TV_PASSWORD or the secrets file.",
            error);
    }

    [Theory]
    [InlineData("me:hunter2@tv")]
    [InlineData("roku://me:hunter2@tv")]
    [InlineData("me@hunter2:tv")]
    public void An_unknown_kind_of_address_is_not_repeated_either(string typed)
    {
        Assert.False(TvAddress.TryParse(typed, out _, out string? error));

        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_has_at_most_300_characters()
    {
        Assert.False(TvAddress.TryParse("kodi://" + new string('a', 294), out _, out string? error));

        Assert.Equal($"The TV address has 301 characters, where at most 300 are allowed; expected {Forms}.", error);
    }
}
