using System;
using TvBridge.DBus;
using Xunit;

namespace TvBridge.Tests.DBus;

public class BusFaultsTests
{
    [Theory]
    [InlineData(2, nameof(BusFault.NoBus))] // ENOENT: no socket
    [InlineData(111, nameof(BusFault.NoBus))] // ECONNREFUSED: nobody listens at it
    [InlineData(123, nameof(BusFault.NoBus))] // ENOMEDIUM: no XDG_RUNTIME_DIR
    [InlineData(13, nameof(BusFault.Refused))] // EACCES
    [InlineData(1, nameof(BusFault.Refused))] // EPERM
    [InlineData(104, nameof(BusFault.Disconnected))] // ECONNRESET
    [InlineData(107, nameof(BusFault.Disconnected))] // ENOTCONN
    [InlineData(110, nameof(BusFault.NoAnswer))] // ETIMEDOUT
    [InlineData(22, nameof(BusFault.Malformed))] // EINVAL
    public void Error_numbers_have_names(int number, string fault)
    {
        BusException exception = BusFaults.OfNumber(number, "No connection");

        Assert.Equal(fault, exception.Fault.ToString());
        Assert.StartsWith("No connection: ", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.ErrorName);
    }

    [Fact]
    public void An_answer_that_is_no_error_passes()
    {
        Assert.Equal(0, BusFaults.Check(0));
        Assert.Equal(7, BusFaults.Check(7));
        Assert.Throws<BusException>(() => BusFaults.Check(-22));
    }

    [Theory]
    [InlineData("plain text, ümläute", "plain text, ümläute")]
    [InlineData("\u001b[2Jgone\r\nnext\t\u0007", "?[2Jgone??next??")]
    [InlineData("a\u202Eb\u200Bc\u2028d", "a?b?c?d")]
    public void Text_from_elsewhere_commands_no_terminal(string text, string expected) => Assert.Equal(expected, BusFaults.Clean(text));

    [Fact]
    public void Text_from_elsewhere_ends() => Assert.Equal(300, BusFaults.Clean(new string('x', 5000)).Length);
}
