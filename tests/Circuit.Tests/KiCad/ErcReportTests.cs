using Circuit.KiCad;
using Xunit;

namespace Circuit.Tests.KiCad;

public class ErcReportTests
{
    [Fact]
    public void A_report_without_findings_is_clean_only_with_exit_code_0()
    {
        const string json = """{"sheets":[{"violations":[]}]}""";

        Assert.True(ErcReport.Read(json, 0).IsClean);
        Assert.False(ErcReport.Read(json, 5).IsClean);
    }

    [Fact]
    public void A_warning_is_a_finding_too()
    {
        ErcReport report = ErcReport.Read("""{"sheets":[{"violations":[{"severity":"warning","type":"label_dangling","items":[{"description":"Label 'SDAA'"}]}]}]}""", 5);

        Assert.Equal([new ErcFinding("warning", "label_dangling", "Label 'SDAA'")], report.Findings);
        Assert.False(report.IsClean);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"sheets":[{"violations":7}]}""")]
    [InlineData("""{"sheets":[{"violations":[{"severity":1,"type":"x","items":[]}]}]}""")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]")]
    public void What_is_no_report_is_refused_in_one_sentence(string json)
    {
        CircuitException refused = Assert.Throws<CircuitException>(() => ErcReport.Read(json, 0));

        Assert.StartsWith("KiCad's rule report cannot be read (", refused.Message);
    }
}
