using System;
using System.IO;
using System.Text.RegularExpressions;
using Sock.Detection;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>docs/advert.md is read by people who build on it: what it shows must be what is sent.</summary>
public class AdvertDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "advert.md"));

    [Fact]
    public void The_worked_example_is_what_the_encoder_writes()
    {
        Match example = Regex.Match(Document, "```advert\n([0-9A-F ]+)\n```");
        Assert.True(example.Success, "docs/advert.md has no block ```advert with one line of hexadecimal bytes.");

        byte[] serviceData = new byte[17];
        AdvertFields fields = new() { PacketId = 7, BatteryPercent = 93, State = SockState.Asleep, Episode = 12, StillAgeMs = 960500 };
        AdvertEncoder.Encode(fields, serviceData);
        Assert.Equal([0x02, 0x01, 0x06, 0x12, 0x16, .. serviceData], Hex.Parse(example.Groups[1].Value));
        Assert.Contains("Payload 7, battery 93 %, Asleep in episode 12, still for 16 min 0.5 s (960500 ms = 0EA7F4", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_offsets_of_the_table_are_where_the_example_has_those_bytes()
    {
        byte[] advert = Hex.Parse(Regex.Match(Document, "```advert\n([0-9A-F ]+)\n```").Groups[1].Value);
        MatchCollection rows = Regex.Matches(Document, @"^\| (\d+) \| `([0-9A-F]{2}(?: [0-9A-F]{2})*)", RegexOptions.Multiline);
        Assert.Equal(10, rows.Count);
        foreach (Match row in rows)
        {
            int offset = int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            byte[] expected = Hex.Parse(row.Groups[2].Value);
            Assert.Equal(expected, advert[offset..(offset + expected.Length)]);
        }
    }

    [Fact]
    public void Every_state_stands_in_the_table_with_its_code()
    {
        foreach (SockState state in Enum.GetValues<SockState>())
        {
            Assert.Contains($"| {(int)state} | {state} | ", Document, StringComparison.Ordinal);
        }
    }
}
