using System;
using System.IO;
using System.Linq;
using Circuit.Cli;
using Circuit.Designs;
using Circuit.Lists;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Cli;

public sealed class GenerateRunTests : IDisposable
{
    private static readonly GeneratedFile[] Files = [new("hardware/schematics/feather-v2/one.md", "one\n")];
    private readonly ScratchRepository scratch = new();

    public void Dispose() => this.scratch.Dispose();

    [Fact]
    public void What_another_program_makes_is_made_and_compared_too()
    {
        Assert.Equal((1, "missing    hardware/schematics/feather-v2/one.md\nmissing    hardware/schematics/feather-v2/feather-v2-full.pdf\n"
            + "Files that are not what the source makes: 2; it makes 2; run 'dotnet run --project tools/Circuit -- generate' and look at the difference; delete what is left over.\n"),
            this.Run(new DrawingProgram(), run => run.Check()));
        Assert.Equal((0, "1 of 1 files written; the others were as they are made.\ndrawings: 1 files made.\n"), this.Run(new DrawingProgram(), run => run.Write()));
        Assert.Equal((0, "All 2 files are what the source makes.\n"), this.Run(new DrawingProgram(), run => run.Check()));
    }

    [Fact]
    public void Without_that_program_its_files_stay_and_are_not_left_over()
    {
        this.Run(new DrawingProgram(), run => run.Write());
        DrawingProgram missing = new("kicad-cli was not found; install it.");

        Assert.Equal((0, "drawings: left as they are; kicad-cli was not found; install it.\nAll 1 files are what the source makes.\n"), this.Run(missing, run => run.Check()));
        Assert.Equal((0, "0 of 1 files written; the others were as they are made.\ndrawings: left as they are; kicad-cli was not found; install it.\n"), this.Run(missing, run => run.Write()));
    }

    [Fact]
    public void A_wrong_value_in_a_list_fails_the_check_with_its_reference()
    {
        GeneratedFile[] lists = [.. BomFiles.Of(SockCircuit.All.Single(design => design.Name == "xiao-s3-minimal"), PriceList.Empty)];
        this.Run(lists, [], run => run.Write());
        string file = this.scratch.PathOf("hardware/schematics/xiao-s3/xiao-s3-minimal-bom.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",1 kohm,", ",1 Mohm,", StringComparison.Ordinal));

        (int code, string output) = this.Run(lists, [], run => run.Check());

        Assert.Equal(1, code);
        Assert.StartsWith("different  hardware/schematics/xiao-s3/xiao-s3-minimal-bom.csv\n", output, StringComparison.Ordinal);
        Assert.Contains("R1 has the value '1 Mohm'; expected '1 kohm'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nothing_makes_fails_the_check_and_is_told_but_not_deleted()
    {
        this.Run(Files, [], run => run.Write());
        this.scratch.Put("hardware/schematics/uno/uno-full-bom.md", "x");

        (int code, string output) = this.Run(Files, [], run => run.Check());
        Assert.Equal(1, code);
        Assert.StartsWith("left over  hardware/schematics/uno/uno-full-bom.md\n", output, StringComparison.Ordinal);

        Assert.EndsWith("left over  hardware/schematics/uno/uno-full-bom.md: nothing makes it; delete it.\n", this.Run(Files, [], run => run.Write()).Output, StringComparison.Ordinal);
        Assert.True(File.Exists(this.scratch.PathOf("hardware/schematics/uno/uno-full-bom.md")));
    }

    [Fact]
    public void A_file_that_a_person_writes_is_not_left_over()
    {
        this.Run(Files, [], run => run.Write());
        this.scratch.Put("hardware/case/case.scad", "x");

        Assert.Equal(0, this.Run(Files, [], run => run.Check()).Code);
    }

    private (int Code, string Output) Run(DrawingProgram program, Func<GenerateRun, int> run) => this.Run(Files, [program], run);

    private (int Code, string Output) Run(GeneratedFile[] files, IExporter[] exporters, Func<GenerateRun, int> run)
    {
        using StringWriter output = new() { NewLine = "\n" };
        int code = run(new GenerateRun(this.scratch.Repository, files, exporters, output));
        return (code, output.ToString());
    }
}
