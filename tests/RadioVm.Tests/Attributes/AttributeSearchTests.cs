using Xunit;

namespace RadioVm.Tests.Attributes;

public sealed class AttributeSearchTests
{
    private readonly ServerBench bench = new();

    [Fact]
    public void Services_of_one_kind_of_uuid_come_together_and_the_others_in_the_next_answer()
    {
        Assert.Equal("11060100050000" + "18", this.bench.Ask("10 0100 FFFF 0028"));
        Assert.Equal("111406000A00" + "8877665544332211F0DEBC9A78563412", this.bench.Ask("10 0600 FFFF 0028"));
        Assert.Equal("11060B000D000A18", this.bench.Ask("10 0B00 FFFF 0028"));
        Assert.Equal("01100E000A", this.bench.Ask("10 0E00 FFFF 0028"));
    }

    [Fact]
    public void There_are_no_secondary_services_and_other_groups_are_not_supported() =>
        Assert.Equal("0110010010", this.bench.Ask("10 0100 FFFF 0128"));

    [Fact]
    public void Characteristics_are_told_with_properties_handle_and_uuid()
    {
        Assert.Equal("0907" + "02000203" + "00002A" + "04000205" + "00012A", this.bench.Ask("08 0100 0500 0328"));
        Assert.Equal("0915" + "07000A0800" + "0177665544332211F0DEBC9A78563412", this.bench.Ask("08 0600 0A00 0328"));
        Assert.Equal("0915" + "09000A0A00" + "0277665544332211F0DEBC9A78563412", this.bench.Ask("08 0800 0A00 0328"));
        Assert.Equal("01080A000A", this.bench.Ask("08 0A00 0A00 0328"));
    }

    [Fact]
    public void A_service_is_found_by_its_uuid() => Assert.Equal("070B000D00", this.bench.Ask("06 0100 FFFF 0028 0A18"));

    [Fact]
    public void What_the_firmware_holds_is_not_read_by_type() =>
        Assert.Equal("01080D0002", this.bench.Ask("08 0100 FFFF 292A"));

    [Fact]
    public void The_device_name_is_read_by_type() => Assert.Equal("090B0300536F636B2D30413142", this.bench.Ask("08 0100 FFFF 002A"));

    [Fact]
    public void Types_are_listed_with_their_handles()
    {
        Assert.Equal("0501010000280200032803" + "00002A040003280500012A", this.bench.Ask("04 0100 FFFF"));
        Assert.Equal("050208000177665544332211F0DEBC9A78563412", this.bench.Ask("04 0800 0800"));
    }

    [Theory]
    [InlineData("10 0000 FFFF 0028", "0110000001")]
    [InlineData("08 0500 0400 0328", "0108050001")]
    [InlineData("08 0100 FFFF 03", "0108000004")]
    [InlineData("04 0100", "0104000004")]
    [InlineData("04 0100 FFFF 00", "0104000004")]
    [InlineData("06 0100 FFFF 00", "0106000004")]
    public void A_range_or_length_that_cannot_be_is_refused(string request, string answer) => Assert.Equal(answer, this.bench.Ask(request));
}
