using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Workshop.Output;

namespace Circuit.KiCad;

/// <summary>KiCad's own command line, asked as somebody else who reads our files. It runs with a home of its own and is ended when it takes too long.</summary>
/// <param name="program">Where it is.</param>
/// <param name="limitMs">How long one answer may take before it is ended. Milliseconds; a minute by default, a sheet takes one or two seconds.</param>
public sealed class KiCadCli(string program, int limitMs = 60_000)
{
    private const int OutputMaxLetters = 2000;

    private static readonly string[] UsualPlaces =
    [
        @"C:\Program Files\KiCad\10.0\bin\kicad-cli.exe",
        @"C:\Program Files\KiCad\9.0\bin\kicad-cli.exe",
        "/Applications/KiCad/KiCad.app/Contents/MacOS/kicad-cli",
    ];

    /// <summary>Looks for it on PATH and where KiCad's installers put it; null where there is none.</summary>
    public static KiCadCli? Find() => Find(InstalledProgram.SearchPath, UsualPlaces);

    /// <summary>Its version: "9.0.8".</summary>
    /// <exception cref="CircuitException">It did not answer.</exception>
    public string Version() => this.Run(Path.GetTempPath(), "version").Output.Trim();

    /// <summary>What its rule check says about a sheet, at all severities.</summary>
    /// <param name="sheet">The file, with its library beside it.</param>
    /// <exception cref="CircuitException">It failed, or its report cannot be read.</exception>
    public ErcReport Check(string sheet)
    {
        string report = sheet + ".erc.json";
        (int exitCode, _) = this.Run(FolderOf(sheet), ErcReport.ExitCodeOfViolations, "sch", "erc", "--severity-all", "--format", "json", "--exit-code-violations", "-o", report, sheet);
        return ErcReport.Read(File.ReadAllText(report), exitCode);
    }

    /// <summary>The nets that it finds in a sheet.</summary>
    /// <exception cref="CircuitException">It failed, or its netlist cannot be read.</exception>
    public IReadOnlyList<KiCadNet> Nets(string sheet)
    {
        string list = sheet + ".netlist.xml";
        this.Run(FolderOf(sheet), "sch", "export", "netlist", "--format", "kicadxml", "-o", list, sheet);
        return KiCadNetlist.Read(File.ReadAllText(list));
    }

    /// <summary>The sheet as a picture.</summary>
    /// <exception cref="CircuitException">It failed.</exception>
    public string Svg(string sheet)
    {
        string folder = Path.Combine(FolderOf(sheet), "svg");
        this.Run(FolderOf(sheet), "sch", "export", "svg", "-o", folder, sheet);
        return File.ReadAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(sheet) + ".svg"));
    }

    /// <summary>The sheet to print.</summary>
    /// <exception cref="CircuitException">It failed.</exception>
    public byte[] Pdf(string sheet)
    {
        string file = sheet + ".pdf";
        this.Run(FolderOf(sheet), "sch", "export", "pdf", "-n", "--exclude-pdf-property-popups", "--exclude-pdf-metadata", "-o", file, sheet);
        return File.ReadAllBytes(file);
    }

    /// <summary>Looks in the folders of a search path, then at whole paths.</summary>
    public static KiCadCli? Find(string searchPath, IEnumerable<string> places)
    {
        string? found = InstalledProgram.Find(searchPath, ["kicad-cli"], places);
        return found is null ? null : new KiCadCli(found);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";

    private (int ExitCode, string Output) Run(string home, params string[] arguments) => this.Run(home, 0, arguments);

    private (int ExitCode, string Output) Run(string home, int otherExitCode, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = home, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["HOME"] = home;
        start.Environment["KICAD_CONFIG_HOME"] = Path.Combine(home, "kicad-config");
        string what = string.Join(' ', arguments.TakeWhile(argument => !argument.StartsWith('-')));
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            (string output, string errors) = Finish(process, what);
            return process.ExitCode == 0 || process.ExitCode == otherExitCode
                ? (process.ExitCode, output)
                : throw new CircuitException($"{program} {what} ended with exit code {process.ExitCode} and said '{Clean(errors)}'; expected 0; try the same by hand, or install KiCad 9.");
        }
        catch (Win32Exception refused)
        {
            throw new CircuitException($"{program} could not be started ({refused.Message}); expected KiCad's command line; install KiCad 9 anew.", refused);
        }
    }

    private (string Output, string Errors) Finish(Process process, string what)
    {
        using CancellationTokenSource limit = new(limitMs);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            Task.WaitAll([output, errors, process.WaitForExitAsync(limit.Token)], limit.Token);
            return (output.Result, errors.Result);
        }
        catch (Exception ended) when (limit.IsCancellationRequested && ended is OperationCanceledException or AggregateException)
        {
            process.Kill(entireProcessTree: true);
            throw new CircuitException($"{program} {what} did not end within {limitMs} ms; expected a few seconds; try the same by hand.", ended);
        }
    }

    private static string Clean(string said)
    {
        string bounded = said.Length > OutputMaxLetters ? said[..OutputMaxLetters] : said;
        return string.Concat(bounded.Trim().Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
