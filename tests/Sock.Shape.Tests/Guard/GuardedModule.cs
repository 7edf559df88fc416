using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>A compiled assembly as the rules see it: its types and methods, and where in the sources they stand.</summary>
public sealed class GuardedModule
{
    private const string CompilerData = "<PrivateImplementationDetails>";

    private readonly HashSet<TypeDefinition> own;

    public GuardedModule(ModuleDefinition module)
    {
        this.Module = module;
        this.Types = module.GetTypes().Where(type => type.Name != "<Module>" && !IsCompilerData(type)).ToList();
        this.own = new HashSet<TypeDefinition>(this.Types);
    }

    public ModuleDefinition Module { get; }

    /// <summary>All types, nested and compiler-generated ones included, but not the compiler's raw data for array initializers.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; }

    public IEnumerable<MethodDefinition> Methods => this.Types.SelectMany(type => type.Methods);

    public IEnumerable<MethodDefinition> Bodies => this.Methods.Where(method => method.HasBody);

    /// <summary>Reads an assembly and its portable debug information; both files are closed again.</summary>
    public static GuardedModule Read(string path)
    {
        ReaderParameters parameters = new()
        {
            AssemblyResolver = new SearchIn(Path.GetDirectoryName(Path.GetFullPath(path))!),
            InMemory = true,
            ReadSymbols = File.Exists(Path.ChangeExtension(path, ".pdb")),
        };
        return new GuardedModule(ModuleDefinition.ReadModule(path, parameters));
    }

    /// <summary>Is it one of the assembly's own types?</summary>
    public bool IsOwn(TypeReference type)
    {
        return type.Resolve() is TypeDefinition definition && this.own.Contains(definition);
    }

    public Violation Violation(MethodDefinition method, Instruction? instruction, string found, string why)
    {
        return new Violation(Place(method, instruction), NameOf(method), found, why);
    }

    public Violation Violation(TypeDefinition type, string member, string found, string why)
    {
        return new Violation(Place(type), NameOf(type) + "." + member, found, why);
    }

    public static string NameOf(TypeReference type)
    {
        return type.FullName.Replace('/', '.');
    }

    public static string NameOf(MethodReference method)
    {
        return NameOf(method.DeclaringType) + "." + method.Name;
    }

    private static bool IsCompilerData(TypeDefinition type)
    {
        return type.Name.StartsWith(CompilerData, StringComparison.Ordinal) || (type.DeclaringType is not null && IsCompilerData(type.DeclaringType));
    }

    private static IEnumerable<SequencePoint> Points(MethodDefinition method)
    {
        return method.HasBody ? method.DebugInformation.SequencePoints.Where(point => !point.IsHidden) : [];
    }

    private static string Place(MethodDefinition method, Instruction? instruction)
    {
        SequencePoint? point = instruction is null ? null : Points(method).LastOrDefault(candidate => candidate.Offset <= instruction.Offset);
        point ??= Points(method).FirstOrDefault();
        return point is null ? Place(method.DeclaringType) : Place(point);
    }

    /// <summary>A declaration without code has no line of its own: the type's first line of code, or the file that is named like the type.</summary>
    private static string Place(TypeDefinition type)
    {
        for (TypeDefinition? holder = type; holder is not null; holder = holder.DeclaringType)
        {
            if (holder.Methods.SelectMany(Points).FirstOrDefault() is SequencePoint point)
            {
                return Place(point);
            }

            type = holder;
        }

        return type.Name.Split('`')[0] + ".cs";
    }

    private static string Place(SequencePoint point)
    {
        return $"{FileName(point.Document.Url)}({point.StartLine})";
    }

    private static string FileName(string url)
    {
        return url[(url.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
