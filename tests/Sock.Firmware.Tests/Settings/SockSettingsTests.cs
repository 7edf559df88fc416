using System;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

public class SockSettingsTests
{
    private static readonly SettingKey[] Keys = SettingsTable.Create();

    [Fact]
    public void New_settings_are_the_defaults()
    {
        SockSettings settings = new();

        Assert.Equal(SettingsProfile.Balanced, settings.Profile);
        Assert.Equal(0, settings.StillEpochs);
        Assert.Equal(2, settings.WarningsPerHour);
        Assert.Equal(30, settings.SnoozeMinutes);
        Assert.True(settings.Vibrates);
        Assert.True(settings.EncryptsAdverts);
        Assert.Equal(0, settings.InfraredPresses);
        Assert.Equal("", settings.InfraredCode);
        Assert.True(settings.KeepsNightLog);
        Assert.False(settings.SensesUsb);
        Assert.Equal(1000, settings.CellScalePermille);
        Assert.Equal("auto", settings.Board);
    }

    [Fact]
    public void Every_setting_of_a_file_arrives()
    {
        SockSettings settings = SettingsBench.Taken(SettingsBench.AllOther);

        Assert.Equal(SettingsProfile.Strict, settings.Profile);
        Assert.Equal(9, settings.StillEpochs);
        Assert.Equal(5, settings.WarningsPerHour);
        Assert.Equal(60, settings.SnoozeMinutes);
        Assert.False(settings.Vibrates);
        Assert.False(settings.EncryptsAdverts);
        Assert.Equal(2, settings.InfraredPresses);
        Assert.Equal("sony-pause", settings.InfraredCode);
        Assert.False(settings.KeepsNightLog);
        Assert.True(settings.SensesUsb);
        Assert.Equal(987, settings.CellScalePermille);
        Assert.Equal("xiao-esp32-s3", settings.Board);
    }

    [Fact]
    public void Reset_brings_every_default_back()
    {
        SockSettings settings = SettingsBench.Taken(SettingsBench.AllOther);
        settings.Reset();

        Assert.Equal(SettingsBench.TextOf(new SockSettings()), SettingsBench.TextOf(settings));
    }

    [Fact]
    public void A_value_that_is_not_allowed_changes_nothing()
    {
        SockSettings settings = SettingsBench.Taken(SettingsBench.AllOther);

        Assert.All(Keys.Where(key => key.Kind != SettingKind.CodeName), key => Assert.False(settings.TrySet(key, "99999"), key.Name));
        Assert.False(settings.TrySet(Keys[(int)SettingId.InfraredCode], "Sony Pause"));
        Assert.Equal(SettingsBench.AllOther, SettingsBench.TextOf(settings));
    }

    [Fact]
    public void The_text_of_every_setting_sets_it_again()
    {
        foreach (SockSettings settings in new[] { new SockSettings(), SettingsBench.Taken(SettingsBench.AllOther) })
        {
            SockSettings again = new();
            Assert.All(Keys, key => Assert.True(again.TrySet(key, settings.TextOf(key))));
            Assert.Equal(SettingsBench.TextOf(settings), SettingsBench.TextOf(again));
        }
    }

    [Theory]
    [InlineData("balanced", 7, 2)]
    [InlineData("early", 5, 2)]
    [InlineData("calm", 10, 2)]
    [InlineData("strict", 14, 3)]
    public void A_profile_is_the_detectors_own(string profile, int stillEpochs, int probes)
    {
        DetectorSettings detector = SettingsBench.Taken(SettingsBench.With("profile = " + profile)).ToDetectorSettings();

        Assert.Equal(stillEpochs, detector.StillEpochsBeforeProbe);
        Assert.Equal(probes, detector.Probes);
        Assert.Equal(2, detector.WarningsPerHour);
    }

    [Fact]
    public void Still_epochs_and_warnings_an_hour_go_before_the_profiles()
    {
        DetectorSettings detector = SettingsBench.Taken(SettingsBench.AllOther).ToDetectorSettings();

        Assert.Equal(9, detector.StillEpochsBeforeProbe);
        Assert.Equal(5, detector.WarningsPerHour);
        Assert.Equal(3, detector.Probes);
    }

    [Fact]
    public void The_detector_takes_every_combination()
    {
        foreach (SettingsProfile profile in Enum.GetValues<SettingsProfile>())
        {
            foreach (int stillEpochs in Enumerable.Range(4, 21).Append(0))
            {
                for (int warnings = 0; warnings <= 12; warnings++)
                {
                    new SockSettings { Profile = profile, StillEpochs = stillEpochs, WarningsPerHour = warnings }.ToDetectorSettings().Check();
                }
            }
        }
    }
}
