using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Sock.Detection;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>
/// A sock next to a receiver that was written by others: the published examples show that <see cref="BtHomeReading"/> reads as they do, and it then
/// reads what a sock sends.
/// </summary>
public class BtHomeRuleTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "advert.md"));

    public static TheoryData<string, string, string, string, string> Published
    {
        get
        {
            TheoryData<string, string, string, string, string> rows = [];
            foreach (string[] row in PublishedRows())
            {
                rows.Add(row[0], row[1], row[2], row[3], row[4]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void The_published_examples_are_read_as_published(string what, string serviceData, string key, string address, string objects)
    {
        string Show() => BtHomeReading.Show(Hex.Parse(serviceData), key.Length == 0 ? null : Hex.Parse(key), Address(address));

        if (objects.Length == 0)
        {
            Exception? refusal = Record.Exception(Show);
            Assert.True(refusal is FormatException or CryptographicException, $"{what}: {refusal?.GetType().Name ?? "was taken"}");
        }
        else
        {
            Assert.Equal(objects, Show());
        }
    }

    [Fact]
    public void The_readme_beside_the_examples_counts_them_right() =>
        Assert.Contains($"| {PublishedRows().Count()} |", File.ReadAllText(RepositoryRoot.File("tests", "vectors", "bthome", "README.md")), StringComparison.Ordinal);

    [Fact]
    public void The_published_encrypted_examples_are_decrypted_by_the_socks_own_cipher()
    {
        int count = 0;
        foreach (string[] row in PublishedRows().Where(row => row[2].Length > 0 && row[4].Length > 0))
        {
            byte[] data = Hex.Parse(row[1]);
            using DesktopAes block = new(Hex.Parse(row[2]));
            byte[] objects = new byte[data.Length - 9];

            Assert.True(new AdvertCipher(block, Address(row[3])!).TryDecrypt(data, 0, objects, out uint counter), row[0]);

            Assert.Equal(0x33221100u, counter);
            Assert.Equal(row[4], BtHomeReading.Show([0x40, .. objects], null, null));
            count++;
        }

        Assert.Equal(2, count);
    }

    [Fact]
    public void A_published_advert_with_one_bit_changed_is_refused_by_both()
    {
        byte[] key = Hex.Parse("231D39C1D7CC1AB1AEE224CD096DB932");
        byte[] address = Hex.Parse("5448E68F80A5");
        using DesktopAes block = new(key);
        AdvertCipher cipher = new(block, address);
        for (int bit = 8; bit < 8 * 15; bit++)
        {
            byte[] data = Hex.Parse("41A47266C95F730011223378237214");
            data[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.False(cipher.TryDecrypt(data, 0, new byte[6], out _));
            Assert.ThrowsAny<CryptographicException>(() => BtHomeReading.Show(data, key, address));
        }
    }

    [Fact]
    public void The_examples_of_the_advert_page_are_what_a_receiver_shows()
    {
        const string Shown = "00=7 01=93 09=3 09=12 0F=1 42=960.5";

        Assert.Equal(Shown, BtHomeReading.Show(Example("advert"), null, null));
        Assert.Equal(Shown, BtHomeReading.Show(Example("encrypted"), Hex.Parse("231D39C1D7CC1AB1AEE224CD096DB932"), Hex.Parse("5448E68F80A5")));
        Assert.Contains("battery 93 %, count 3, a second count 12, a binary sensor that is on, duration 960.5 s", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_sock_can_say_a_receiver_shows_plain_and_encrypted()
    {
        byte[] key = Hex.Parse("00112233445566778899AABBCCDDEEFF");
        byte[] address = Hex.Parse("C4DEE2192B7F");
        using DesktopAes block = new(key);
        AdvertCipher cipher = new(block, address);
        uint counter = 100;
        foreach (SockState state in Enum.GetValues<SockState>())
        {
            bool hasAge = state is SockState.Warning or SockState.Asleep;
            AdvertFields fields = new()
            {
                PacketId = (byte)counter,
                BatteryPercent = 93,
                State = state,
                Episode = 255,
                StillAgeMs = hasAge ? 16777215 : 0,
                Counter = counter++,
            };
            string expected = $"00={fields.PacketId} 01=93 09={(int)state} 09=255 0F={(state == SockState.Asleep ? 1 : 0)} 42={(hasAge ? "16777.215" : "0")}";
            byte[] plain = new byte[17];
            byte[] encrypted = new byte[25];

            AdvertEncoder.Encode(fields, plain);
            AdvertEncoder.EncodeEncrypted(fields, cipher, encrypted);

            Assert.Equal(expected, BtHomeReading.Show(plain[2..], null, null));
            Assert.Equal(expected, BtHomeReading.Show(encrypted[2..], key, address));
        }
    }

    [Fact]
    public void A_receiver_with_the_key_refuses_a_plain_advert_and_one_without_it_an_encrypted_one()
    {
        Assert.Throws<FormatException>(() => BtHomeReading.Show(Example("advert"), new byte[16], new byte[6]));
        Assert.Throws<FormatException>(() => BtHomeReading.Show(Example("encrypted"), null, null));
        Assert.Throws<FormatException>(() => BtHomeReading.Show(Hex.Parse("40 0164 0001"), null, null));
    }

    private static byte[]? Address(string text) => text.Length == 0 ? null : Hex.Parse(text.Replace(":", "", StringComparison.Ordinal));

    private static IEnumerable<string[]> PublishedRows()
    {
        string[] lines = File.ReadAllLines(RepositoryRoot.File("tests", "vectors", "bthome", "published.csv"));
        Assert.Equal("what,service_data,key,address,objects", lines[0]);
        return lines.Skip(1).Select(line => line.Split(','));
    }

    /// <summary>The service data of the document's block with that mark, from the device information on.</summary>
    private static byte[] Example(string mark)
    {
        Match example = Regex.Match(Document, $"```{mark}\n([0-9A-F ]+)\n```");
        Assert.True(example.Success, $"docs/advert.md has no block ```{mark}");
        return Hex.Parse(example.Groups[1].Value)[7..];
    }
}
