using Sock.Advert;
using Sock.Firmware.Board;
using Sock.Firmware.Log;
using Sock.Firmware.Settings;

namespace Sock.Firmware.Pairing;

/// <summary>What pairing mode reads and writes, in the flash of this sock. Settings and key hold from the restart on that ends pairing mode.</summary>
public sealed class PairingStore : IPairingStore
{
    private readonly PairingRecord pairing;
    private NightLog log;

    /// <summary>The store of a sock with that pairing.</summary>
    public PairingStore(PairingRecord pairing)
    {
        this.pairing = pairing;
    }

    /// <summary>How often something was stored.</summary>
    public int Stored { get; private set; }

    /// <inheritdoc />
    public int ReadSettings(byte[] target)
    {
        return SettingsFile.Read(target);
    }

    /// <inheritdoc />
    public string StoreSettings(byte[] text, int length)
    {
        SettingsRefusals refusals = new SettingsRefusals();
        if (!SettingsFile.TryStore(text, length, refusals))
        {
            return refusals.Sentence(0, SettingsText.FileName);
        }

        this.Stored++;
        return null;
    }

    /// <inheritdoc />
    public string StorePairing(byte[] text, int length)
    {
        SettingsRefusals refusals = new SettingsRefusals();
        byte[] key = new byte[AdvertLayout.KeyLength];
        byte[] address = new byte[AdvertLayout.AddressLength];
        if (!PairingText.Parse(text, length, key, address, refusals))
        {
            return refusals.Sentence(0, PairingText.FileName);
        }

        if (!this.pairing.TryPair(key, address))
        {
            return "The flash does not take key and address; restart the sock and send them again.";
        }

        this.Stored++;
        return null;
    }

    /// <inheritdoc />
    public int ReadLogPage(uint fromPage, byte[] target)
    {
        // Reading the flash for the ring takes a while: nobody needs it before somebody asks.
        if (this.log == null)
        {
            this.log = new NightLog(new LogFlash());
        }

        return this.log.ReadPage(fromPage, target);
    }
}
