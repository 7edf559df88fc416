using Sock.NanoCheck;
using Xunit;

namespace Sock.Detection.Tests.Golden;

public class VectorRunTests
{
    [Fact]
    public void This_detector_passes()
    {
        VectorRun run = new(GoldenVectors.Windows, GoldenExpectations.Numbers, GoldenExpectations.Bytes);

        string verdict = run.Run();

        Assert.Equal($"PASS {run.Steps} steps", verdict);
        Assert.InRange(run.Steps, 1500, 4000);
    }
}
