using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class CodeSizeTests
{
    private const int MostBytes = 65536;

    [Fact]
    public void Bytes_are_counted_by_part_with_nested_types_and_namespaces_below()
    {
        GuardedModule module = ShapeCompiler.Compile("""
            namespace Sock.Detection { public static class A { public static int F(int x) { return x; } public static class Inner { public static int F(int x) { return x; } } } }
            namespace Sock.Firmware.Drivers { public static class B { public static int F(int x) { return x + 1; } } }
            namespace Sock.FirmwareTools { public static class C { public static int F(int x) { return x; } } }
            """);

        IReadOnlyList<(string Namespace, int Methods, int Bytes)> sizes = CodeSize.MethodBodySizes(module.Module);

        // ldarg.0, ret: 2 bytes. ldarg.0, ldc.i4.1, add, ret: 4 bytes.
        Assert.Equal([("Sock.Detection", 2, 4), ("Sock.Advert", 0, 0), ("Sock.Firmware", 1, 4)], sizes);
    }

    [Fact]
    public void Every_method_body_of_the_shape_build_belongs_to_a_part()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.FirmwareShape);

        IReadOnlyList<(string Namespace, int Methods, int Bytes)> sizes = CodeSize.MethodBodySizes(module.Module);

        Assert.Equal(module.Bodies.Count(method => !IsCompilerMade(method.DeclaringType)), sizes.Sum(size => size.Methods));
    }

    [Fact]
    public void All_method_bodies_together_fit_into_64_KB()
    {
        IReadOnlyList<(string Namespace, int Methods, int Bytes)> sizes = CodeSize.MethodBodySizes(GuardedModule.Read(GuardedFiles.FirmwareShape).Module);

        Assert.All(sizes, size => Assert.True(size.Bytes > 0, $"{size.Namespace} has no code"));
        Assert.InRange(sizes.Sum(size => size.Bytes), 1, MostBytes);
    }

    [Fact]
    public void A_method_that_would_fill_the_flash_is_found()
    {
        // ldarg.0, ldc.i4.7, mul, ldc.i4.1, add, starg.s: 7 bytes for each time.
        string body = string.Concat(Enumerable.Repeat("x = x * 7 + 1; ", 9_400));
        GuardedModule module = ShapeCompiler.Compile($"namespace Sock.Firmware.Drivers {{ public static class B {{ public static int F(int x) {{ {body} return x; }} }} }}");

        Assert.NotInRange(CodeSize.MethodBodySizes(module.Module).Sum(size => size.Bytes), 0, MostBytes);
    }

    [Fact]
    public void The_sizes_in_the_documentation_are_those_of_the_code()
    {
        string figures = File.ReadAllText(Path.Combine(GuardedFiles.Repository, "docs", "figures.md"));
        IReadOnlyList<(string Namespace, int Methods, int Bytes)> sizes = CodeSize.MethodBodySizes(GuardedModule.Read(GuardedFiles.FirmwareShape).Module);

        foreach ((string name, int methods, int bytes) in sizes)
        {
            Assert.Contains($"| method bodies, {name} | {bytes} bytes in {methods} methods |", figures, StringComparison.Ordinal);
        }

        Assert.Contains($"| method bodies, together | {sizes.Sum(size => size.Bytes)} bytes |", figures, StringComparison.Ordinal);
    }

    private static bool IsCompilerMade(TypeDefinition type)
    {
        return type.Namespace.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || type.Namespace.StartsWith("System.Runtime.CompilerServices", StringComparison.Ordinal);
    }
}
