using System;
using System.Collections.Generic;
using System.Text;
using Sock.Firmware.Pairing;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>
/// A store in memory that takes settings and pairings that begin with "version = 1", has a log of the pages it was given, and can be slow, broken or wrong about lengths.
/// </summary>
internal sealed class FakePairingStore : IPairingStore
{
    public const string Secret = "key = 00112233445566778899AABBCCDDEEFF";

    public string Settings { get; set; } = "version = 1\n";

    public List<string> Pairings { get; } = [];

    public SortedDictionary<uint, byte[]> Pages { get; } = [];

    public int SettingsReads { get; private set; }

    public int LogReads { get; private set; }

    public int SettingsStored { get; private set; }

    /// <summary>How long a store takes. Milliseconds.</summary>
    public int SlowMs { get; set; }

    public Exception? Fault { get; set; }

    /// <summary>What is added to each length that is given back.</summary>
    public int WrongBy { get; set; }

    public int ReadSettings(byte[] target)
    {
        this.Misbehave();
        this.SettingsReads++;
        return this.Copy(Encoding.ASCII.GetBytes(this.Settings), target);
    }

    public string? StoreSettings(byte[] text, int length)
    {
        this.Misbehave();
        string written = Encoding.ASCII.GetString(text, 0, length);
        if (!written.StartsWith("version = 1", StringComparison.Ordinal))
        {
            return "sock.cfg, line 1: found something else; expected version = 1; begin with it.";
        }

        this.Settings = written;
        this.SettingsStored++;
        return null;
    }

    public string? StorePairing(byte[] text, int length)
    {
        this.Misbehave();
        string written = Encoding.ASCII.GetString(text, 0, length);
        if (!written.StartsWith("version = 1", StringComparison.Ordinal))
        {
            return "pairing.cfg, line 1: found something else; expected version = 1; begin with it.";
        }

        this.Pairings.Add(written);
        return null;
    }

    public int ReadLogPage(uint fromPage, byte[] target)
    {
        this.Misbehave();
        this.LogReads++;
        foreach ((uint number, byte[] page) in this.Pages)
        {
            if (number >= fromPage)
            {
                return this.Copy(page, target);
            }
        }

        return this.WrongBy;
    }

    private int Copy(byte[] source, byte[] target)
    {
        Array.Copy(source, target, Math.Min(source.Length, target.Length));
        return source.Length + this.WrongBy;
    }

    private void Misbehave()
    {
        if (this.SlowMs > 0)
        {
            VirtualBoard.VirtualThread.Sleep(this.SlowMs);
        }

        if (this.Fault is not null)
        {
            throw this.Fault;
        }
    }
}
