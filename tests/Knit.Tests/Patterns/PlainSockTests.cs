using System.Linq;
using Knit.Notation;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Patterns;

public class PlainSockTests
{
    /// <summary>Worked out beside the program: stitches, flap, after the turn, picked up, before the gusset, its decrease rounds, rounds of the toe, stitches at its end.</summary>
    [Theory]
    [InlineData("Child S", 44, 22, 14, 12, 60, 8, 14, 12)]
    [InlineData("Child M", 48, 24, 14, 13, 64, 8, 15, 12)]
    [InlineData("Child L", 56, 28, 16, 15, 74, 9, 17, 16)]
    [InlineData("Adult S", 64, 32, 18, 17, 84, 10, 20, 16)]
    [InlineData("Adult M", 68, 34, 20, 18, 90, 11, 22, 16)]
    [InlineData("Adult L", 72, 36, 20, 19, 94, 11, 22, 20)]
    [InlineData("Adult XL", 80, 40, 22, 21, 104, 12, 25, 20)]
    public void Each_size_has_the_stitches_of_the_table(string size, int stitches, int heel, int turned, int pickedUp, int gusset, int decreases, int toeRounds, int toe)
    {
        Pattern pattern = Repo.Pattern("plain-sock");
        KnittedSock sock = SockKnitter.Knit(pattern, new Choice(pattern.Size(size)));

        Assert.Null(sock.Fault);
        Assert.Equal(stitches, sock.Rows[0].Stitches.Count);
        Assert.Equal(heel, sock.Rows.First(row => row.Section == SectionNames.HeelFlap).LiveAfter);
        Assert.Equal(turned, sock.Rows.Last(row => row.Section == SectionNames.HeelTurn).LiveAfter);
        Assert.Equal(gusset, sock.Rows.First(row => row.Section == SectionNames.Gusset).LiveAfter);
        Assert.Equal(turned + (2 * pickedUp) + heel, gusset);
        Assert.Equal(2 * decreases, Measures.RowsIn(sock, SectionNames.Gusset) - 1);
        Assert.Equal(toeRounds, Measures.RowsIn(sock, SectionNames.Toe));
        Assert.Equal(toe, sock.Rows.Last(row => row.Section == SectionNames.Toe && row.Kind == RowKind.Round).LiveAfter);
    }

    [Fact]
    public void The_flap_has_as_many_rows_as_stitches_and_one_to_set_it_up()
    {
        Pattern pattern = Repo.Pattern("plain-sock");
        foreach (SizeRow size in pattern.Sizes)
        {
            KnittedSock sock = SockKnitter.Knit(pattern, new Choice(size));
            int heel = sock.Rows.First(row => row.Section == SectionNames.HeelFlap).LiveAfter;

            Assert.Equal(heel + 2, Measures.RowsIn(sock, SectionNames.HeelFlap));
        }
    }

    [Fact]
    public void Another_gauge_gives_another_number_of_stitches_and_a_sock_of_the_same_size()
    {
        Pattern pattern = Repo.Pattern("plain-sock").At(Gauge.Parse("28x40"));
        KnittedSock sock = SockKnitter.Knit(pattern, new Choice(pattern.Size("Adult M")));

        Assert.Empty(SockChecks.Check(sock));
        Assert.Equal(60, sock.Rows[0].Stitches.Count);
        Assert.InRange(Measures.Of(sock).FootCm, 23.2m, 24.3m);
    }
}
