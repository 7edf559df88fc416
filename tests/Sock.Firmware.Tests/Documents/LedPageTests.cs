using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Sock.Firmware.Tests.Documents;

public class LedPageTests
{
    [Fact]
    public void The_page_of_the_led_is_current()
    {
        MadePart.Check("led.md", "light", LedPage.RenderLed());
        MadePart.Check("led.md", "motor", LedPage.RenderMotor());
        MadePart.Check("led.md", "button", LedPage.RenderButton());
    }

    [Fact]
    public void The_drawing_of_the_led_is_current() => MadePart.CheckFile("led.svg", LedDrawing.Render());

    [Fact]
    public void Every_sign_is_on_the_page_and_fits_on_it()
    {
        LedRow[] once = [.. LedPage.Once()];

        Assert.Equal(Enum.GetValues<LedSign>().Length - 1, once.Length);
        Assert.All(once, row => Assert.True(row.Meaning.Length > 10, row.Name));
        Assert.All(once, row => Assert.Equal(
            Enumerable.Range(0, 64).Count(step => row.IsOn(step * LedPattern.StepMs)),
            row.Bars(LedPattern.StepMs, LedPage.LedLengthMs).Count(letter => letter == '█')));
    }

    // Whoever sees no color, or sees the LED through wool, has the rhythm alone. What goes on is told from what is said once by its second period at the latest.
    [Fact]
    public void No_two_rows_have_the_same_rhythm()
    {
        string[] rhythms = [.. LedPage.Once().Concat(LedPage.GoingOn()).Concat(LedPage.Wrong()).Select(row => row.Bars(LedPattern.StepMs, 2 * LedPage.LedLengthMs))];

        Assert.Equal(rhythms.Length, rhythms.Distinct().Count());
    }

    [Fact]
    public void The_drawing_shows_as_much_light_as_there_is()
    {
        XElement drawing = XElement.Parse(LedDrawing.Render());
        IEnumerable<XElement> lit = drawing.Descendants().Where(element => element.Attribute("class")?.Value == "lit");
        int ledSteps = LedPage.Once().Concat(LedPage.GoingOn()).Concat(LedPage.Wrong())
            .Sum(row => Enumerable.Range(0, LedPage.LedLengthMs / LedPattern.StepMs).Count(step => row.IsOn(step * LedPattern.StepMs)));
        int motorSteps = LedPage.Motor().Sum(row => Enumerable.Range(0, LedPage.MotorLengthMs / LedPage.MotorStepMs).Count(step => row.IsOn(step * LedPage.MotorStepMs)));

        // 600 units of width are 2 s of light or 20 s of motor.
        Assert.Equal((ledSteps * 15) + (motorSteps * 3), lit.Sum(bar => (int)bar.Attribute("width")!));
    }
}
