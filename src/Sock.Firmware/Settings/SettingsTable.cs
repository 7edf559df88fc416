namespace Sock.Firmware.Settings;

/// <summary>
/// The one table of settings: the sock reads its file by it, the bridge writes and checks files by it, and the table in docs/settings.md is made from it.
/// </summary>
public static class SettingsTable
{
    /// <summary>How many settings there are.</summary>
    public const int Count = 12;

    private const string Switch = "off|on";

    /// <summary>All settings, each in the place of its <see cref="SettingId"/>. Made anew each time: nothing of it has to stay in the device's memory.</summary>
    public static SettingKey[] Create()
    {
        return new SettingKey[]
        {
            SettingKey.OfChoice(SettingId.Profile, "profile", "balanced|early|calm|strict", "balanced",
                "How soon the sock asks, and how often before it takes silence for sleep."),
            SettingKey.OfNumber(SettingId.StillEpochs, "still_epochs", 4, 24, "epochs of 30 s", "",
                "Still epochs before it asks. Empty: the profile's (balanced 7, early 5, calm 10, strict 14)."),
            SettingKey.OfNumber(SettingId.WarningsPerHour, "warnings_per_hour", 0, 12, "questions an hour", "2",
                "Questions you find bearable. Who answers more is asked later; 0 never changes the wait."),
            SettingKey.OfNumber(SettingId.SnoozeMinutes, "snooze_minutes", 5, 120, "minutes", "30",
                "How long the sock leaves you alone after two short presses of its button."),
            SettingKey.OfChoice(SettingId.Vibration, "vibration", Switch, "on",
                "Whether the motor joins the LED when the sock asks."),
            SettingKey.OfChoice(SettingId.Adverts, "adverts", "encrypted|plain", "encrypted",
                "encrypted: after pairing, for your bridge alone. plain: everybody in range can read that you sleep."),
            SettingKey.OfChoice(SettingId.Infrared, "infrared", "off|once|twice", "off",
                "When you fell asleep, the sock itself sends infrared_code to the TV: once, or twice with half a second between."),
            SettingKey.OfCodeName(SettingId.InfraredCode, "infrared_code",
                "Name of a pause code, or learned for the one taken from your remote."),
            SettingKey.OfChoice(SettingId.NightLog, "night_log", Switch, "on",
                "Whether movement, states and battery of the last nights stay in the sock."),
            SettingKey.OfChoice(SettingId.UsbSense, "usb_sense", Switch, "off",
                "on: you wired the USB supply to the board's sense pin, so that the sock knows when it charges."),
            SettingKey.OfNumber(SettingId.CellScale, "cell_scale_permille", 900, 1100, "permille", "1000",
                "Corrects the battery gauge: 1000 x voltage by your meter / voltage by the sock."),
            SettingKey.OfChoice(SettingId.Board, "board", "auto|feather-esp32-v2|xiao-esp32-s3|esp32-devkit", "auto",
                "The board. auto: by the runtime that was flashed."),
        };
    }
}
