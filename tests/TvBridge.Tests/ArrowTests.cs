using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace TvBridge.Tests;

/// <summary>Which folder of the bridge may know which other: the arrows of the design, read from the compiled program.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [""] = ["Cli"],
        ["Cli"] =
        [
            "Demo", "Files", "Nights", "Rules", "Simulation", "Socks", "Socks.Air", "Socks.BlueZ", "Socks.Config", "Socks.Dialogs", "Socks.Links", "Socks.Recorded",
            "Socks.Trust", "Socks.Windows", "Tv", "Tv.Virtual",
        ],
        ["DBus"] = [],
        ["Demo"] = ["Cli", "Rules", "Simulation", "Socks", "Tv.Virtual"],
        ["Files"] = [],
        ["Nights"] = ["Files", "Rules", "Tv"],
        ["Rules"] = ["Tv"],
        ["Simulation"] = [],
        ["Socks"] = ["Rules", "Socks.Air", "Socks.Trust"],
        ["Socks.Air"] = [],
        ["Socks.BlueZ"] = ["DBus", "Socks.Air", "Socks.Links"],
        ["Socks.Config"] = [],
        ["Socks.Dialogs"] = ["Socks.Air", "Socks.Config", "Socks.Links"],
        ["Socks.Links"] = ["Socks.Air"],
        ["Socks.Recorded"] = ["Files", "Socks.Air"],
        ["Socks.Trust"] = ["Files", "Rules", "Socks.Air"],
        ["Socks.Windows"] = ["Socks.Air", "Socks.Links"],
        ["Tv"] = ["Files", "Tv.Kodi", "Tv.Virtual"],
        ["Tv.Kodi"] = ["Tv"],
        ["Tv.Virtual"] = ["Tv"],
    };

    [Fact]
    public void No_folder_knows_another_that_the_design_does_not_let_it_know()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "tvbridge.dll"));
        SortedSet<string> seen = [];
        foreach (TypeDefinition type in module.GetTypes())
        {
            foreach (string other in TypesUsedBy(type).Select(FolderOf).OfType<string>())
            {
                seen.Add($"{FolderOf(type) ?? ""} -> {other}");
            }
        }

        string[] forbidden = [.. seen.Where(arrow => !IsAllowed(arrow))];
        Assert.True(forbidden.Length == 0, "These arrows are not in the design: " + string.Join(", ", forbidden));
        Assert.Contains("Socks -> Rules", seen);
    }

    [Theory]
    [InlineData("Tv.Kodi -> Socks")]
    [InlineData("Rules -> Cli")]
    [InlineData("Socks -> Tv")]
    [InlineData("Tv.Kodi -> Tv.Virtual")]
    public void An_arrow_that_the_design_forbids_is_found(string arrow) => Assert.False(IsAllowed(arrow));

    [Fact]
    public void The_advert_knows_nothing_of_detection_but_the_states()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "Sock.Advert.dll"));

        string[] used = [.. module.GetTypeReferences().Where(type => type.Namespace == "Sock.Detection").Select(type => type.Name)];

        Assert.Equal(["SockState"], used);
    }

    private static bool IsAllowed(string arrow)
    {
        string[] ends = arrow.Split(" -> ");
        return ends[0] == ends[1] || (Allowed.TryGetValue(ends[0], out string[]? targets) && targets.Contains(ends[1]));
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

    /// <summary>The folder of a type of the bridge, or null for a type from elsewhere.</summary>
    private static string? FolderOf(TypeReference type)
    {
        TypeReference element = type.GetElementType();
        while (element.DeclaringType is not null)
        {
            element = element.DeclaringType;
        }

        return element.Namespace == "TvBridge" ? ""
            : element.Namespace.StartsWith("TvBridge.", StringComparison.Ordinal) ? element.Namespace["TvBridge.".Length..]
            : null;
    }
}
