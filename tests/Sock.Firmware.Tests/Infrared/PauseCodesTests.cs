using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.Firmware.Infrared;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class PauseCodesTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(RepositoryRoot.File("docs", "infrared.md"))
        .SkipWhile(line => line != "## Codes by name")
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> Names => Enumerable.Range(0, PauseCodes.Count).Select(PauseCodes.NameAt);

    [Fact]
    public void Every_code_can_be_found_by_its_name_and_sent()
    {
        Assert.Equal(PauseCodes.Count, Names.Distinct().Count());
        Assert.All(Names, name => Assert.Equal(IrError.None, IrEncoder.Check(PauseCodes.Find(name))));
    }

    [Fact]
    public void The_documentation_lists_the_codes_with_a_source_each()
    {
        Assert.Equal(Names, Rows.Select(row => row[0].Trim('`')));
        foreach (string[] row in Rows)
        {
            IrCode code = PauseCodes.Find(row[0].Trim('`'));
            Assert.Equal(row[1], IrProtocols.Name(code.Protocol));
            Assert.Equal(row[2], code.Address.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(row[3], code.Command.ToString(CultureInfo.InvariantCulture));
            Assert.Matches(@"^(Flipper-)?IRDB: .+\.(csv|ir)", row[5]);
            Assert.Equal(row[5].Split('.').Skip(1).Count(part => part.StartsWith("csv", StringComparison.Ordinal) || part.StartsWith("ir", StringComparison.Ordinal)) > 1 ? "twice" : "once", row[6]);
        }
    }

    [Fact]
    public void No_key_that_also_plays_or_steps_is_among_them()
    {
        Assert.All(Rows, row => Assert.EndsWith("-pause", row[0].Trim('`'), StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.DoesNotContain("play/pause", row[4], StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.DoesNotContain("step", row[4], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" lg-pause")]
    [InlineData("nobody-pause")]
    [InlineData(null)]
    public void A_name_that_is_none_finds_nothing(string? name)
    {
        Assert.Null(PauseCodes.Find(name));
        Assert.Null(PauseCodes.NameAt(PauseCodes.Count));
        Assert.Null(PauseCodes.NameAt(-1));
    }

    [Fact]
    public void Two_known_codes_are_the_ones_that_other_collections_print()
    {
        // LG's pause as LIRC's files have it, first bit highest: 20DF 5DA2; Samsung's: E0E0 52AD.
        Assert.Equal(0x20DF5DA2u, BitsOf(PauseCodes.Find("lg-pause")));
        Assert.Equal(0xE0E052ADu, BitsOf(PauseCodes.Find("samsung-pause")));
    }

    private static uint BitsOf(IrCode code) => Remote.Frame(code).Skip(3).Where((_, i) => i % 2 == 0).Aggregate(0u, (bits, space) => (bits << 1) | (space > 1_000 ? 1u : 0u));
}
