namespace Sock.Firmware.Pairing;

/// <summary>
/// What pairing mode reads from and writes to. Called on the thread of the Bluetooth events, one call at a time, each of which has to be done well within 2 s.
/// </summary>
public interface IPairingStore
{
    /// <summary>Copies the stored settings text into <paramref name="target"/>; its length in bytes, 0 for none.</summary>
    int ReadSettings(byte[] target);

    /// <summary>Stores the first <paramref name="length"/> bytes as settings if every line is right. Null when stored, else one sentence why not.</summary>
    string StoreSettings(byte[] text, int length);

    /// <summary>
    /// Stores key and address that the first <paramref name="length"/> bytes name. Null when stored, else one sentence why not, which must not hold the key.
    /// </summary>
    string StorePairing(byte[] text, int length);

    /// <summary>
    /// Copies the page of the night log that has that number, or the next one that there is, into <paramref name="target"/>; its length in bytes, 0 after the last.
    /// </summary>
    int ReadLogPage(uint fromPage, byte[] target);
}
