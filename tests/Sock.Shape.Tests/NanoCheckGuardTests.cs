using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

/// <summary>The program that compares the golden vectors on a device is held to the same rules as the firmware.</summary>
public sealed class NanoCheckGuardTests
{
    private static readonly HashSet<Code> ConstantArrayCode =
    [
        Code.Newarr, Code.Dup, Code.Ldtoken, Code.Call, Code.Stsfld, Code.Ret,
        Code.Ldc_I4, Code.Ldc_I4_S, Code.Ldc_I4_0, Code.Ldc_I4_1, Code.Ldc_I4_2, Code.Ldc_I4_3, Code.Ldc_I4_4, Code.Ldc_I4_5, Code.Ldc_I4_6, Code.Ldc_I4_7,
        Code.Ldc_I4_8, Code.Ldc_I4_M1, Code.Stelem_I1, Code.Stelem_I4,
    ];

    [Fact]
    public void The_program_holds_nothing_that_the_device_cannot_run()
    {
        IReadOnlyList<string> violations = NanoGuard.Check(GuardedModule.Read(GuardedFiles.NanoCheckShape));

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void What_was_read_is_the_program_with_its_vectors_and_the_detector_and_no_library_but_the_declarations()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.NanoCheckShape);
        string[] types = [.. module.Types.Where(type => type.Namespace is "Sock.NanoCheck" or "Sock.Detection").Select(type => type.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(Sources().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), types);
        Assert.Equal(["Sock.Shape"], module.Module.AssemblyReferences.Select(reference => reference.Name));
        MethodDefinition main = module.Methods.Single(method => method.Name == "Main");
        Assert.True(main.IsPublic && main.IsStatic && main.Parameters.Count == 0);
    }

    [Theory]
    [InlineData("VectorRun.cs", "this.Steps++;", "this.Steps = checked(this.Steps + 1);", "checked arithmetic (add.ovf)")]
    [InlineData("ScriptPlayer.cs", "private const int ShiftSamples = 37;", "private static int ShiftSamples = 37;", "static field that is neither const nor readonly")]
    [InlineData("GoldenScripts.cs", "private static readonly byte[] Strict =", "private static byte[] Strict =", "static field that is neither const nor readonly")]
    [InlineData("GoldenVectors.cs", "public static readonly byte[] Windows =", "public static readonly int Rows = GoldenExpectations.Numbers.Length;\n    public static readonly byte[] Windows =", "static initialization reads Sock.NanoCheck.GoldenExpectations.Numbers")]
    [InlineData("Program.cs", "GoldenScripts.Count.ToString()", "Sock.Detection.SockState.Awake.ToString()", "text made from the enum Sock.Detection.SockState")]
    public void A_fault_planted_in_one_of_its_files_is_found_there(string file, string right, string wrong, string found)
    {
        bool planted = false;
        GuardedModule module = ShapeCompiler.CompileFiles(Sources(), (path, source) =>
        {
            bool here = Path.GetFileName(path) == file;
            planted |= here && source.Contains(right, StringComparison.Ordinal);
            return here ? source.Replace(right, wrong, StringComparison.Ordinal) : source;
        });

        Assert.True(planted, $"{file} has no {right} to plant the fault in");
        IReadOnlyList<string> violations = NanoGuard.Check(module);
        Assert.Contains(violations, violation => violation.StartsWith(file, StringComparison.Ordinal) && violation.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_array_is_constant_data()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.NanoCheckShape);

        Assert.Empty(OtherThanConstantArrays(module));
        Assert.Contains(module.Types, type => type.Name == "GoldenVectors" && type.Methods.Any(IsStaticConstructor));
    }

    [Theory]
    [InlineData("public static readonly int[] Table = new int[Other.Length()];", "call")]
    [InlineData("public static readonly Holder Table = new Holder();", "newobj")]
    [InlineData("public static readonly int[] Other = { 1, 2 }; public static readonly int[] Table = Other;", "ldsfld")]
    public void An_array_that_is_computed_is_found(string field, string found)
    {
        GuardedModule module = ShapeCompiler.Compile(
            "public class Holder { } public static class Other { public static int Length() { return 3; } } public static class Tables { " + field + " }");

        Assert.Contains(OtherThanConstantArrays(module), problem => problem == "Tables: " + found);
    }

    private static IEnumerable<string> OtherThanConstantArrays(GuardedModule module) =>
        module.Bodies.Where(IsStaticConstructor).SelectMany(method => method.Body.Instructions
            .Where(instruction => !ConstantArrayCode.Contains(instruction.OpCode.Code)
                || (instruction.OpCode.Code == Code.Call && ((MethodReference)instruction.Operand).Name != "InitializeArray"))
            .Select(instruction => method.DeclaringType.Name + ": " + instruction.OpCode.Name));

    private static bool IsStaticConstructor(MethodDefinition method) => method.IsConstructor && method.IsStatic;

    /// <summary>The files that the program's list and the detection's list name.</summary>
    private static IEnumerable<string> Sources() =>
        Listed("tests/Sock.NanoCheck/Sock.NanoCheck.projitems").Concat(Listed("src/Sock.Detection/Sock.Detection.projitems"));

    private static IEnumerable<string> Listed(string list)
    {
        string path = Path.Combine(GuardedFiles.Repository, list);
        string folder = Path.GetDirectoryName(path) + "/";
        return XDocument.Load(path).Descendants().Where(item => item.Name.LocalName == "Compile")
            .Select(item => Path.GetFullPath(item.Attribute("Include")!.Value.Replace("$(MSBuildThisFileDirectory)", folder, StringComparison.Ordinal)));
    }
}
