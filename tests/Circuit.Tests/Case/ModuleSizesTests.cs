using System;
using Circuit.Case;
using Xunit;

namespace Circuit.Tests.Case;

public class ModuleSizesTests
{
    [Fact]
    public void The_table_has_a_line_for_each_circuit_and_its_license()
    {
        string[] lines = ModuleSizes.File().Text.TrimEnd('\n').Split('\n');

        Assert.Contains("CERN-OHL-P-2.0", lines[0], StringComparison.Ordinal);
        Assert.Equal("board,variant,width_mm,length_mm,thickness_mm,case_width_mm,case_length_mm,case_thickness_mm,cuff_leds,cuff_lead_mm", lines[1]);
        Assert.Equal(9, lines.Length - 2);
        Assert.Contains("xiao-s3,minimal,29.0,38.5,10.5,36.0,45.0,14.5,1,120", lines);
        Assert.Contains("feather-v2,classic,30.0,68.0,13.0,37.0,75.0,17.0,3,120", lines);
    }

    [Fact]
    public void A_board_that_cannot_be_worn_has_no_case() =>
        Assert.Contains("devkit,minimal,35.0,71.5,8.0,,,,1,120", ModuleSizes.File().Text.Split('\n'));
}
