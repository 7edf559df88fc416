using System;
using System.Collections.Generic;
using Mono.Cecil;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class VirtualBuildTests
{
    [Theory]
    [InlineData("Sock.Detection.dll")]
    [InlineData("Sock.Advert.dll")]
    [InlineData("Sock.Firmware.Virtual.dll")]
    public void The_desktop_build_uses_no_desktop_type_that_the_device_lacks_or_the_board_replaces(string file)
    {
        IReadOnlyList<string> violations = Check(GuardedModule.Read(GuardedFiles.PathOf(file)));

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [InlineData("System.Threading.Thread", "System.Threading.Thread.Sleep(5);")]
    [InlineData("System.Threading.Timer", "new System.Threading.Timer(null).Dispose();")]
    [InlineData("System.Diagnostics.Debug", "global::System.Diagnostics.Debug.WriteLine(\"x\");")]
    [InlineData("System.Environment", "long now = System.Environment.TickCount64; System.GC.KeepAlive(now);")]
    [InlineData("System.Buffer", "System.Buffer.BlockCopy(new byte[2], 0, new byte[2], 0, 1);")]
    [InlineData("System.IO.File", "System.IO.File.Delete(\"x\");")]
    [InlineData("System.Security.Cryptography.Aes", "System.Security.Cryptography.Aes.Create();")]
    public void A_fully_qualified_name_that_slips_past_its_alias_is_found(string type, string statement)
    {
        IReadOnlyList<string> violations = Check(ShapeCompiler.CompileForDesktop(InMethod(statement), "DEBUG"));

        Assert.Contains(violations, violation =>
            violation.StartsWith($"Seed.cs(8): Sock.Firmware.Loop.Step: the desktop's {type} (", StringComparison.Ordinal)
            && violation.Contains("the virtual board stands in for it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.Math", "int x = System.Math.Abs(this.count); this.count = x;")]
    [InlineData("System.Random", "this.count = new System.Random(5).Next();")]
    [InlineData("System.DayOfWeek", "System.DayOfWeek day = (System.DayOfWeek)this.count; object box = day; this.text = box.ToString();")]
    public void A_desktop_type_that_the_device_lacks_is_found(string type, string statement)
    {
        IReadOnlyList<string> violations = Check(ShapeCompiler.CompileForDesktop(InMethod(statement)));

        Assert.Contains(violations, violation => violation.Contains($"the desktop's {type} (", StringComparison.Ordinal));
    }

    [Fact]
    public void Events_interpolation_and_tables_pass_though_the_desktop_compiles_them_in_its_own_way()
    {
        GuardedModule module = ShapeCompiler.CompileForDesktop(InMethod("""
            this.Stepped?.Invoke();
            this.text = $"step {this.count:X2}" + 'x' + this.count;
            lock (this.gate) { this.count = Table[this.count & 3]; }
            this.count = this.count switch { 0 => 1, 1 => 2, 2 => 3 };
            """));

        Assert.Empty(Check(module));
    }

    private static IReadOnlyList<string> Check(GuardedModule module)
    {
        using ModuleDefinition shape = ModuleDefinition.ReadModule(GuardedFiles.Shape);
        return VirtualBuild.Check(module, shape);
    }

    private static string InMethod(string statements)
    {
        return $$"""
            namespace Sock.Firmware;
            public delegate void Handler();
            public sealed class Loop
            {
                private static readonly int[] Table = { 1, 2, 3, 4 }; private readonly object gate = new object(); private int count; private string text;
                public event Handler Stepped;
                public string Step() {
                    {{statements}}
                    return this.text;
                }
            }
            """;
    }
}
