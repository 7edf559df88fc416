using System.IO;

namespace RadioVm.Guest;

/// <summary>What the guest tells the host: one line a result or a figure.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class Report(TextWriter output)
{
    /// <summary>Whether every scenario so far went as expected.</summary>
    public bool AllPassed { get; private set; } = true;

    /// <summary>A scenario went as expected.</summary>
    public void Passed(string scenario, string found) => this.Line(new ScenarioResult(scenario, IsPassed: true, found).ToString());

    /// <summary>A scenario did not.</summary>
    public void Failed(string scenario, string why)
    {
        this.AllPassed = false;
        this.Line(new ScenarioResult(scenario, IsPassed: false, why).ToString());
    }

    /// <summary>Something measured, for people.</summary>
    public void Figure(string text) => this.Line("figure: " + text);

    /// <summary>Something for whoever looks for the reason of a failure.</summary>
    public void Note(string text) => this.Line("note: " + text);

    private void Line(string text)
    {
        output.WriteLine(text.ReplaceLineEndings(" | "));
        output.Flush();
    }
}
