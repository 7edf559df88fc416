using System.Diagnostics;
using Sock.Advert;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Settings;

namespace Sock.Firmware;

/// <summary>What a session starts from: the settings, the board that they and the image make out, and the pairing.</summary>
public sealed class SockSetup
{
    private bool settingsTaken;

    private SockSetup()
    {
    }

    /// <summary>The settings of the file, or all defaults.</summary>
    public SockSettings Settings { get; } = new SockSettings();

    /// <summary>The board.</summary>
    public SockBoard Board { get; private set; }

    /// <summary>Key, address and counter.</summary>
    public PairingRecord Pairing { get; } = new PairingRecord();

    /// <summary>Whether everything is as the maker wanted it: the settings were taken, and something can be said on the air.</summary>
    public bool IsAsWanted => this.settingsTaken && (this.Pairing.IsPaired || !this.Settings.EncryptsAdverts);

    /// <summary>Reads it all from the flash; a pairing file that lies there is taken in and deleted.</summary>
    public static SockSetup Load()
    {
        SockSetup setup = new SockSetup();
        setup.settingsTaken = SettingsFile.Load(setup.Settings);
        setup.Board = BoardCatalog.Find(setup.Settings.Board, BoardPower.Image);
        if (setup.Settings.Board != BoardCatalog.Auto && setup.Settings.Board != setup.Board.Name)
        {
            Debug.WriteLine("settings: board is " + setup.Settings.Board + ", which the image " + BoardPower.Image + " cannot run on; " + setup.Board.Name + " is used; flash the image of docs/boards.md or correct the setting.");
        }

        setup.Pairing.Load();
        setup.TakePairing();
        return setup;
    }

    private void TakePairing()
    {
        byte[] key = new byte[AdvertLayout.KeyLength];
        byte[] address = new byte[AdvertLayout.AddressLength];
        if (!SettingsFile.TakePairing(key, address))
        {
            return;
        }

        if (!this.Pairing.TryPair(key, address))
        {
            Debug.WriteLine("pairing: the flash did not take key and address; the file stays and is read again after the next start.");
        }
        else if (!SettingsFile.DeletePairing())
        {
            Debug.WriteLine("pairing: stored, but the flash did not delete the file; it is deleted after the next start.");
        }
        else
        {
            Debug.WriteLine("pairing: key and address are stored, the file is deleted.");
        }
    }
}
