using System;
using System.IO;
using Circuit.Cli;
using Circuit.Output;
using Circuit.Tests.Output;
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
            + "2 files are not what the source makes, of 2 that it makes; run 'dotnet run --project tools/Circuit -- generate' and look at the difference; delete what is left over.\n"),
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

    private (int Code, string Output) Run(DrawingProgram program, Func<GenerateRun, int> run)
    {
        using StringWriter output = new() { NewLine = "\n" };
        int code = run(new GenerateRun(this.scratch.Repository, Files, [program], output));
        return (code, output.ToString());
    }
}
