using System;
using System.Globalization;
using System.IO;
using Knit.Cli;
using Knit.Tests.Studio;
using Xunit;

namespace Knit.Tests.Cli;

/// <summary>The command as far as it ends by itself; a real browser and Ctrl+C try the rest.</summary>
public class StudioCommandTests(RunningStudio other) : IClassFixture<RunningStudio>
{
    [Theory]
    [InlineData("70000", "--port is 70000; expected 0, which takes a free one, to 65535; name another.\n")]
    [InlineData("-1", "--port is -1; expected 0, which takes a free one, to 65535; name another.\n")]
    public void A_port_that_cannot_be_is_refused(string port, string sentence) => Assert.Equal((2, sentence), Run(port));

    [Fact]
    public void A_port_that_is_no_number_is_wrong_usage()
    {
        (int code, string error) = Run("80x");

        Assert.Equal(2, code);
        Assert.EndsWith("; run 'knit --help' to see what is expected.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_another_program_has_is_refused()
    {
        (int code, string error) = Run(other.Address.Port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(2, code);
        Assert.EndsWith("; expected one that is free; name another by --port, or leave it out.\n", error, StringComparison.Ordinal);
    }

    private static (int Code, string Error) Run(string port)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        return (CommandLine.Run(["studio", "--port", port], output, error), error.ToString());
    }
}
