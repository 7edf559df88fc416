using System;
using System.Text;
using Sock.Firmware.Settings;
using TvBridge.Socks.Config;
using Xunit;

namespace TvBridge.Tests.Socks.Config;

public class SettingsFileTextTests
{
    [Fact]
    public void The_sock_takes_what_is_written()
    {
        SockSettings settings = new()
        {
            Profile = SettingsProfile.Strict,
            StillEpochs = 24,
            WarningsPerHour = 12,
            SnoozeMinutes = 120,
            InfraredPresses = 2,
            InfraredCode = new string('x', 32),
            CellScalePermille = 1100,
            Board = "feather-esp32-v2",
        };
        SockSettings read = new();

        Assert.Equal(0, Parse(SettingsFileText.Of(settings), read).Count);
        Assert.All(SettingsTable.Create(), key => Assert.Equal(settings.TextOf(key), read.TextOf(key)));
    }

    [Fact]
    public void Every_setting_is_explained_above_its_line()
    {
        string[] lines = SettingsFileText.Of(new SockSettings()).Split('\n');

        foreach (SettingKey key in SettingsTable.Create())
        {
            int line = Array.FindIndex(lines, line => line.StartsWith(key.Name + " =", StringComparison.Ordinal));
            Assert.Equal("# " + key.Meaning, lines[line - 2]);
            Assert.StartsWith("# " + key.Allowed + "; default ", lines[line - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_is_room_left_for_a_makers_own_comments()
    {
        string text = SettingsFileText.Of(new SockSettings { InfraredCode = new string('x', 32) });

        Assert.InRange(text.Length, 1, SettingsLines.MostFileBytes / 2);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, SettingsLines.MostLineBytes));
        Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
    }

    private static SettingsRefusals Parse(string text, SockSettings settings)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        SettingsRefusals refusals = new();
        SettingsText.Parse(bytes, bytes.Length, settings, refusals);
        return refusals;
    }
}
