using System.Collections.Generic;
using System.Linq;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Patterns;

public class AllPatternsTests
{
    public static TheoryData<string> Names => [.. Repo.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_size_and_every_pocket_can_be_knitted_and_keeps_all_rules(string name)
    {
        Pattern pattern = Repo.Pattern(name);
        List<Choice> choices = [.. pattern.Choices()];

        Assert.Equal(7 + (4 * 6 * 2), choices.Count);
        Assert.Empty(choices.AsParallel().SelectMany(choice => SockChecks.Check(SockKnitter.Knit(pattern, choice))).Select(fault => fault.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_childs_size_takes_a_pocket(string name) =>
        Assert.All(Repo.Pattern(name).Sizes, size => Assert.NotEqual(size.Name.StartsWith("Child", System.StringComparison.Ordinal), size.TakesPocket));
}
