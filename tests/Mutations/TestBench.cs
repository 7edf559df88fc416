using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Mutations;

/// <summary>A copy of the built test project whose detector can be exchanged.</summary>
internal sealed class TestBench : IDisposable
{
    private const string Tests = "Sock.Detection.Tests.dll";
    private const string Detector = "Sock.Detection.dll";

    // The tests take a few seconds; a mutated loop that never ends is found out.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string folder = Directory.CreateTempSubdirectory("mutations").FullName;

    // The tests ask for the version that they were built with.
    private readonly string version;

    /// <summary>Copies a built test project.</summary>
    public TestBench(string builtTests)
    {
        string built = Path.Combine(Path.GetDirectoryName(builtTests)!, Detector);
        this.version = $"[assembly: System.Reflection.AssemblyVersion(\"{AssemblyName.GetAssemblyName(built).Version}\")]";
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(builtTests)!))
        {
            File.Copy(file, Path.Combine(this.folder, Path.GetFileName(file)));
        }
    }

    /// <summary>Compiles the sources as the detector and runs the tests: what they say, in one word.</summary>
    public string Try(string[] paths, Mutation? mutation)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp10);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sock.Detection",
            [.. paths.Select(path => TextOf(path, mutation)).Append(this.version).Select(text => CSharpSyntaxTree.ParseText(text, options))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        string target = Path.Combine(this.folder, Detector);
        return compilation.Emit(target).Success ? this.Run() : "does not compile";
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private static string TextOf(string path, Mutation? mutation)
    {
        string text = File.ReadAllText(path);
        return mutation?.Path == path ? mutation.Apply(text) : text;
    }

    private string Run()
    {
        // The golden vectors are a picture of the detector as it stands, which any mutant spoils; what it costs is not what it decides.
        ProcessStartInfo start = new(
            "dotnet",
            [Tests, "-stopOnFail", "-noLogo", "-noColor", "-namespace-", "Sock.Detection.Tests.Golden", "-namespace-", "Sock.Detection.Tests.Cost"])
        {
            WorkingDirectory = this.folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return "never ends";
        }

        return process.ExitCode == 0 ? "survives" : "fails";
    }
}
