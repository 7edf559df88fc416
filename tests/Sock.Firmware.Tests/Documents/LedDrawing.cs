using System.Collections.Generic;
using System.Globalization;
using System.Security;
using System.Text;

namespace Sock.Firmware.Tests.Documents;

/// <summary>docs/led.svg: the same rows as bars on a line of time. Light and dark differ in shape and in brightness, never in hue alone.</summary>
internal sealed class LedDrawing
{
    private const int Width = 900;
    private const int Left = 170;
    private const int TrackWidth = 600;
    private const int RowHeight = 24;
    private const int BarHeight = 14;
    private readonly StringBuilder body = new();
    private int y = 40;

    public static string Render()
    {
        LedDrawing drawing = new();
        drawing.AddGroup("Said once", LedPage.Once(), LedPattern.StepMs, LedPage.LedLengthMs, 500);
        drawing.AddGroup("Going on", LedPage.GoingOn(), LedPattern.StepMs, LedPage.LedLengthMs, 500);
        drawing.AddGroup("What is wrong", LedPage.Wrong(), LedPattern.StepMs, LedPage.LedLengthMs, 500);
        drawing.AddGroup("The motor", LedPage.Motor(), LedPage.MotorStepMs, LedPage.MotorLengthMs, 5000);
        return drawing.Wrap();
    }

    private void AddGroup(string title, IEnumerable<LedRow> rows, int stepMs, int lengthMs, int tickMs)
    {
        this.body.Append(CultureInfo.InvariantCulture, $"  <text x=\"16\" y=\"{this.y}\" class=\"head\">{Escape(title)}</text>\n");
        for (int ms = 0; ms <= lengthMs; ms += tickMs)
        {
            string label = (ms / 1000.0).ToString("0.#", CultureInfo.InvariantCulture) + " s";
            this.body.Append(CultureInfo.InvariantCulture, $"  <text x=\"{X(ms, lengthMs)}\" y=\"{this.y}\" class=\"tick\">{label}</text>\n");
        }

        this.y += 12;
        foreach (LedRow row in rows)
        {
            this.AddRow(row, stepMs, lengthMs);
        }

        this.y += 28;
    }

    private void AddRow(LedRow row, int stepMs, int lengthMs)
    {
        int top = this.y + ((RowHeight - BarHeight) / 2);
        int baseline = this.y + 16;
        this.body.Append(CultureInfo.InvariantCulture, $"  <text x=\"16\" y=\"{baseline}\">{Escape(row.Name)}</text>\n");
        this.body.Append(CultureInfo.InvariantCulture, $"  <rect x=\"{Left}\" y=\"{top + (BarHeight / 2) - 1}\" width=\"{TrackWidth}\" height=\"2\" class=\"dark\"/>\n");
        int from = 0;
        while (from < lengthMs)
        {
            int to = from;
            while (to < lengthMs && row.IsOn(to))
            {
                to += stepMs;
            }

            if (to > from)
            {
                this.body.Append(CultureInfo.InvariantCulture, $"  <rect x=\"{X(from, lengthMs)}\" y=\"{top}\" width=\"{X(to, lengthMs) - X(from, lengthMs)}\" height=\"{BarHeight}\" class=\"lit\"/>\n");
            }

            from = to > from ? to : from + stepMs;
        }

        if (row.Again.Length > 0)
        {
            this.body.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left + TrackWidth + 10}\" y=\"{baseline}\" class=\"again\">{Escape(row.Again)}</text>\n");
        }

        this.y += RowHeight;
    }

    private string Wrap()
    {
        int height = this.y - 12;
        return $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{height}}" width="{{Width}}" height="{{height}}" role="img" aria-labelledby="title description">
              <title id="title">What the sock's LED and motor say</title>
              <desc id="description">Each row is a line of time; a bar is light or buzzing, a thin line is dark or still. docs/led.md has the same as text.</desc>
              <style>
                text { font: 13px sans-serif; fill: #1a1a1a }
                .head { font-weight: bold; font-size: 14px }
                .tick { font-size: 11px; text-anchor: middle; fill: #555 }
                .again { font-size: 12px; fill: #555 }
                .lit { fill: #a51d1d }
                .dark { fill: #c4c4c4 }
              </style>
              <rect width="{{Width}}" height="{{height}}" fill="#ffffff"/>

            """ + this.body + "</svg>\n";
    }

    private static int X(int milliseconds, int lengthMs) => Left + (milliseconds * TrackWidth / lengthMs);

    private static string Escape(string text) => SecurityElement.Escape(text);
}
