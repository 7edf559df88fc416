using System;
using System.Diagnostics;

namespace Sock.Firmware.Pairing;

/// <summary>
/// What the sock answers in pairing mode. Values come over the air and are believed in nothing; each write gets an answer and a status line, and only a text
/// that was accepted as a whole changes anything. The calls come from the thread of the Bluetooth events; one lock lets one in at a time.
/// </summary>
public sealed class PairingService
{
    /// <summary>The longest settings text that is taken or shown. Bytes.</summary>
    public const int SettingsLengthMax = 4096;

    /// <summary>The longest value of a characteristic. Bytes.</summary>
    public const int ValueLengthMax = 512;

    private const int CursorLength = 4;
    private const int ShowFromLength = 3;
    private const string Ready = "ready";
    private readonly object gate = new object();
    private readonly IPairingStore store;
    private readonly SettingsDraft draft = new SettingsDraft();
    private string status = Ready;
    private int showFrom;
    private byte[] settingsShown;
    private uint logCursor;
    private byte[] logShown;

    /// <summary>A service in front of that store.</summary>
    public PairingService(IPairingStore store)
    {
        this.store = store;
    }

    /// <summary>
    /// Up to <see cref="ValueLengthMax"/> bytes of the stored settings, from where the last <see cref="SettingsStep.ShowFrom"/> said. A long read asks several
    /// times, so the same bytes are given until something is written.
    /// </summary>
    public byte[] ReadSettings()
    {
        lock (this.gate)
        {
            if (this.settingsShown == null)
            {
                byte[] text = new byte[SettingsLengthMax];
                int length = this.store.ReadSettings(text);
                this.settingsShown = Cut(text, this.showFrom, length);
            }

            return this.settingsShown;
        }
    }

    /// <summary>One step of writing the settings; its first byte is a <see cref="SettingsStep"/>.</summary>
    public PairingAnswer WriteSettings(byte[] value)
    {
        lock (this.gate)
        {
            this.settingsShown = null;
            if (value.Length == 0)
            {
                return this.Tell("settings", PairingAnswer.WrongLength, "The write is empty; its first byte says what to do: 0 begin, 1 append, 2 commit, 3 show from.");
            }

            switch ((SettingsStep)value[0])
            {
                case SettingsStep.Begin:
                    this.draft.Begin();
                    return this.Collect(value);
                case SettingsStep.Append:
                    return this.Collect(value);
                case SettingsStep.Commit:
                    return this.Commit(value);
                case SettingsStep.ShowFrom:
                    return this.ShowFrom(value);
                default:
                    string found = "The first byte is " + value[0] + "; it has to be 0 begin, 1 append, 2 commit or 3 show from.";
                    return this.Tell("settings", PairingAnswer.UnknownStep, found);
            }
        }
    }

    /// <summary>Key and address, as the text of a pairing file. The bytes are wiped afterwards.</summary>
    public PairingAnswer WritePairing(byte[] value)
    {
        lock (this.gate)
        {
            if (value.Length == 0)
            {
                return this.Tell("pairing", PairingAnswer.WrongLength, "The write is empty; write the text of pairing.cfg, key and address.");
            }

            try
            {
                return this.TellOf("pairing", this.store.StorePairing(value, value.Length), "Key and address are stored.");
            }
            finally
            {
                Array.Clear(value, 0, value.Length);
            }
        }
    }

    /// <summary>The number of the page that the next reads of the log give, low byte first.</summary>
    public PairingAnswer WriteLogCursor(byte[] value)
    {
        lock (this.gate)
        {
            if (value.Length != CursorLength)
            {
                return this.Tell("log", PairingAnswer.WrongLength, "The page number has " + value.Length + " bytes; write 4, low byte first.");
            }

            this.logCursor = (uint)(value[0] | (value[1] << 8) | (value[2] << 16) | (value[3] << 24));
            this.logShown = null;
            return this.Tell("log", PairingAnswer.Done, "Read the log for page " + this.logCursor + " or the next one.");
        }
    }

    /// <summary>The page at the cursor, or the next one that there is; empty after the last. Reading never moves the cursor: a long read asks several times.</summary>
    public byte[] ReadLog()
    {
        lock (this.gate)
        {
            if (this.logShown == null)
            {
                byte[] page = new byte[ValueLengthMax];
                this.logShown = Cut(page, 0, this.store.ReadLogPage(this.logCursor, page));
            }

            return this.logShown;
        }
    }

    /// <summary>One line about the last write: "ready" before the first.</summary>
    public byte[] ReadStatus()
    {
        lock (this.gate)
        {
            return StatusLine.Encode(this.status);
        }
    }

    /// <summary>Forgets what a central left half done. What is stored stays.</summary>
    public void Forget()
    {
        lock (this.gate)
        {
            this.draft.Drop();
            this.status = Ready;
            this.showFrom = 0;
            this.settingsShown = null;
            this.logCursor = 0;
            this.logShown = null;
        }
    }

    private static byte[] Cut(byte[] source, int from, int length)
    {
        int end = length < source.Length ? length : source.Length;
        int count = end - from < ValueLengthMax ? end - from : ValueLengthMax;
        byte[] cut = new byte[count < 0 ? 0 : count];
        if (count > 0)
        {
            Array.Copy(source, from, cut, 0, count);
        }

        return cut;
    }

    private PairingAnswer Collect(byte[] value)
    {
        if (!this.draft.IsBegun)
        {
            return this.Tell("settings", PairingAnswer.NothingBegun, "Nothing was begun; write a 0 first, then 1 and a chunk for each part, then 2.");
        }

        if (!this.draft.TryAppend(value, 1))
        {
            return this.Tell("settings", PairingAnswer.TooLong, "The text is longer than " + SettingsLengthMax + " bytes and was dropped; write a 0 and a shorter one.");
        }

        return this.Tell("settings", PairingAnswer.Done, this.draft.Length + " bytes collected, nothing stored yet.");
    }

    private PairingAnswer Commit(byte[] value)
    {
        PairingAnswer collected = this.Collect(value);
        if (collected != PairingAnswer.Done)
        {
            return collected;
        }

        string refusal = this.store.StoreSettings(this.draft.Bytes, this.draft.Length);
        this.draft.Drop();
        return this.TellOf("settings", refusal, "The settings are stored; they hold from the restart on.");
    }

    private PairingAnswer ShowFrom(byte[] value)
    {
        if (value.Length != ShowFromLength)
        {
            return this.Tell("settings", PairingAnswer.WrongLength, "Show from has " + (value.Length - 1) + " bytes after the 3; write 2, low byte first.");
        }

        this.showFrom = value[1] | (value[2] << 8);
        return this.Tell("settings", PairingAnswer.Done, "Read the settings from byte " + this.showFrom + " on.");
    }

    private PairingAnswer TellOf(string what, string refusal, string stored)
    {
        return refusal == null ? this.Tell(what, PairingAnswer.Done, stored) : this.Tell(what, PairingAnswer.Refused, refusal);
    }

    private PairingAnswer Tell(string what, PairingAnswer answer, string sentence)
    {
        this.status = sentence;
        Debug.WriteLine("pairing: " + what + ", answer " + (byte)answer + ": " + sentence);
        return answer;
    }
}
