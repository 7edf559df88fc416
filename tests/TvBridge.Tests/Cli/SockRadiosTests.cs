using System;
using TvBridge.Cli;
using Xunit;

namespace TvBridge.Tests.Cli;

public class SockRadiosTests
{
    private static readonly string[] Linux = ["bluez"];
    private static readonly string[] Windows = ["inthehand", "winrt"];

    [Fact]
    public void Without_a_name_the_first_of_the_system_is_taken()
    {
        Assert.Equal("bluez", SockRadios.Choose(null, Linux));
        Assert.Equal("inthehand", SockRadios.Choose(null, Windows));
        Assert.Equal("winrt", SockRadios.Choose("winrt", Windows));
    }

    [Fact]
    public void A_radio_of_another_system_is_refused_with_those_of_this_one()
    {
        Assert.Equal(
            "--radio is 'winrt', which is not for this system, where 'bluez' was expected; leave --radio out to use 'bluez'.", Refusal("winrt", Linux));
        Assert.Equal(
            "--radio is 'bluez', which is not for this system, where 'inthehand' or 'winrt' was expected; leave --radio out to use 'inthehand'.",
            Refusal("bluez", Windows));
    }

    [Theory]
    [InlineData("BlueZ")]
    [InlineData("")]
    [InlineData("hci0")]
    public void A_radio_that_nobody_knows_is_refused_with_those_that_there_are(string name) =>
        Assert.Equal($"--radio is '{name}' where 'bluez' was expected; leave it out to use 'bluez'.", Refusal(name, Linux));

    [Fact]
    public void A_system_without_any_is_told_what_works_there() => Assert.Contains("'--socks FILE'", Refusal(null, []), StringComparison.Ordinal);

    [Fact]
    public void An_adapter_is_refused_where_Windows_chooses_it()
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() => SockRadios.CheckAdapter("winrt", "hci1"));
        Assert.Equal(ExitCode.Usage, refusal.ExitCode);
        SockRadios.CheckAdapter("winrt", null);
        SockRadios.CheckAdapter("bluez", "hci1");
    }

    [Fact]
    public void Every_radio_that_is_listed_for_this_system_is_made() =>
        Assert.All(SockRadios.Here, name => Assert.NotEmpty(SockRadios.Create(name, null, TimeProvider.System).Name));

    private static string Refusal(string? name, string[] here)
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() => SockRadios.Choose(name, here));
        Assert.Equal(ExitCode.Usage, refusal.ExitCode);
        return refusal.Message;
    }
}
