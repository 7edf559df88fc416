using Sock.Advert;

namespace Sock.Firmware.Settings;

/// <summary>
/// Reads the text of pairing.cfg: the key that sock and bridge share, and the address that the sock is heard under. No message repeats anything of it.
/// </summary>
public sealed class PairingText
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "pairing.cfg";

    /// <summary>Name of the key's line: 32 hexadecimal digits.</summary>
    public const string KeyName = "key";

    /// <summary>Name of the address's line: six bytes, AA:BB:CC:DD:EE:FF.</summary>
    public const string AddressName = "address";

    /// <summary>The key of the examples in the documentation. Whoever reads those knows it, so it is refused.</summary>
    public const string SampleKey = "000102030405060708090A0B0C0D0E0F";

    /// <summary>The key that BTHome publishes with its examples; refused likewise.</summary>
    public const string PublishedKey = "231D39C1D7CC1AB1AEE224CD096DB932";

    /// <summary>Length of a key. Bytes.</summary>
    public const int KeyBytes = AdvertLayout.KeyLength;

    /// <summary>Length of an address. Bytes.</summary>
    public const int AddressBytes = AdvertLayout.AddressLength;

    private const string Rewrite = "write the file again with tvbridge socks pair --out";

    private readonly SettingsLines lines;
    private readonly SettingsRefusals refusals;
    private readonly byte[] key = new byte[KeyBytes];
    private readonly byte[] address = new byte[AddressBytes];
    private bool hasKey;
    private bool hasAddress;

    private PairingText(SettingsLines lines, SettingsRefusals refusals)
    {
        this.lines = lines;
        this.refusals = refusals;
    }

    /// <summary>
    /// Reads the first <paramref name="length"/> bytes of a file, whatever they hold, into a key of 16 bytes and an address of 6, as it is printed.
    /// False: something was refused, the refusals say what, and both are as they were.
    /// </summary>
    public static bool Parse(byte[] text, int length, byte[] key16, byte[] address6, SettingsRefusals refusals)
    {
        int before = refusals.Count;
        SettingsLines lines = new SettingsLines(text, length, refusals);
        PairingText pairing = new PairingText(lines, refusals);
        if (lines.Begin())
        {
            pairing.ParseRest();
        }

        if (refusals.Count != before)
        {
            return false;
        }

        for (int i = 0; i < KeyBytes; i++)
        {
            key16[i] = pairing.key[i];
        }

        for (int i = 0; i < AddressBytes; i++)
        {
            address6[i] = pairing.address[i];
        }

        return true;
    }

    private static bool AreAllEqual(byte[] bytes)
    {
        for (int i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] != bytes[0])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHexOf(string digits, byte[] bytes)
    {
        byte[] other = new byte[bytes.Length];
        TryReadHex(digits, 2, other);
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    // Two digits for each byte; with a step of 3 whatever stands between them is not looked at.
    private static bool TryReadHex(string digits, int step, byte[] bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = DigitOf(digits[i * step]);
            int low = DigitOf(digits[(i * step) + 1]);
            if (high < 0 || low < 0)
            {
                return false;
            }

            bytes[i] = (byte)((high << 4) | low);
        }

        return true;
    }

    private static int DigitOf(char c)
    {
        if (c >= '0' && c <= '9')
        {
            return c - '0';
        }

        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private void ParseRest()
    {
        while (this.lines.Next())
        {
            if (this.lines.Name == KeyName)
            {
                this.TakeKey();
            }
            else if (this.lines.Name == AddressName)
            {
                this.TakeAddress();
            }
            else
            {
                this.Refuse("this name is not known here", "version, key or address", "remove the line");
            }
        }

        if (!this.hasKey)
        {
            this.refusals.Add(0, "the file has no key", "one of 32 hexadecimal digits", Rewrite);
        }

        if (!this.hasAddress)
        {
            this.refusals.Add(0, "the file has no address", "one such as AA:BB:CC:DD:EE:FF", Rewrite);
        }
    }

    private void TakeKey()
    {
        if (this.hasKey)
        {
            this.Refuse("key stands here again", "it once", "remove one of the two");
            return;
        }

        this.hasKey = true;
        string digits = this.lines.Value;
        if (digits.Length != 2 * KeyBytes || !TryReadHex(digits, 2, this.key))
        {
            this.Refuse("key has " + digits.Length.ToString() + " characters or others than digits", "32 hexadecimal digits", Rewrite);
        }
        else if (AreAllEqual(this.key))
        {
            this.Refuse("key is one byte repeated", "16 random bytes", Rewrite);
        }
        else if (IsHexOf(SampleKey, this.key) || IsHexOf(PublishedKey, this.key))
        {
            this.Refuse("key is a published sample that everybody knows", "a key of your own", Rewrite);
        }
    }

    private void TakeAddress()
    {
        if (this.hasAddress)
        {
            this.Refuse("address stands here again", "it once", "remove one of the two");
            return;
        }

        this.hasAddress = true;
        string digits = this.lines.Value;
        bool isAddress = digits.Length == (3 * AddressBytes) - 1;
        for (int i = 2; isAddress && i < digits.Length; i += 3)
        {
            isAddress = digits[i] == ':';
        }

        if (!isAddress || !TryReadHex(digits, 3, this.address))
        {
            this.Refuse("address is no Bluetooth address", "six bytes such as AA:BB:CC:DD:EE:FF", Rewrite);
        }
        else if (AreAllEqual(this.address))
        {
            this.Refuse("address is one byte repeated", "the address that a phone or the bridge hears the sock under", Rewrite);
        }
    }

    private void Refuse(string found, string expected, string remedy)
    {
        this.refusals.Add(this.lines.LineNumber, found, expected, remedy);
    }
}
