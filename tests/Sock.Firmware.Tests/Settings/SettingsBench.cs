using System;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

/// <summary>Settings files as text, and a board on which only the flash works.</summary>
internal static class SettingsBench
{
    public const string FilePath = @"I:\sock.cfg";
    public const string NewFilePath = @"I:\sock-cfg.new";
    public const string PairingPath = @"I:\pairing.cfg";

    /// <summary>All settings at values that are not their defaults.</summary>
    public const string AllOther =
        "version = 1\nprofile = strict\nstill_epochs = 9\nwarnings_per_hour = 5\nsnooze_minutes = 60\nvibration = off\nadverts = plain\ninfrared = twice\n"
        + "infrared_code = sony-pause\nnight_log = off\nusb_sense = on\ncell_scale_permille = 987\nboard = xiao-esp32-s3\nend = yes\n";

    public const string Pairing = "version = 1\nkey = 8F3A6C01D2B4E5971022334455667788\naddress = C4:DE:E2:19:2B:7F\n";

    /// <summary>A file of one setting.</summary>
    public static string With(string lines) => "version = 1\n" + lines + "\nend = yes\n";

    public static SettingsRefusals Refusals(string text) => Refusals(Encoding.Latin1.GetBytes(text));

    /// <summary>What is refused about a file that has to be refused; that all defaults are in force then is looked at here.</summary>
    public static SettingsRefusals Refusals(byte[] text)
    {
        SettingsRefusals refusals = new();
        SockSettings settings = new() { SnoozeMinutes = 77, Board = "other" };
        Assert.False(SettingsText.Parse(text, text.Length, settings, refusals));
        Assert.True(refusals.Count > 0);
        Assert.Equal(TextOf(new SockSettings()), TextOf(settings));
        return refusals;
    }

    public static string[] Sentences(SettingsRefusals refusals) => [.. Enumerable.Range(0, refusals.KeptCount).Select(refusals.Sentence)];

    /// <summary>Settings of a file that has to be taken.</summary>
    public static SockSettings Taken(string text)
    {
        SettingsRefusals refusals = new();
        SockSettings settings = new();
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.True(SettingsText.Parse(bytes, bytes.Length, settings, refusals), string.Join("\n", Sentences(refusals)));
        Assert.Equal(0, refusals.Count);
        return settings;
    }

    public static string TextOf(SockSettings settings)
    {
        byte[] text = new byte[1000];
        int length = SettingsText.Write(settings, text);
        Assert.NotEqual(0, length);
        return Encoding.ASCII.GetString(text, 0, length);
    }

    public static string TextIn(VirtualFlash flash, string path) => Encoding.ASCII.GetString(flash.Read(path));

    public static VirtualFlash FlashWith(string path, string text)
    {
        VirtualFlash flash = new();
        flash.Write(path, Encoding.ASCII.GetBytes(text));
        return flash;
    }

    /// <summary>Lets a program work on a board with that flash, and hands over what became of both.</summary>
    public static Evening Use(VirtualFlash flash, Action program, double powerS = 10)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Board.Flash.RefuseWrites = flash.RefuseWrites;
        bench.Run(powerS, program);
        return bench.Board.LastFailure is null ? bench : throw bench.Board.LastFailure;
    }
}
