using System;
using System.IO;
using System.Linq;
using Circuit.Cli;
using Circuit.Designs;
using Circuit.Lists;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly ScratchRepository scratch = new();

    public void Dispose() => this.scratch.Dispose();

    [Fact]
    public void A_check_writes_nothing()
    {
        (int code, string output, _) = Run("generate", "--check", "--own", "--root", this.scratch.Root);

        Assert.Equal(1, code);
        Assert.Contains("missing    hardware/schematics/devkit/devkit-full-bom.csv\n", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(this.scratch.PathOf("hardware")));
    }

    [Fact]
    public void A_price_list_that_cannot_be_is_one_sentence_and_wrong_usage()
    {
        this.scratch.Put("hardware/prices.csv", "part,price,currency,date,shop\nfelt,3.00,EUR,,s\n");

        (int code, _, string error) = Run("generate", "--root", this.scratch.Root);

        Assert.Equal(2, code);
        Assert.Equal("hardware/prices.csv:2: part 'felt' has a price and the date ''; expected the day of the price as yyyy-mm-dd; add it.\n", error);
    }

    [Fact]
    public void A_shopping_list_names_every_reference_once_and_has_the_prices_that_there_are()
    {
        this.scratch.Put("hardware/prices.csv", "part,price,currency,date,shop\ngy-521,2.50,EUR,2020-05-01,a shop\n");

        (int code, string output, _) = Run("bom", "--board", "xiao-s3", "--variant", "classic", "--root", this.scratch.Root);

        Assert.Equal(0, code);
        string[] table = [.. output.Split('\n').TakeWhile(line => !line.StartsWith("Make sure", StringComparison.Ordinal))];
        string[] words = [.. table.SelectMany(line => line.Split(' '))];
        Assert.All(
            SockCircuit.All.Single(design => design.Name == "xiao-s3-classic").Components,
            component => Assert.Equal(1, words.Count(word => word == component.Reference)));
        Assert.Contains("2.50 EUR", output, StringComparison.Ordinal);
        Assert.Contains("\n1 of ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shopping_list_as_a_table_is_the_file()
    {
        (int code, string output, _) = Run("bom", "--board", "devkit", "--variant", "full", "--csv", "--root", this.scratch.Root);

        Assert.Equal(0, code);
        Assert.Equal(BomFiles.CsvText(Bom.Of(SockCircuit.All.Single(design => design.Name == "devkit-full"))), output);
    }

    [Fact]
    public void Boards_and_variants_are_listed()
    {
        (int code, string output, _) = Run("boards");

        Assert.Equal(0, code);
        Assert.Equal(9, output.Split('\n').Count(line => line.Contains("minimal", StringComparison.Ordinal) || line.Contains("full", StringComparison.Ordinal) || line.Contains("classic", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--board is 'uno'; expected one of feather-v2, xiao-s3, devkit; choose one of these.", "bom", "--board", "uno")]
    [InlineData("--variant is 'huge'; expected minimal, full or classic; choose one of these.", "bom", "--variant", "huge")]
    [InlineData("--root is '/nowhere', where no SockProject.sln lies; expected the folder of the repository; name that one.", "generate", "--root", "/nowhere")]
    public void What_is_unknown_is_wrong_usage_with_what_is_allowed(string sentence, params string[] args)
    {
        (int code, _, string error) = Run(args);

        Assert.Equal(2, code);
        Assert.Equal(sentence + "\n", error);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = CommandLine.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
