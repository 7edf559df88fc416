using System;
using System.Text;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class HostileFileTests
{
    private static readonly string[] Pieces =
    [
        ",", " ", "\n", "-", "1e308", "NaN", "-2147483648", "99999999999", "9999-12-31 23:59:59:999", "12/31/9999 23:59:59", "\"", "#", "\t", "23:59:59", "0", ";", "\u00e9",
    ];

    [Theory]
    [InlineData("t_s,psg_stage,count_smoothed\n0,0,1\n30,1,2\n60,2,0\n90,5,0\n")]
    [InlineData("t_s,axis1,axis2,axis3,vm\n86398,0,0,1,1\n86399,0,0,1,1\n-2592000,0,0,1,1\n")]
    [InlineData("# clock_start: 23:00:00\nt_s,x_g,y_g,z_g\n0,0,0,1\n0.1,0,0,1\n0.2,0,0,1\n")]
    [InlineData("1580000000.000000, 1580000000.000000, 1580000000.000000\n32.000000, 32.000000, 32.000000\n0,0,64\n1,0,64\n")]
    [InlineData("-- Data File Created By ActiGraph GT3X+ date format M/d/yyyy at 30 Hz --\nStart Time 14:00:00\nStart Date 10/25/2012\nEpoch Period (hh:mm:ss) 00:00:00\n--------------\nTimestamp,X,Y,Z\n10/25/2012 14:00:00.000,0,0,1\n10/25/2012 14:00:00.033,0,0,1\n")]
    [InlineData("-- Data File Created By ActiGraph GT3X+ --\nEpoch Period (hh:mm:ss) 00:00:10\n--------------\nAxis1,Axis2,Axis3\n1,2,3\n4,5,6\n")]
    [InlineData("Device Type,GENEActiv\nMeasurement Frequency,100 Hz\n2011-05-25 12:00:00:000,0,0,1,0,0,25\n2011-05-25 12:00:00:010,0,0,1,0,0,25\n")]
    [InlineData("-1.5 0.1 0.2 0.97\n-1.48 0.1 0.2 0.97\n-1.46 0.1 0.2 0.97\n")]
    public void Whatever_is_done_to_a_file_it_is_imported_or_refused_with_one_sentence(string text)
    {
        using Bench bench = new();
        for (int seed = 0; seed < 200; seed++)
        {
            string file = bench.Write("a.csv", Mutate(text, new Random(seed)));

            int code = bench.Run("import", file, "--out", bench.At("out.csv"));

            bool isOneSentence = bench.Error.Length == 0 || (bench.Error.EndsWith(".\n", StringComparison.Ordinal) && bench.Error.TrimEnd('\n').Split('\n').Length == 1);
            Assert.True(isOneSentence && code == (bench.Error.Length == 0 ? 0 : 1), $"seed {seed}: {code} {bench.Error}");
            if (code == 0)
            {
                Assert.True(bench.Run("show", bench.At("out.csv")) == 0, $"seed {seed}: {bench.Error}");
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder mutated = new(text);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(mutated.Length);
            switch (random.Next(3))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 6), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    mutated[at] = (char)random.Next(32, 127);
                    break;
            }

            mutated.Append(mutated.Length == 0 ? "0" : "");
        }

        return mutated.ToString();
    }
}
