using System;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class SettingsTableTests
{
    private static readonly SettingKey[] Keys = SettingsTable.Create();

    [Fact]
    public void Each_setting_stands_in_the_place_of_its_id()
    {
        Assert.Equal(Enum.GetValues<SettingId>(), Keys.Select(key => key.Id));
        Assert.Equal(SettingsTable.Count, Keys.Length);
        Assert.Equal(Keys.Length, Keys.Select(key => key.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("profile", "balanced", "balanced, early, calm or strict")]
    [InlineData("still_epochs", "", "4..24 epochs of 30 s, or nothing")]
    [InlineData("warnings_per_hour", "2", "0..12 questions an hour")]
    [InlineData("snooze_minutes", "30", "5..120 minutes")]
    [InlineData("vibration", "on", "off or on")]
    [InlineData("adverts", "encrypted", "encrypted or plain")]
    [InlineData("infrared", "off", "off, once or twice")]
    [InlineData("infrared_code", "", "at most 32 of a-z, 0-9 and -, or nothing")]
    [InlineData("night_log", "on", "off or on")]
    [InlineData("usb_sense", "off", "off or on")]
    [InlineData("cell_scale_permille", "1000", "900..1100 permille")]
    [InlineData("board", "auto", "auto, feather-esp32-v2, xiao-esp32-s3 or esp32-devkit")]
    public void Names_defaults_and_ranges_never_change_unnoticed(string name, string defaultText, string allowed)
    {
        SettingKey key = Assert.Single(Keys, key => key.Name == name);

        Assert.Equal(defaultText, key.DefaultText);
        Assert.Equal(allowed, key.Allowed);
        Assert.True(key.TryRead(defaultText, out _));
    }

    [Fact]
    public void Every_number_within_its_range_is_allowed_and_those_next_to_it_are_not()
    {
        foreach (SettingKey key in Keys.Where(key => key.Kind == SettingKind.Number))
        {
            for (int number = key.Lowest - 1; number <= key.Highest + 1; number++)
            {
                string text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                Assert.True(key.TryRead(text, out int read) == (number >= key.Lowest && number <= key.Highest), $"{key.Name} = {text}");
                Assert.True(number < 0 || read == number);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+30")]
    [InlineData("-30")]
    [InlineData("30.0")]
    [InlineData("0x1E")]
    [InlineData("3 0")]
    [InlineData("thirty")]
    [InlineData("4294967326")] // 30 once it has wrapped
    [InlineData("18446744073709551646")]
    public void What_is_no_plain_number_is_not_read_as_one(string text) => Assert.False(Keys[(int)SettingId.SnoozeMinutes].TryRead(text, out _));

    [Fact]
    public void The_detector_takes_the_ends_of_the_ranges_that_are_its_own_and_nothing_beyond()
    {
        AssertDetectorLimits(SettingId.StillEpochs, (detector, number) => detector.StillEpochsBeforeProbe = number);
        AssertDetectorLimits(SettingId.WarningsPerHour, (detector, number) => detector.WarningsPerHour = number);
    }

    [Fact]
    public void The_epochs_in_the_meaning_are_those_of_the_profiles()
    {
        string expected = $"(balanced {DetectorSettings.Balanced().StillEpochsBeforeProbe}, early {DetectorSettings.Early().StillEpochsBeforeProbe}, "
            + $"calm {DetectorSettings.Calm().StillEpochsBeforeProbe}, strict {DetectorSettings.Strict().StillEpochsBeforeProbe})";

        Assert.Contains(expected, Keys[(int)SettingId.StillEpochs].Meaning, StringComparison.Ordinal);
    }

    private static void AssertDetectorLimits(SettingId id, Action<DetectorSettings, int> set)
    {
        foreach ((int number, bool isAllowed) in ((int, bool)[])
            [(Keys[(int)id].Lowest - 1, false), (Keys[(int)id].Lowest, true), (Keys[(int)id].Highest, true), (Keys[(int)id].Highest + 1, false)])
        {
            DetectorSettings detector = new();
            set(detector, number);
            Assert.True(isAllowed == Record.Exception(detector.Check) is null, $"{Keys[(int)id].Name} = {number}");
        }
    }
}
