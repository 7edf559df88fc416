using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Sock.Firmware.Tests.FaultNights;

public class FaultNightTests
{
    private const int Nights = 200;

    [Fact]
    public void In_two_hundred_nights_of_faults_nothing_is_lost_and_no_doze_is_false()
    {
        IReadOnlyList<FaultResult> results = FaultReport.Run(Nights);

        Assert.True(results.All(result => result.Findings.Count == 0), string.Join("\n\n", results.Where(result => result.Findings.Count > 0).Take(5)));
    }
}
