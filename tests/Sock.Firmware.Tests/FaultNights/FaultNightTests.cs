using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.FaultNights;

public class FaultNightTests
{
    private const int Nights = 200;
    private const string Begin = "<!-- faults: made from the program's own output, held current by a test -->\n";
    private const string End = "<!-- /faults -->";

    [Fact]
    public void In_two_hundred_nights_of_faults_nothing_is_lost_no_doze_is_false_and_the_document_shows_their_table()
    {
        IReadOnlyList<FaultResult> results = FaultReport.Run(Nights);

        Assert.True(results.All(result => result.Findings.Count == 0), string.Join("\n\n", results.Where(result => result.Findings.Count > 0).Take(5)));
        string path = Path.Combine(RepositoryRoot.Path, "docs", "faults.md");
        string document = File.ReadAllText(path);
        int from = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int to = document.IndexOf(End, StringComparison.Ordinal);
        string table = FaultReport.Table(results);
        if (Environment.GetEnvironmentVariable("UPDATE_FAULTS") == "1")
        {
            File.WriteAllText(path, document[..from] + table + document[to..]);
        }
        else
        {
            Assert.True(document[from..to] == table, "docs/faults.md shows another table than the nights give; UPDATE_FAULTS=1 writes it anew. They give:\n" + table);
        }
    }

    [Fact]
    public void Every_fault_comes_and_the_same_seed_makes_the_same_script()
    {
        HashSet<FaultKind> seen = [];
        for (int seed = 1; seed <= Nights; seed++)
        {
            FaultScript script = FaultScript.Make(seed, 60, 4200);
            Assert.Equal(script.ToString(), FaultScript.Make(seed, 60, 4200).ToString());
            Assert.Equal(script.ToString(), FaultScript.Parse(script.ToString()).ToString());
            seen.UnionWith(script.Lines.Select(line => line.Kind));
        }

        Assert.Equal(Enum.GetValues<FaultKind>().Length, seen.Count);
    }

    [Fact]
    public void A_script_is_text_that_a_person_can_write()
    {
        FaultScript script = FaultScript.Parse("00:45:00 no-acknowledge 150 s\n  01:00:01 power-cut 3 s\n");

        Assert.Equal([new FaultLine(FaultKind.NackStorm, 2700, 150), new FaultLine(FaultKind.PowerCut, 3601, 3)], script.Lines);
        Assert.Throws<FormatException>(() => FaultScript.Parse("00:45:00 bad-mood 150 s"));
    }
}
