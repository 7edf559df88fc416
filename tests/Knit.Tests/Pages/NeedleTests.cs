using Knit.Pages;
using Xunit;

namespace Knit.Tests.Pages;

public class NeedleTests
{
    // Millimeters and US numbers as yarn makers list them.
    [Theory]
    [InlineData(2.25, "2.25 mm (US 1)")]
    [InlineData(2.5, "2.5 mm (US 1\u00bd)")]
    [InlineData(3.25, "3.25 mm (US 3)")]
    [InlineData(4, "4 mm (US 6)")]
    [InlineData(2.6, "2.6 mm")]
    public void A_needle_is_told_in_millimeters_and_by_its_number_where_it_has_one(double mm, string name) => Assert.Equal(name, Needle.Name((decimal)mm));
}
