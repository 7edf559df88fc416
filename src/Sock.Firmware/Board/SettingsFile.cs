using System.Diagnostics;
using System.IO;
using Sock.Firmware.Settings;

namespace Sock.Firmware.Board;

/// <summary>
/// The maker's files in the flash: sock.cfg with the settings, and pairing.cfg, which is there only until the sock has taken the key out of it.
/// What is refused is told on the debug console.
/// </summary>
public static class SettingsFile
{
    private const string FilePath = "I:\\" + SettingsText.FileName;

    // The sock's own record has sock.new already.
    private const string NewFilePath = "I:\\sock-cfg.new";
    private const string PairingPath = "I:\\" + PairingText.FileName;

    /// <summary>
    /// Reads the settings. True: those of the file, or all defaults because there is none. False: there is one that was refused, and all defaults are in force.
    /// </summary>
    public static bool Load(SockSettings settings)
    {
        SettingsRefusals refusals = new SettingsRefusals();
        EndReplace();
        settings.Reset();
        byte[] text = ReadFile(FilePath, refusals);
        if (text == null ? refusals.Count == 0 : SettingsText.Parse(text, text.Length, settings, refusals))
        {
            return true;
        }

        Tell(refusals, SettingsText.FileName);
        Debug.WriteLine("settings: all defaults are in force");
        return false;
    }

    /// <summary>Stores a text that holds settings, in one piece whatever happens to the power. False: the refusals say why, and the settings before stay.</summary>
    public static bool TryStore(byte[] text, int length, SettingsRefusals refusals)
    {
        if (!SettingsText.Parse(text, length, new SockSettings(), refusals))
        {
            return false;
        }

        // A new file that is the only one must not be overwritten.
        EndReplace();
        if (FlashFile.TryReplace(FilePath, NewFilePath, text, length))
        {
            return true;
        }

        refusals.Add(0, "the flash did not take the file", "room for it", "restart the sock and send it again");
        return false;
    }

    /// <summary>The settings as text: the file where it is whole, else the defaults. Returns its length; 0 when <paramref name="target"/> is too short.</summary>
    public static int Read(byte[] target)
    {
        SockSettings settings = new SockSettings();
        SettingsRefusals refusals = new SettingsRefusals();
        byte[] text = ReadFile(FilePath, refusals);
        if (text == null || !SettingsText.Parse(text, text.Length, settings, refusals))
        {
            return SettingsText.Write(settings, target);
        }

        if (text.Length > target.Length)
        {
            return 0;
        }

        for (int i = 0; i < text.Length; i++)
        {
            target[i] = text[i];
        }

        return text.Length;
    }

    /// <summary>
    /// Reads key and address from the pairing file, and leaves the file there: <see cref="DeletePairing"/> once they are stored. False: there is no such
    /// file, or it was refused; both are as they were.
    /// </summary>
    public static bool TakePairing(byte[] key16, byte[] address6)
    {
        SettingsRefusals refusals = new SettingsRefusals();
        byte[] text = ReadFile(PairingPath, refusals);
        bool isTaken = text != null && PairingText.Parse(text, text.Length, key16, address6, refusals);
        Tell(refusals, PairingText.FileName);
        return isTaken;
    }

    /// <summary>Deletes the pairing file. False when the flash refused it; then it is read again after the next start.</summary>
    public static bool DeletePairing()
    {
        return FlashFile.TryDelete(PairingPath);
    }

    private static void Tell(SettingsRefusals refusals, string fileName)
    {
        for (int i = 0; i < refusals.KeptCount; i++)
        {
            Debug.WriteLine("settings: " + refusals.Sentence(i, fileName));
        }

        if (refusals.Count > refusals.KeptCount)
        {
            Debug.WriteLine("settings: " + fileName + ": and " + (refusals.Count - refusals.KeptCount).ToString() + " more");
        }
    }

    // Null, with nothing refused, when there is no such file.
    private static byte[] ReadFile(string path, SettingsRefusals refusals)
    {
        byte[] text = FlashFile.ReadAtMost(path, SettingsLines.MostFileBytes, out FlashFileError error);
        if (error == FlashFileError.TooLong)
        {
            refusals.Add(0, "the file is too long", "at most " + SettingsLines.MostFileBytes.ToString() + " bytes", "leave comments out");
        }
        else if (error == FlashFileError.Unreadable)
        {
            refusals.Add(0, "the flash does not give the file", "one that can be read", "send it again");
        }

        return text;
    }

    // After a power cut in TryStore: beside a file the new one counts for nothing, it may be torn; without one it is the file, whole.
    private static void EndReplace()
    {
        try
        {
            if (!File.Exists(NewFilePath))
            {
                return;
            }

            if (File.Exists(FilePath) || !IsWhole(NewFilePath))
            {
                File.Delete(NewFilePath);
            }
            else
            {
                File.Move(NewFilePath, FilePath);
            }
        }
        catch (IOException)
        {
            Debug.WriteLine("settings: the flash refuses to be written; settings from before a power cut may be missing");
        }
    }

    private static bool IsWhole(string path)
    {
        byte[] text = ReadFile(path, new SettingsRefusals());
        return text != null && SettingsText.Parse(text, text.Length, new SockSettings(), new SettingsRefusals());
    }
}
