namespace Sock.Firmware.Pairing;

/// <summary>A sentence as the bytes of one line that a characteristic can hold.</summary>
public static class StatusLine
{
    /// <summary>The longest line, which is the longest value that Bluetooth knows. Bytes.</summary>
    public const int LengthMax = 512;

    /// <summary>The line: printable ASCII stays, everything else becomes a question mark, and what is too long is cut.</summary>
    public static byte[] Encode(string sentence)
    {
        int length = sentence.Length < LengthMax ? sentence.Length : LengthMax;
        byte[] line = new byte[length];
        for (int i = 0; i < length; i++)
        {
            char letter = sentence[i];
            line[i] = letter >= ' ' && letter <= '~' ? (byte)letter : (byte)'?';
        }

        return line;
    }
}
