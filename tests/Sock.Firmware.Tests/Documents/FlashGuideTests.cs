using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Documents;

public partial class FlashGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.File("docs", "flash-it.md"));

    [Fact]
    public void Every_board_has_its_image_in_the_guide()
    {
        foreach (SockBoard board in BoardCatalog.All())
        {
            Assert.Contains($"| {board.Title} | `{board.Image}` |", Guide, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_word_that_the_console_begins_with_is_in_the_table_of_errors()
    {
        string[] words = [.. Directory.EnumerateFiles(RepositoryRoot.File("src", "Sock.Firmware"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal))
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Groups["word"].Value)).Distinct()];

        Assert.Contains("sensor", words);
        Assert.All(words, word => Assert.Contains($"`{word}: ", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_status_of_the_sensor_and_every_end_of_a_session_is_explained()
    {
        Assert.All(Enum.GetValues<FifoStatus>().Where(status => status is not FifoStatus.Ok and not FifoStatus.WrongChip),
            status => Assert.Contains($"status {(int)status}`", Guide, StringComparison.Ordinal));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], Enum.GetValues<SessionEnd>().Select(end => (int)end));
        Assert.Contains("`session: over, reason 1` (2, 3, 4, 5, 6)", Guide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x70, "MPU-6500")]
    [InlineData(0x71, "MPU-9250")]
    [InlineData(0x98, "ICM-20689")]
    [InlineData(0x19, "MPU-6886")]
    public void The_parts_sold_as_another_are_named_as_the_firmware_names_them(byte whoAmI, string part)
    {
        Assert.Contains(part, SensorIdentity.Describe(whoAmI), StringComparison.Ordinal);
        Assert.Contains(part, Guide, StringComparison.Ordinal);
        Assert.Contains($"0x{whoAmI:X2}", Guide, StringComparison.Ordinal);
    }

    [GeneratedRegex("""Debug\.WriteLine\("(?<word>[a-z ]+): """)]
    private static partial Regex Word();
}
