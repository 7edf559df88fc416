using Knit.Drawings;
using Xunit;

namespace Knit.Tests.Drawings;

public class InchesTests
{
    // An inch is 2.54 cm.
    [Theory]
    [InlineData(25.4, "25.4 cm (10 in)")]
    [InlineData(23.5, "23.5 cm (9\u00bc in)")]
    [InlineData(1.27, "1.3 cm (\u00bd in)")]
    [InlineData(0, "0 cm (0 in)")]
    [InlineData(24.9, "24.9 cm (9\u00be in)")]
    public void Centimeters_are_told_with_inches_to_a_quarter(double cm, string text) => Assert.Equal(text, Inches.Both((decimal)cm));
}
