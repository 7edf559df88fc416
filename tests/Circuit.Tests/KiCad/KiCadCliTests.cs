using System;
using System.IO;
using Circuit.KiCad;
using Xunit;

namespace Circuit.Tests.KiCad;

public sealed class KiCadCliTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("circuit-cli-").FullName;

    [Fact]
    public void It_is_found_on_the_search_path_before_the_usual_places()
    {
        string program = this.Write("echo 9.0.8");

        KiCadCli? found = KiCadCli.Find(Path.Combine(this.folder, "none") + Path.PathSeparator + this.folder, ["/nowhere/kicad-cli"]);

        Assert.True(File.Exists(program));
        Assert.Equal("9.0.8", found?.Version());
    }

    [Fact]
    public void It_is_found_where_an_installer_puts_it() => Assert.NotNull(KiCadCli.Find(string.Empty, ["/nowhere/kicad-cli", this.Write("echo 9.0.8")]));

    [Fact]
    public void Without_it_there_is_none() => Assert.Null(KiCadCli.Find(this.folder, ["/nowhere/kicad-cli"]));

    [Fact]
    public void A_failure_is_told_with_its_exit_code_and_without_control_characters()
    {
        KiCadCli kicad = new(this.Write("printf 'bad\\033[31m file\\n' >&2; exit 3"));

        CircuitException refused = Assert.Throws<CircuitException>(() => kicad.Svg(Path.Combine(this.folder, "a.kicad_sch")));

        Assert.EndsWith("kicad-cli sch export svg ended with exit code 3 and said 'bad [31m file'; expected 0; try the same by hand, or install KiCad 9.", refused.Message);
    }

    [Fact]
    public void One_that_never_ends_is_ended()
    {
        KiCadCli kicad = new(this.Write("exec sleep 600"), limitMs: 200);

        CircuitException refused = Assert.Throws<CircuitException>(kicad.Version);

        Assert.EndsWith("kicad-cli version did not end within 200 ms; expected a few seconds; try the same by hand.", refused.Message);
    }

    [Fact]
    public void One_that_cannot_be_started_is_told()
    {
        string program = Path.Combine(this.folder, "kicad-cli");
        File.WriteAllText(program, "not a program");

        CircuitException refused = Assert.Throws<CircuitException>(new KiCadCli(program).Version);

        Assert.StartsWith(program + " could not be started (", refused.Message);
    }

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private string Write(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for kicad-cli is a shell script.");
        string program = Path.Combine(this.folder, "kicad-cli");
        File.WriteAllText(program, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }
}
