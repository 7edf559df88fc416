using System;
using System.Diagnostics.CodeAnalysis;

namespace RadioVm.Guest;

/// <summary>How a scenario went, as it crosses from the guest to the host: <c>passed NAME: TEXT</c>.</summary>
/// <param name="Scenario">Its name, without spaces.</param>
/// <param name="IsPassed">Whether it went as expected.</param>
/// <param name="Text">What was found.</param>
internal sealed record ScenarioResult(string Scenario, bool IsPassed, string Text)
{
    private const string PassedWord = "passed ";
    private const string FailedWord = "failed ";

    /// <summary>Reads a line of the guest's. False for any other line.</summary>
    public static bool TryParse(string line, [NotNullWhen(true)] out ScenarioResult? result)
    {
        result = null;
        bool isPassed = line.StartsWith(PassedWord, StringComparison.Ordinal);
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if ((!isPassed && !line.StartsWith(FailedWord, StringComparison.Ordinal)) || colon < 0)
        {
            return false;
        }

        string name = line[PassedWord.Length..colon];
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        result = new ScenarioResult(name, isPassed, line[(colon + 2)..]);
        return true;
    }

    public override string ToString() => (this.IsPassed ? PassedWord : FailedWord) + this.Scenario + ": " + this.Text;
}
