using System;
using System.Linq;
using System.Xml.Linq;
using Knit.Drawings;
using Knit.Patterns;
using Knit.Proof;
using Knit.Tests.Pages;
using Xunit;

namespace Knit.Tests.Drawings;

public class SchematicTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_measures_are_those_of_the_rows_that_were_knitted()
    {
        // 68 sts at 30 in 10 cm are 22.7 cm; at 32 in 10 cm 21.3 cm. 34 rows at 44 in 10 cm are 7.7 cm.
        string[] words = Words("night-watch", new Choice(Shelves.Of("night-watch").Pattern.Size("Adult M")));

        Assert.Contains("around the leg", words);
        Assert.Contains("22.7 cm (9 in)", words);
        Assert.Contains("21.3 cm (8\u00bc in)", words);
        Assert.Contains("foot, from heel to toe 23.9 cm (9\u00bd in)", words);
        Assert.DoesNotContain("pocket", words);
    }

    [Fact]
    public void All_measures_stand_in_its_description_too()
    {
        (Pattern pattern, _) = Shelves.Of("night-watch");
        KnittedSock sock = Shelves.Of("night-watch").Socks[new Choice(pattern.Size("Child S"))];
        Measures measures = Measures.Of(sock);

        string description = XDocument.Parse(Schematic.Draw(sock)).Root!.Element(Svg + "desc")!.Value;

        Assert.All([measures.LegAroundCm, measures.LegCm, measures.CuffCm, measures.FlapCm, measures.FootAroundCm, measures.FootCm, measures.ToeCm], cm => Assert.Contains(Inches.Both(cm), description, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pocket_has_its_place_and_its_width()
    {
        // 18 sts at 32 in 10 cm.
        string[] words = Words("night-watch", new Choice(Shelves.Of("night-watch").Pattern.Size("Adult M"), PocketModule.Find("xiao-s3-full")));

        Assert.Contains("pocket", words);
        Assert.Contains("5.6 cm (2\u00bc in)", words);
    }

    private static string[] Words(string name, Choice choice) => [.. XDocument.Parse(Schematic.Draw(Shelves.Of(name).Socks[choice])).Root!.Descendants(Svg + "text").Select(text => text.Value)];
}
