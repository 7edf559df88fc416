using System;
using System.IO;
using System.Security.Cryptography;
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
        byte[] serviceData = new byte[17];
        AdvertFields fields = new() { PacketId = 7, BatteryPercent = 93, State = SockState.Asleep, Episode = 12, StillAgeMs = 960500 };
        AdvertEncoder.Encode(fields, serviceData);
        Assert.Equal([0x02, 0x01, 0x06, 0x12, 0x16, .. serviceData], Example("advert"));
        Assert.Contains("Payload 7, battery 93 %, Asleep in episode 12, still for 16 min 0.5 s (960500 ms = 0EA7F4", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_offsets_of_the_table_are_where_the_example_has_those_bytes()
    {
        AssertRows("## Bytes of a plain advert", Example("advert"), 10);
        AssertRows("## Bytes of an encrypted advert", Example("encrypted"), 4);
        Assert.Contains("| 8 | 14 bytes | the objects, encrypted |", Document, StringComparison.Ordinal);
        Assert.Contains("| 22 | 4 bytes | counter | 100..4294967294 |", Document, StringComparison.Ordinal);
        Assert.Contains("| 26 | 4 bytes | tag |", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encrypted_example_is_what_the_encoder_writes_and_what_the_desktops_cipher_reads_with_the_nonce_shown()
    {
        byte[] key = Hex.Parse(Regex.Match(Document, "with the key `([0-9A-F]{32})`").Groups[1].Value);
        byte[] address = Hex.Parse(Regex.Match(Document, "the address ([0-9A-F:]{17}), counter 1234").Groups[1].Value.Replace(":", "", StringComparison.Ordinal));
        byte[] serviceData = new byte[25];
        AdvertFields fields = new()
        {
            PacketId = 7,
            BatteryPercent = 93,
            State = SockState.Asleep,
            Episode = 12,
            StillAgeMs = 960500,
            Counter = 1234,
        };
        AdvertEncoder.EncodeEncrypted(fields, new AdvertCipher(new DesktopAes(key), address), serviceData);
        byte[] example = Example("encrypted");
        Assert.Equal(Hex.Of([0x02, 0x01, 0x06, 0x1A, 0x16, .. serviceData]), Hex.Of(example));

        using AesCcm desktop = new(key);
        byte[] objects = new byte[14];
        desktop.Decrypt(Example("nonce"), example.AsSpan(8, 14), example.AsSpan(26, 4), objects);
        Assert.Equal(Hex.Of(Example("advert")[8..]), Hex.Of(objects));
    }

    [Fact]
    public void The_sizes_are_those_of_the_layout() =>
        Assert.Contains(
            $"plain ({AdvertLayout.PlainAdvertLength} bytes) or encrypted ({AdvertLayout.EncryptedAdvertLength} bytes) of the {AdvertLayout.MaxAdvertLength} that",
            Document,
            StringComparison.Ordinal);

    [Fact]
    public void Every_state_stands_in_the_table_with_its_code()
    {
        foreach (SockState state in Enum.GetValues<SockState>())
        {
            Assert.Contains($"| {(int)state} | {state} | ", Document, StringComparison.Ordinal);
        }
    }

    /// <summary>The bytes of the block with that mark.</summary>
    private static byte[] Example(string mark)
    {
        Match example = Regex.Match(Document, $"```{mark}\n([0-9A-F ]+)\n```");
        Assert.True(example.Success, $"docs/advert.md has no block ```{mark} with one line of hexadecimal bytes.");
        return Hex.Parse(example.Groups[1].Value);
    }

    /// <summary>The rows of the table under that heading which name bytes: there the example has them.</summary>
    private static void AssertRows(string heading, byte[] advert, int count)
    {
        string section = Document[Document.IndexOf(heading, StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        MatchCollection rows = Regex.Matches(section, @"^\| (\d+) \| `([0-9A-F]{2}(?: [0-9A-F]{2})*)", RegexOptions.Multiline);
        Assert.Equal(count, rows.Count);
        foreach (Match row in rows)
        {
            int offset = int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            byte[] expected = Hex.Parse(row.Groups[2].Value);
            Assert.Equal(expected, advert[offset..(offset + expected.Length)]);
        }
    }
}
