using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.Log;
using Sock.VirtualBoard;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>What must not be found in a night, whatever went wrong in it.</summary>
internal static class FaultFindings
{
    // An epoch may begin up to 30 s into the stillness that it claims, and ends up to 30 s before it is said.
    private const double EpochS = 35;

    private static readonly FaultKind[] SensorFaults =
    [
        FaultKind.NackStorm, FaultKind.PartialTransfers, FaultKind.BusErrors, FaultKind.StuckSamples, FaultKind.BusHang, FaultKind.SensorBrownOut,
        FaultKind.ShiftedFifo, FaultKind.WrongRange,
    ];

    // A sign of life comes every 10 min; the last fault ends well before that.
    private const double SilentS = 1300;

    /// <summary>What is wrong with the night, one sentence each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Of(FaultNight night) =>
    [
        .. FalseDozes(night),
        .. Silence(night),
        .. Repeats(night),
        .. Losses(night),
        .. Failures(night),
    ];

    /// <summary>All pages of the log in a flash, as text.</summary>
    public static IReadOnlyList<string> PagesOf(VirtualFlash flash)
    {
        List<string> pages = [];
        Sock.VirtualBoard.Board reader = new(new Sock.VirtualBoard.Time.FreeRunningTime(), new Sock.VirtualBoard.Motion.StillMotion(1));
        flash.CopyTo(reader.Flash);
        reader.Run(() =>
        {
            NightLog log = new(new LogFlash());
            byte[] page = new byte[NightPage.Length];
            uint from = 1;
            while (log.ReadPage(from, page) > 0)
            {
                pages.Add(Convert.ToHexString(page));
                from = NightPage.Number(page, 0) + 1;
            }
        });
        return pages;
    }

    private static IEnumerable<string> FalseDozes(FaultNight night) => night.Words
        .Where(word => word.State == SockState.Asleep)
        .Where(word => !night.Truth.IsWorn || night.Truth.Moved(word.StillSinceS + EpochS, AskedS(night, word) - EpochS, Unseen(night)))
        .Select(word => Say($"at {word.AtS:F0} s it says asleep since {word.StillSinceS:F0} s, but the foot moved or wore no sock"));

    // While the sensor is out, until a batch after it is set up anew, and while the radio comes up for longer than the FIFO lasts, nobody can see the foot.
    private static List<(double FromS, double ToS)> Unseen(FaultNight night)
    {
        const double BatchS = 5.5;
        List<(double FromS, double ToS)> spans = [.. night.Script.Lines.Where(line => SensorFaults.Contains(line.Kind)).Select(line => (line.FromS - BatchS, line.EndS + (2 * BatchS)))];
        if (night.Script.Has(FaultKind.SlowRadio))
        {
            spans.AddRange(night.Words.Select(word => (word.AtS - 10 - BatchS, word.AtS + BatchS)));
        }

        return spans;
    }

    // What moves while the sock asks, and is no wiggle, is no answer, by design; and a heartbeat, or a radio that was down, says later what was decided before.
    private static double AskedS(FaultNight night, NightWord word) => night.Lines
        .Where(line => line.Microseconds <= word.AtS * 1e6 && line.Text.StartsWith("state: 2,", StringComparison.Ordinal))
        .Select(line => line.Microseconds / 1e6)
        .LastOrDefault(word.AtS);

    private static IEnumerable<string> Silence(FaultNight night)
    {
        // A sock that nobody wears switches itself off, one without its counter or its pairing has to be silent.
        bool maySleep = !night.Truth.IsWorn || night.Words.Any(word => word.State is SockState.Off) || night.Lines.Any(line => line.Text.StartsWith("session: over", StringComparison.Ordinal));
        bool mayBeSilent = night.IsEncrypted && night.Script.Has(FaultKind.FlashDamage);
        double lastS = night.Words.Count == 0 ? 0 : night.Words[^1].AtS;
        if (!maySleep && !mayBeSilent && lastS < NightTruth.LengthS - SilentS)
        {
            yield return Say($"silent since {lastS:F0} s");
        }
    }

    private static IEnumerable<string> Repeats(FaultNight night)
    {
        uint counter = 0;
        foreach (NightWord word in night.IsEncrypted ? night.Words : [])
        {
            if (word.Counter <= counter)
            {
                yield return Say($"at {word.AtS:F0} s counter {word.Counter} comes after {counter}");
            }

            counter = word.Counter;
        }

        if (night.Script.Has(FaultKind.FlashDamage, FaultKind.FlashRefuses, FaultKind.FlashFull))
        {
            yield break;
        }

        // Two questions with the same number would be one episode: the second pause would not be sent.
        int[] episodes = [.. night.Words.Where((word, i) => word.State == SockState.Warning && (i == 0 || night.Words[i - 1].State != SockState.Warning)).Select(word => (int)word.Episode)];
        foreach (int episode in episodes.GroupBy(each => each).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return Say($"episode {episode} is used twice");
        }
    }

    private static IEnumerable<string> Losses(FaultNight night)
    {
        if (!night.Flash.Read(FaultNight.SettingsPath).SequenceEqual(night.Settings))
        {
            yield return "the settings have changed";
        }

        int mayLose = night.Script.Lines.Count(line => line.Kind == FaultKind.FlashDamage);
        IReadOnlyList<string> last = night.PagesSeen[^1];
        int lost = night.PagesSeen.SelectMany(pages => pages).Distinct().Count(page => !last.Contains(page));
        if (lost > mayLose)
        {
            yield return Say($"{lost} pages of the night log are lost");
        }
    }

    private static IEnumerable<string> Failures(FaultNight night)
    {
        foreach (Exception failure in night.Failures)
        {
            yield return "main died of " + failure.Message;
        }

        foreach (DebugLine line in night.Lines.Where(line => line.Text.StartsWith("sock: stopped", StringComparison.Ordinal)))
        {
            yield return Say($"at {line.Microseconds / 1e6:F0} s {line.Text}");
        }

        if (night.UnreadableAdverts > 0)
        {
            yield return Say($"{night.UnreadableAdverts} adverts could not be read");
        }
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
