using System;

namespace Sock.Firmware.Pairing;

/// <summary>A settings text that is being written in chunks, bounded.</summary>
public sealed class SettingsDraft
{
    private byte[] bytes;
    private int length;

    /// <summary>Whether a text is being collected.</summary>
    public bool IsBegun => this.bytes != null;

    /// <summary>How many bytes were collected.</summary>
    public int Length => this.length;

    /// <summary>The collected bytes are the first <see cref="Length"/> of these; null when none is begun.</summary>
    public byte[] Bytes => this.bytes;

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        if (this.bytes == null)
        {
            this.bytes = new byte[PairingService.SettingsLengthMax];
        }

        this.length = 0;
    }

    /// <summary>Adds the bytes of <paramref name="value"/> from an index on. False when they do not fit any more: then all is dropped.</summary>
    public bool TryAppend(byte[] value, int from)
    {
        int count = value.Length - from;
        if (this.length + count > this.bytes.Length)
        {
            this.Drop();
            return false;
        }

        Array.Copy(value, from, this.bytes, this.length, count);
        this.length += count;
        return true;
    }

    /// <summary>Forgets it.</summary>
    public void Drop()
    {
        this.bytes = null;
        this.length = 0;
    }
}
