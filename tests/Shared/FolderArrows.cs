using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Tests.Shared;

/// <summary>Which folder of a program knows which other, read from the compiled program: a folder is a namespace below the root.</summary>
internal static class FolderArrows
{
    /// <summary>All arrows between different folders, as "Socks -> Rules"; the root folder has no name.</summary>
    /// <param name="assembly">File name of the program beside the tests.</param>
    /// <param name="root">Its root namespace.</param>
    public static SortedSet<string> Of(string assembly, string root)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly));
        SortedSet<string> seen = [];
        foreach (TypeDefinition type in module.GetTypes())
        {
            string from = FolderOf(type, root) ?? string.Empty;
            foreach (string other in TypesUsedBy(type).Select(used => FolderOf(used, root)).OfType<string>().Where(other => other != from))
            {
                seen.Add($"{from} -> {other}");
            }
        }

        return seen;
    }

    /// <summary>Do the design's arrows have this one?</summary>
    public static bool IsAllowed(IReadOnlyDictionary<string, string[]> allowed, string arrow)
    {
        string[] ends = arrow.Split(" -> ");
        return allowed.TryGetValue(ends[0], out string[]? targets) && targets.Contains(ends[1]);
    }

    private static IEnumerable<TypeReference> TypesUsedBy(TypeDefinition type)
    {
        foreach (MethodDefinition method in type.Methods)
        {
            yield return method.ReturnType;
            foreach (ParameterDefinition parameter in method.Parameters)
            {
                yield return parameter.ParameterType;
            }

            foreach (Instruction instruction in method.HasBody ? method.Body.Instructions : [])
            {
                switch (instruction.Operand)
                {
                    case TypeReference used: yield return used; break;
                    case MemberReference { DeclaringType: not null } member: yield return member.DeclaringType; break;
                    default: break;
                }
            }
        }

        foreach (FieldDefinition field in type.Fields)
        {
            yield return field.FieldType;
        }
    }

    /// <summary>The folder of a type of the program, or null for a type from elsewhere.</summary>
    private static string? FolderOf(TypeReference type, string root)
    {
        TypeReference element = type.GetElementType();
        while (element.DeclaringType is not null)
        {
            element = element.DeclaringType;
        }

        return element.Namespace == root ? string.Empty
            : element.Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? element.Namespace[(root.Length + 1)..]
            : null;
    }
}
