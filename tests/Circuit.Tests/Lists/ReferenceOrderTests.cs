using System.Linq;
using Circuit.Lists;
using Xunit;

namespace Circuit.Tests.Lists;

public class ReferenceOrderTests
{
    [Fact]
    public void Numbers_count_as_numbers()
    {
        string[] mixed = ["R10", "U1", "R2", "SW1", "R1", "BT1", "R"];

        Assert.Equal(["BT1", "R1", "R2", "R10", "R", "SW1", "U1"], mixed.Order(ReferenceOrder.Instance));
    }
}
