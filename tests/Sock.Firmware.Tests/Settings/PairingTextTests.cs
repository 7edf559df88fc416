using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class PairingTextTests
{
    private const string Key = "key = 8F3A6C01D2B4E5971022334455667788";
    private const string Address = "address = C4:DE:E2:19:2B:7F";
    private const string Rewrite = "write the file again with tvbridge socks pair --out.";

    [Theory]
    [InlineData("version = 1\n" + Key + "\n" + Address + "\n")]
    [InlineData("version = 1\n" + Address + "\n" + Key)]
    [InlineData("# secret\r\nversion = 1\r\n\r\nkey=8f3a6c01d2b4e5971022334455667788 # ours\r\naddress=c4:de:e2:19:2b:7f\r\n")]
    public void Key_and_address_are_read(string text)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        byte[] key = new byte[16];
        byte[] address = new byte[6];
        SettingsRefusals refusals = new();

        Assert.True(PairingText.Parse(bytes, bytes.Length, key, address, refusals), string.Join("\n", SettingsBench.Sentences(refusals)));
        Assert.Equal("8F3A6C01D2B4E5971022334455667788", Convert.ToHexString(key));
        Assert.Equal("C4DEE2192B7F", Convert.ToHexString(address));
        Assert.Equal(0, refusals.Count);
    }

    [Theory]
    [InlineData("key = 8F3A6C01D2B4E597102233445566778", "line 2: key has 31 characters or others than digits; expected 32 hexadecimal digits; " + Rewrite)]
    [InlineData("key = 8F3A6C01D2B4E59710223344556677889", "line 2: key has 33 characters or others than digits; expected 32 hexadecimal digits; " + Rewrite)]
    [InlineData("key = 8F3A6C01D2B4E597102233445566778G", "line 2: key has 32 characters or others than digits; expected 32 hexadecimal digits; " + Rewrite)]
    [InlineData("key =", "line 2: key has 0 characters or others than digits; expected 32 hexadecimal digits; " + Rewrite)]
    [InlineData("key = 00000000000000000000000000000000", "line 2: key is one byte repeated; expected 16 random bytes; " + Rewrite)]
    [InlineData("key = FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "line 2: key is one byte repeated; expected 16 random bytes; " + Rewrite)]
    [InlineData("key = 000102030405060708090a0b0c0d0e0f", "line 2: key is a published sample that everybody knows; expected a key of your own; " + Rewrite)]
    [InlineData("key = 231d39c1d7cc1ab1aee224cd096db932", "line 2: key is a published sample that everybody knows; expected a key of your own; " + Rewrite)]
    [InlineData(Key + "\n" + Key, "line 3: key stands here again; expected it once; remove one of the two.")]
    [InlineData("", "the file has no key; expected one of 32 hexadecimal digits; " + Rewrite)]
    [InlineData(Key + "\nkye = 8F3A6C01D2B4E5971022334455667788", "line 3: this name is not known here; expected version, key or address; remove the line.")]
    [InlineData(Key + "\nversion = 1", "line 3: this name is not known here; expected version, key or address; remove the line.")]
    [InlineData(Key + "\n8F3A6C01D2B4E5971022334455667788", "line 3: there is no =; expected name = value; correct the line or put # before it.")]
    public void A_wrong_key_is_told_in_one_sentence(string lines, string sentence) =>
        Assert.Equal([sentence], Refused("version = 1\n" + lines + "\n" + Address + "\n"));

    [Theory]
    [InlineData("address = C4:DE:E2:19:2B", "line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    [InlineData("address = C4:DE:E2:19:2B:7", "line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    [InlineData("address = C4-DE-E2-19-2B-7F", "line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    [InlineData("address = C4DEE2192B7F", "line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    [InlineData("address = C4:DE:E2:19:2B:7G", "line 3: address is no Bluetooth address; expected six bytes such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    [InlineData(
        "address = 00:00:00:00:00:00",
        "line 3: address is one byte repeated; expected the address that a phone or the bridge hears the sock under; " + Rewrite)]
    [InlineData(Address + "\n" + Address, "line 4: address stands here again; expected it once; remove one of the two.")]
    [InlineData("", "the file has no address; expected one such as AA:BB:CC:DD:EE:FF; " + Rewrite)]
    public void A_wrong_address_is_told_in_one_sentence(string lines, string sentence) =>
        Assert.Equal([sentence], Refused("version = 1\n" + Key + "\n" + lines + "\n"));

    [Theory]
    [InlineData("", "the file holds no setting; ")]
    [InlineData(Key, "line 1: this is the first setting; ")]
    [InlineData("version = 2\n" + Key, "line 1: version is 2; ")]
    public void Its_version_is_looked_at(string text, string beginning) => Assert.StartsWith(beginning, Refused(text)[0], StringComparison.Ordinal);

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused()
    {
        // All but the line end behind the address.
        for (int length = 0; length < SettingsBench.Pairing.Length - 1; length++)
        {
            Refused(SettingsBench.Pairing[..length]);
        }
    }

    [Fact]
    public void No_sentence_repeats_anything_of_the_key_however_the_file_is_damaged()
    {
        const string Secret = "8F3A6C01D2B4E5971022334455667788";
        string[] names = ["key", "kye", "", "address", "version", Secret, "key = key"];
        string[] between = [" = ", " ", "=", ": ", "\u00A0= ", "\0=", " = 0"];
        foreach (string name in names)
        {
            foreach (string sign in between)
            {
                foreach (string first in (string[])["version = 1\n", "", "version = 2\n", "version = "])
                {
                    AssertKeepsSilent(first + name + sign + Secret + "\n", Secret);
                    AssertKeepsSilent(first + "key = " + Secret + "\n" + name + sign + Secret + "\n" + Secret, Secret);
                }
            }
        }
    }

    [Fact]
    public void Noise_gets_a_named_answer()
    {
        Random random = new(7);
        for (int round = 0; round < 3000; round++)
        {
            byte[] noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            Refused(noise);
        }

        Refused(new byte[1 << 20]);
    }

    private static void AssertKeepsSilent(string text, string secret)
    {
        foreach (string sentence in Refused(text))
        {
            for (int i = 0; i + 4 <= secret.Length; i++)
            {
                Assert.DoesNotContain(secret.Substring(i, 4), sentence, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static string[] Refused(string text) => Refused(Encoding.Latin1.GetBytes(text));

    /// <summary>What is refused about a file that has to be refused; that nothing of it arrives is looked at here.</summary>
    private static string[] Refused(byte[] text)
    {
        byte[] key = [.. Enumerable.Repeat((byte)0xAA, 16)];
        byte[] address = [.. Enumerable.Repeat((byte)0xBB, 6)];
        SettingsRefusals refusals = new();

        Assert.False(PairingText.Parse(text, text.Length, key, address, refusals));
        Assert.True(refusals.Count > 0);
        Assert.All(key, part => Assert.Equal(0xAA, part));
        Assert.All(address, part => Assert.Equal(0xBB, part));
        return SettingsBench.Sentences(refusals);
    }
}
