using System.Text;
using Sock.Firmware.Settings;

namespace TvBridge.Socks.Config;

/// <summary>The text of a sock's settings file, with a comment for each setting.</summary>
internal static class SettingsFileText
{
    /// <summary>Writes all settings, defaults included, as a person would want to find them.</summary>
    public static string Of(SockSettings settings)
    {
        StringBuilder text = new();
        text.Append("# Settings of a sock. Its place on the board is I:\\").Append(SettingsText.FileName).Append('\n')
            .Append("# After a change: tvbridge socks config --check ").Append(SettingsText.FileName).Append('\n')
            .Append("version = ").Append(SettingsLines.Version).Append('\n');
        foreach (SettingKey key in SettingsTable.Create())
        {
            string defaultText = key.DefaultText.Length == 0 ? "nothing" : key.DefaultText;
            text.Append("\n# ").Append(key.Meaning).Append("\n# ").Append(key.Allowed).Append("; default ").Append(defaultText).Append('\n')
                .Append($"{key.Name} = {settings.TextOf(key)}".TrimEnd()).Append('\n');
        }

        return text.Append("\n# The last line: a file that was cut off on its way has none, and is refused.\n")
            .Append(SettingsText.EndName).Append(" = ").Append(SettingsText.EndValue).Append('\n').ToString();
    }
}
