using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Guard;

/// <summary>How much code the device gets, for the table in the documentation. Needs nothing but Mono.Cecil, so that the benchmarks can link this file.</summary>
public static class CodeSize
{
    private static readonly string[] Parts = ["Sock.Detection", "Sock.Advert", "Sock.Firmware"];

    /// <summary>Number of methods and bytes of method bodies for each part, namespaces below it included.</summary>
    public static IReadOnlyList<(string Namespace, int Methods, int Bytes)> MethodBodySizes(ModuleDefinition module)
    {
        ILookup<string, int> sizes = module.GetTypes()
            .SelectMany(type => type.Methods.Where(method => method.HasBody).Select(method => (Part: PartOf(type), Bytes: method.Body.CodeSize)))
            .ToLookup(body => body.Part, body => body.Bytes);
        return Parts.Select(part => (part, sizes[part].Count(), sizes[part].Sum())).ToList();
    }

    private static string PartOf(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return Parts.FirstOrDefault(part => type.Namespace == part || type.Namespace.StartsWith(part + ".", StringComparison.Ordinal)) ?? string.Empty;
    }
}
