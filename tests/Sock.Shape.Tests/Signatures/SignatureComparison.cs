using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Signatures;

/// <summary>
/// Compares the device APIs of the virtual board with those of the shape, both ways: what the board has beyond the device would compile on the
/// desktop only, and what it lacks the firmware could not be run with.
/// </summary>
public static class SignatureComparison
{
    /// <summary>Types of the board that a global alias puts in the place of a desktop type.</summary>
    public static readonly IReadOnlyDictionary<string, string> StandIns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Sock.VirtualBoard.VirtualAes"] = "System.Security.Cryptography.Aes",
        ["Sock.VirtualBoard.VirtualThread"] = "System.Threading.Thread",
        ["Sock.VirtualBoard.VirtualTimer"] = "System.Threading.Timer",
        ["Sock.VirtualBoard.VirtualDebug"] = "System.Diagnostics.Debug",
        ["Sock.VirtualBoard.VirtualEnvironment"] = "System.Environment",
        ["Sock.VirtualBoard.VirtualFile"] = "System.IO.File",
        ["Sock.VirtualBoard.VirtualFileStream"] = "System.IO.FileStream",
        ["Sock.VirtualBoard.VirtualStream"] = "System.IO.Stream",
    };

    /// <summary>All differences, one sentence each; none when the sources see the same APIs in both.</summary>
    public static IReadOnlyList<string> Differences(ModuleDefinition board, ModuleDefinition shape)
    {
        Dictionary<string, TypeDefinition> boardTypes = PublicTypes(board).ToDictionary(NameInShape, StringComparer.Ordinal);
        Dictionary<string, TypeDefinition> shapeTypes = PublicTypes(shape).ToDictionary(NameInShape, StringComparer.Ordinal);
        IEnumerable<string> names = boardTypes.Keys.Union(shapeTypes.Keys).Where(IsDeviceApi).Order(StringComparer.Ordinal);
        return names.SelectMany(name => Compare(name, boardTypes.GetValueOrDefault(name), shapeTypes.GetValueOrDefault(name))).ToList();
    }

    /// <summary>Does the type, by its name in the shape, belong to what the board has to have?</summary>
    public static bool IsDeviceApi(string name)
    {
        return name.StartsWith("System.Device.", StringComparison.Ordinal)
            || name.StartsWith("nanoFramework.", StringComparison.Ordinal)
            || name.StartsWith("Iot.", StringComparison.Ordinal)
            || name == "System.SpanByte"
            || StandIns.Values.Contains(name);
    }

    private static IEnumerable<string> Compare(string name, TypeDefinition? board, TypeDefinition? shape)
    {
        if (board is null || shape is null)
        {
            yield return board is null ? $"{name} is in the shape but not in the virtual board." : $"{name} is in the virtual board but not in the shape.";
            yield break;
        }

        TypeSignature inBoard = new(board, InShape);
        TypeSignature inShape = new(shape, InShape);
        if (inBoard.Kind != inShape.Kind)
        {
            yield return $"{name} is \"{inShape.Kind}\" in the shape but \"{inBoard.Kind}\" in the virtual board.";
        }

        foreach (string key in inBoard.Members.Keys.Union(inShape.Members.Keys).Order(StringComparer.Ordinal))
        {
            string? boardText = inBoard.Members.GetValueOrDefault(key);
            string? shapeText = inShape.Members.GetValueOrDefault(key);
            if (boardText != shapeText)
            {
                yield return $"{name}: {Difference(boardText, shapeText)}";
            }
        }
    }

    private static string Difference(string? board, string? shape)
    {
        return board is null ? $"\"{shape}\" is in the shape but not in the virtual board."
            : shape is null ? $"\"{board}\" is in the virtual board but not in the shape."
            : $"\"{shape}\" in the shape is \"{board}\" in the virtual board.";
    }

    private static IEnumerable<TypeDefinition> PublicTypes(ModuleDefinition module)
    {
        return module.GetTypes().Where(type => type.IsPublic || (type.IsNestedPublic && type.DeclaringType.IsPublic));
    }

    private static string NameInShape(TypeDefinition type)
    {
        return InShape(type.FullName.Replace('/', '.'));
    }

    private static string InShape(string name)
    {
        return StandIns.GetValueOrDefault(name, name);
    }
}
