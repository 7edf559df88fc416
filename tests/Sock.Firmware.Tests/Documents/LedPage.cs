using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sock.Detection;
using Sock.Firmware.Settings;

namespace Sock.Firmware.Tests.Documents;

/// <summary>What the LED, the motor and the button can say, from the firmware's own tables: the parts of docs/led.md.</summary>
internal static class LedPage
{
    public const int LedLengthMs = 2000;
    public const int MotorStepMs = 100;
    public const int MotorLengthMs = 20000;
    private const int MotorLetterMs = 250;

    public static IEnumerable<LedRow> Once()
    {
        Dictionary<string, string> comments = DocComments.Of("LedSign.cs");
        return Enum.GetValues<LedSign>().Where(sign => sign != LedSign.None)
            .Select(sign => new LedRow(Spaced(sign.ToString()), comments[sign.ToString()], ms => LedPattern.IsLit(LedPattern.BitsOf(sign), ms)));
    }

    public static IEnumerable<LedRow> GoingOn()
    {
        const string again = "goes on";
        yield return new LedRow("First question", "The sock asks \"are you awake?\" for the first time.", ms => LedPattern.QuestionIsLit(1, ms), again);
        yield return new LedRow("Later questions", "It asks again, more hastily.", ms => LedPattern.QuestionIsLit(2, ms), again);
        yield return new LedRow("Pairing", "Pairing mode: nobody is connected.", ms => LedPattern.PairingIsLit(false, ms), again);
        yield return new LedRow("Connected", "Pairing mode: somebody is connected.", ms => LedPattern.PairingIsLit(true, ms), again);
    }

    public static IEnumerable<LedRow> Wrong()
    {
        Dictionary<string, string> comments = DocComments.Of("LedPattern.cs");
        string batch = string.Create(CultureInfo.InvariantCulture, $"every {SleepDetector.CalmBatchMs / 1000} s");
        string low = string.Create(CultureInfo.InvariantCulture, $"every {StatusLight.LowCellEveryMs / 1000} s");
        yield return new LedRow("Fault", comments["FaultBits"], ms => LedPattern.IsLit(LedPattern.FaultBits, ms), batch);
        yield return new LedRow("Warm", comments["WarmBits"], ms => LedPattern.IsLit(LedPattern.WarmBits, ms), batch);
        yield return new LedRow("Low cell", comments["LowCellBits"], ms => LedPattern.IsLit(LedPattern.LowCellBits, ms), low);
    }

    public static IEnumerable<LedRow> Motor()
    {
        yield return new LedRow("First question", "", ms => VibrationPattern.IsOn(SockState.Warning, 1, ms), "goes on");
        yield return new LedRow("Second question", "", ms => VibrationPattern.IsOn(SockState.Warning, 2, ms), "goes on");
        yield return new LedRow("Third question", "", ms => VibrationPattern.IsOn(SockState.Warning, 3, ms), "goes on");
    }

    public static string RenderLed()
    {
        StringBuilder page = new();
        AddTable(page, "Said once", Once());
        AddTable(page, "Going on", GoingOn());
        AddTable(page, "What is wrong", Wrong());
        return page.Append('\n').ToString();
    }

    public static string RenderMotor()
    {
        StringBuilder page = new("\n```text\n");
        foreach (LedRow row in Motor())
        {
            page.Append(CultureInfo.InvariantCulture, $"{row.Name,-16} {row.Bars(MotorLetterMs, MotorLengthMs).PadRight(MotorLengthMs / MotorLetterMs, '·')}\n");
        }

        return page.Append("```\n\n").ToString();
    }

    public static string RenderButton()
    {
        string pause = Seconds(ButtonGestures.PauseMs);
        string hold = Seconds(ButtonGestures.HoldMs);
        string snooze = SettingsTable.Create().Single(key => key.Name == "snooze_minutes").DefaultText;
        return "\n| you | the sock |\n|---|---|\n"
            + "| press it while the sock is off | switches itself on |\n"
            + "| press it while the sock asks, or after it said that you sleep | takes it for your answer, as soon as the button is down |\n"
            + $"| press it once at any other time, and not again within {pause} | says goodbye and switches itself off |\n"
            + $"| press it twice, with at most {pause} between | leaves you alone for {snooze} min (setting `snooze_minutes`); twice again ends that |\n"
            + $"| hold it for {hold} | goes into pairing mode |\n\n";
    }

    private static void AddTable(StringBuilder page, string title, IEnumerable<LedRow> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n| sign | light | when |\n|---|---|---|\n");
        foreach (LedRow row in rows)
        {
            string again = row.Again.Length == 0 ? "" : $" {row.Again}";
            page.Append(CultureInfo.InvariantCulture, $"| {row.Name} | `{row.Bars(LedPattern.StepMs, LedLengthMs)}`{again} | {row.Meaning} |\n");
        }
    }

    private static string Seconds(int milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.#} s");

    private static string Spaced(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
