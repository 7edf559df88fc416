using System.IO;
using System.Linq;
using Sock.Tests.Shared;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public class PartsCommandTests
{
    private const string Recording = "stresspredict-S08.csv.gz";

    [Fact]
    public void A_noisy_and_a_quiet_part_decide_on_raw_motion_as_the_usual_one_does()
    {
        using Bench bench = new();
        File.Copy(RepositoryRoot.File("tests", "vectors", "motion", Recording), bench.At(Recording));

        Assert.Equal((0, ""), (bench.Run("parts", bench.Folder), bench.Error));

        Assert.Matches($"\n{Recording[..^7]} +[1-9][0-9]* +0 +0\nall +[1-9][0-9]* +0 +0\n$", bench.Output);
    }

    [Fact]
    public void Without_the_table_a_quiet_part_does_not()
    {
        using Bench bench = new();
        File.Copy(RepositoryRoot.File("tests", "vectors", "motion", Recording), bench.At(Recording));

        PartComparison comparison = PartComparison.Of(bench.Folder, [bench.At(Recording)], new SampleOptions(), onTableS: 0, () => { }).Recordings.Single();

        Assert.True(comparison.Different[0] > 0);
    }

    [Fact]
    public void A_bad_recording_is_named_and_the_rest_is_played()
    {
        using Bench bench = new();
        bench.Write("bad.csv", "notes\n");
        bench.Write("good.csv", PlantedMotion.Epochs((120, 200), (600, 0)));

        Assert.Equal(1, bench.Run("parts", bench.Folder));

        Assert.Contains("bad.csv", bench.Error, System.StringComparison.Ordinal);
        Assert.Contains("\ngood ", bench.Output, System.StringComparison.Ordinal);
    }
}
