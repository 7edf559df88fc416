using System;
using System.IO;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Detection.Tests.Golden;

public class GoldenFileTests
{
    private const string Update = "UPDATE_VECTORS=1 dotnet test tests/Sock.Detection.Tests --filter \"FullyQualifiedName~GoldenFileTests\"";

    [Fact]
    public void The_windows_are_what_the_recording_and_the_noise_give() => AssertCurrent("GoldenVectors.cs", GoldenText.Vectors(WindowCutter.Windows));

    [Fact]
    public void The_expectations_are_what_this_detector_does() =>
        AssertCurrent("GoldenExpectations.cs", GoldenText.Expectations(ScriptTrace.Changes(ScriptTrace.Of(WindowCutter.Windows))));

    private static void AssertCurrent(string name, string wanted)
    {
        string copy = Path.Combine(AppContext.BaseDirectory, name);
        if (Environment.GetEnvironmentVariable("UPDATE_VECTORS") == "1")
        {
            File.WriteAllText(RepositoryRoot.File("tests", "vectors", "motion", name), wanted);
            File.WriteAllText(copy, wanted);
        }

        // A checkout may have turned the line ends.
        string found = File.ReadAllText(copy).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(
            found == wanted.Replace("\r\n", "\n", StringComparison.Ordinal),
            $"{name} is not what the recording and this detector give; if the change is meant, run: {Update}");
    }
}
