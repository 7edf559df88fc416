using System.Linq;
using Circuit.Rules;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Rules;

/// <summary>The figures of the rules against values that were worked out with paper and pencil from the parts' data sheets.</summary>
public class FiguresByHandTests
{
    // 3.3 V at the pin, 1.6 V across the LED, 1 kohm less 1 %: 1.7 V / 990 ohm. The Feather's own LED adds 0.3 mA.
    [Theory]
    [InlineData("feather-v2-minimal", "led-current", "current of D1", 1.7172, 20)]
    [InlineData("feather-v2-minimal", "led-current", "current of the LED's pin", 2.0172, 12)]
    [InlineData("devkit-minimal", "led-current", "current of the LED's pin", 1.7172, 12)]
    [InlineData("xiao-s3-minimal", "pins-sum", "current of all pins", 1.7172, 40)]
    //// And two gates of 100 kohm less 1 %: 33.3 uA each.
    [InlineData("xiao-s3-full", "pins-sum", "current of all pins", 1.7838, 40)]
    //// 80 % of 3.3 V at the weakest pin, 2 V across the LED: 0.64 V / 1010 ohm.
    [InlineData("devkit-full", "led-light", "least current of D1", 0.63366, 0.5)]
    //// 4.2 V, 1.2 V, 39 ohm less 1 %: 3 V / 38.61 ohm; 9 V^2 / 38.61 ohm; at the DevKit 2.1 V / 38.61 ohm.
    [InlineData("feather-v2-full", "infrared-current", "current of D3 in a pulse", 77.700, 200)]
    [InlineData("feather-v2-full", "infrared-current", "current of D3, pin stuck high", 77.700, 100)]
    [InlineData("devkit-classic", "infrared-current", "current of D4, pin stuck high", 54.390, 100)]
    [InlineData("xiao-s3-classic", "infrared-heat", "heat of R6, pin stuck high", 233.10, 250)]
    [InlineData("xiao-s3-classic", "infrared-heat", "heat of R4 in pulses", 77.700, 250)]
    //// An empty cell has 3.3 V: 1.95 V / 39.39 ohm.
    [InlineData("xiao-s3-full", "infrared-light", "least current of D3", 49.505, 40)]
    [InlineData("xiao-s3-full", "button-pull-up", "current while SW2 is pressed", 0.33333, 1)]
    //// 3 mA through 101 ohm take 0.303 V.
    [InlineData("devkit-full", "receiver-supply", "supply of U3", 2.997, 2.5)]
    //// 6 mA and twice 3.3 V / 4.7 kohm.
    [InlineData("feather-v2-full", "sensor-supply", "current of U2", 7.4043, 500)]
    //// 2.9 V / 3 mA.
    [InlineData("xiao-s3-full", "i2c-pull-ups", "pull-up of SDA", 4700, 966.67)]
    [InlineData("feather-v2-full", "motor-voltage", "voltage of M1 at its start", 3.29424, 2.5)]
    [InlineData("feather-v2-full", "motor-voltage", "voltage of M1", 3.3, 3.8)]
    [InlineData("feather-v2-full", "diode-load", "current of D2 when M1 goes off", 120, 200)]
    [InlineData("feather-v2-full", "gate-drive", "gate voltage of Q1", 2.64, 2.5)]
    [InlineData("feather-v2-classic", "transistor-load", "current of Q2", 155.40, 4700)]
    [InlineData("feather-v2-full", "transistor-load", "voltage that Q1 blocks", 4.3, 30)]
    //// Chip 130 or 200, LED 1.7172 (Feather: and 0.3), motor 120, receiver 3; sensor 6 and infrared 54.39 where they hang on 3.3 V.
    [InlineData("feather-v2-full", "regulator-load", "load of the regulator", 255.017, 500)]
    [InlineData("xiao-s3-full", "regulator-load", "load of the regulator", 330.717, 500)]
    [InlineData("devkit-full", "regulator-load", "load of the regulator", 315.107, 800)]
    [InlineData("feather-v2-full", "cell-load", "load of BT1", 338.717, 500)]
    [InlineData("xiao-s3-full", "cell-load", "load of BT1", 408.417, 500)]
    //// The motor turns with 66 mA; infrared is dark meanwhile. In the classic two LEDs have a third of 77.7 mA each.
    [InlineData("xiao-s3-full", "switch-load", "load of SW1 for good", 276.717, 300)]
    [InlineData("xiao-s3-classic", "switch-load", "load of SW1 for good", 259.517, 300)]
    [InlineData("feather-v2-minimal", "switch-load", "charge through SW1", 196, 300)]
    [InlineData("feather-v2-minimal", "cell-charge", "rate of BT1's charge", 0.392, 1)]
    [InlineData("xiao-s3-minimal", "cell-charge", "charge of BT1", 110, 500)]
    //// 4.2 V x 222.2 / 440; 4.2 V / 435.6 kohm; 111.1 kohm with 100 nF; with 50 nA.
    [InlineData("xiao-s3-full", "cell-divider", "cell's half at the pin", 2.121, 3.1)]
    [InlineData("devkit-full", "cell-divider", "cell's half at the pin", 2.121, 2.45)]
    [InlineData("xiao-s3-full", "cell-divider-rest", "current of the divider", 9.6419, 15)]
    [InlineData("xiao-s3-full", "cell-divider-rest", "time constant of the divider", 11.11, 100)]
    [InlineData("xiao-s3-full", "cell-divider-rest", "error by the pin's leakage", 5.555, 20)]
    //// 5.25 V x 101 / 200.
    [InlineData("feather-v2-full", "usb-divider", "socket's half at the pin", 2.65125, 3.3)]
    public void A_figure_is_what_paper_and_pencil_say(string name, string rule, string quantity, double value, double limit)
    {
        Margin margin = RuleBook.Find(rule).Judge(SeededFaults.Sound(name)).Select(finding => finding.Margin!).First(margin => margin.Quantity == quantity);

        Assert.Equal(value, margin.Value, value * 1e-4);
        Assert.Equal(limit, margin.Limit, limit * 1e-4);
    }

    // 300 ns / (0.8473 x 50 pF).
    [Fact]
    public void The_largest_pull_up_follows_from_the_rise_time() =>
        Assert.Equal(7081.3, RuleBook.Find("i2c-pull-ups").Judge(SeededFaults.Sound("xiao-s3-full")).First(finding => finding.Margin!.Bound == Bound.AtMost).Margin!.Limit, 0.1);

    [Fact]
    public void The_headroom_is_a_share_of_the_limit()
    {
        Margin below = new("current", "mA", 15, Bound.AtMost, 20, "D1", "as told");
        Margin above = new("voltage", "V", 3, Bound.AtLeast, 2.5, "D1", "as told");

        Assert.Equal(25, below.HeadroomPercent, 1e-9);
        Assert.Equal(20, above.HeadroomPercent, 1e-9);
        Assert.True(below.Holds && above.Holds);
        Assert.False((below with { Value = 20.1 }).Holds || (above with { Value = 2.4 }).Holds);
    }

    [Theory]
    [InlineData("feather-v2-full", "switch-load", "load of SW1 for good", "limit not checked")]
    [InlineData("feather-v2-full", "infrared-current", "current of D3 in a pulse", "forward voltage not checked")]
    [InlineData("feather-v2-full", "regulator-load", "load of the regulator", "start not checked")]
    [InlineData("xiao-s3-full", "regulator-load", "load of the regulator", "limit not checked, start not checked")]
    [InlineData("xiao-s3-full", "cell-charge", "charge of BT1", "charger not checked")]
    [InlineData("feather-v2-full", "cell-charge", "charge of BT1", "")]
    [InlineData("feather-v2-full", "transistor-load", "voltage that Q1 blocks", "")]
    public void A_figure_that_nobody_could_look_up_says_so(string name, string rule, string quantity, string doubt) =>
        Assert.Equal(doubt, RuleBook.Find(rule).Judge(SeededFaults.Sound(name)).First(finding => finding.Margin!.Quantity == quantity).Margin!.Doubt);

    [Theory]
    [InlineData(1.7172, "1.72")]
    [InlineData(0.03333, "0.0333")]
    [InlineData(77.7001, "77.7")]
    [InlineData(233.1, "233")]
    [InlineData(12, "12")]
    [InlineData(0, "0")]
    public void A_figure_has_three_digits_that_count(double value, string text) => Assert.Equal(text, Figure.Text(value));
}
