using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests;

/// <summary>Compiles a piece of source as the shape build does: C# 10, optimized, against the declarations of Sock.Shape and nothing else.</summary>
public static class ShapeCompiler
{
    private static readonly MetadataReference[] Library = [MetadataReference.CreateFromFile(GuardedFiles.Shape)];

    private static readonly MetadataReference[] Desktop = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Runtime" or "System.Security.Cryptography")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>Compiles source that has to compile.</summary>
    public static GuardedModule Compile(string source)
    {
        return new GuardedModule(CompileModule(source, Library, "Seed"));
    }

    /// <summary>Compiles files that have to compile.</summary>
    public static GuardedModule CompileFiles(IEnumerable<string> files)
    {
        return CompileFiles(files, (_, source) => source);
    }

    /// <summary>Compiles files that have to compile, each after <paramref name="change"/> of its path and text.</summary>
    public static GuardedModule CompileFiles(IEnumerable<string> files, Func<string, string, string> change)
    {
        return new GuardedModule(CompileModule(files.Select(file => (change(file, File.ReadAllText(file)), file)), Library, "Seed"));
    }

    /// <summary>Compiles source against the desktop's own library, as the virtual build does.</summary>
    public static GuardedModule CompileForDesktop(string source, params string[] defines)
    {
        return new GuardedModule(CompileModule(source, Desktop, "Seed", defines));
    }

    /// <summary>Compiles source without any library, as Sock.Shape itself is compiled.</summary>
    public static ModuleDefinition CompileLibrary(string source, string name)
    {
        return CompileModule(source, [], name);
    }

    /// <summary>Compiles source that must not compile, and gives the compiler's error ids.</summary>
    public static IReadOnlyList<string> Errors(string source)
    {
        // Some of what is missing shows only when code is made for it: iterators, volatile.
        return Compilation([(source, "/seeds/Seed.cs")], Library, "Seed").Emit(Stream.Null).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .Distinct()
            .ToList();
    }

    private static ModuleDefinition CompileModule(string source, MetadataReference[] references, string name, params string[] defines) =>
        CompileModule([(source, "/seeds/Seed.cs")], references, name, defines);

    private static ModuleDefinition CompileModule(
        IEnumerable<(string Source, string File)> sources, MetadataReference[] references, string name, params string[] defines)
    {
        MemoryStream assembly = new();
        MemoryStream symbols = new();
        EmitResult result = Compilation(sources, references, name, defines)
            .Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
        {
            throw new InvalidOperationException("The seed does not compile: " + string.Join(Environment.NewLine, result.Diagnostics));
        }

        assembly.Position = 0;
        symbols.Position = 0;
        return ModuleDefinition.ReadModule(assembly, new ReaderParameters
        {
            AssemblyResolver = new SearchIn(Path.GetDirectoryName(GuardedFiles.Shape)!),
            ReadSymbols = true,
            SymbolReaderProvider = new PortablePdbReaderProvider(),
            SymbolStream = symbols,
        });
    }

    private static CSharpCompilation Compilation(
        IEnumerable<(string Source, string File)> sources, MetadataReference[] references, string name, params string[] defines)
    {
        CSharpParseOptions language = new(LanguageVersion.CSharp10, DocumentationMode.None, preprocessorSymbols: defines);
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Disable);
        IEnumerable<SyntaxTree> trees = sources.Select(
            source => CSharpSyntaxTree.ParseText(SourceText.From(source.Source, System.Text.Encoding.UTF8), language, source.File));
        return CSharpCompilation.Create(name, trees, references, options);
    }
}
