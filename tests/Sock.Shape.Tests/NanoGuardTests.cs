using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class NanoGuardTests
{
    private const string OrdinaryFirmware = """
        namespace Sock.Firmware;

        using System;
        using System.Device.I2c;
        using System.Diagnostics;
        using System.Threading;

        public interface IClock
        {
            long NowMs { get; }
        }

        public delegate void StepHandler(int step);

        public sealed class Loop : IDisposable
        {
            private static readonly byte[] Table = { 1, 2, 3, 5, 8, 13 };
            private const int PeriodMs = 200;
            private readonly byte[] buffer = new byte[6];
            private readonly I2cDevice device;
            private readonly object gate = new object();
            private int count;

            public Loop(I2cDevice device)
            {
                this.device = device;
            }

            public event StepHandler Stepped;

            public int Count { get; private set; }

            public void Step(IClock clock)
            {
                try
                {
                    I2cTransferResult result = this.device.WriteRead(Table, this.buffer);
                    if (result.Status != I2cTransferStatus.FullTransfer)
                    {
                        throw new System.IO.IOException("FIFO: " + (int)result.Status + " after " + this.count + " steps");
                    }

                    lock (this.gate)
                    {
                        this.count++;
                    }

                    this.Stepped?.Invoke(this.count);
                    Debug.WriteLine($"step {this.count:X2} at {clock.NowMs}");
                    Thread.Sleep(PeriodMs);
                }
                catch (InvalidOperationException problem) when (problem.Message != null)
                {
                    this.Count = this.count switch { 0 => 1, < 5 => 2, _ => 3 };
                }
                finally
                {
                    foreach (byte value in this.buffer)
                    {
                        this.count += value;
                    }
                }
            }

            public void Dispose()
            {
                this.device.Dispose();
            }
        }
        """;

    [Fact]
    public void The_portable_sources_hold_nothing_that_the_device_cannot_run()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.FirmwareShape);

        IReadOnlyList<string> violations = NanoGuard.Check(module);

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void The_shape_build_holds_the_portable_sources_and_their_lines()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.FirmwareShape);

        Assert.Equal(["Sock.Advert", "Sock.Detection", "Sock.Firmware"], PartsOf(module));
        Assert.All(module.Bodies.Where(method => !method.IsConstructor), method => Assert.True(method.DebugInformation.HasSequencePoints, method.FullName));
    }

    [Fact]
    public void The_shape_build_refers_to_no_library_but_the_declarations()
    {
        GuardedModule module = GuardedModule.Read(GuardedFiles.FirmwareShape);

        Assert.Equal(["Sock.Shape"], module.Module.AssemblyReferences.Select(reference => reference.Name));
    }

    [Fact]
    public void The_declarations_refer_to_no_library_at_all_and_have_no_bodies()
    {
        using ModuleDefinition shape = ModuleDefinition.ReadModule(GuardedFiles.Shape);

        Assert.Empty(shape.AssemblyReferences);
        Assert.All(shape.GetTypes().Where(type => !IsCompilerMade(type)), type => Assert.All(type.Methods, method => Assert.Equal(0, method.RVA)));
    }

    [Fact]
    public void A_violation_names_file_line_member_find_and_reason()
    {
        GuardedModule module = ShapeCompiler.Compile("""
            namespace Sock.Firmware;

            public class Loop
            {
                public int Add(int a, int b)
                {
                    return checked(a + b);
                }
            }
            """);

        string violation = Assert.Single(NanoGuard.Check(module));

        Assert.Equal(
            "Seed.cs(7): Sock.Firmware.Loop.Add: checked arithmetic (add.ovf), but the device does not check: it wraps and goes on",
            violation);
    }

    [Fact]
    public void Ordinary_firmware_code_passes_every_rule()
    {
        GuardedModule module = ShapeCompiler.Compile(OrdinaryFirmware);

        Assert.Empty(NanoGuard.Check(module));
    }

    private static IEnumerable<string> PartsOf(GuardedModule module)
    {
        return module.Types.Where(type => type.Namespace.StartsWith("Sock.", StringComparison.Ordinal))
            .Select(type => string.Join('.', type.Namespace.Split('.').Take(2)))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The compiler adds the attributes that mark a readonly or ref struct where the library has none, as it does in the device's own assemblies.</summary>
    private static bool IsCompilerMade(TypeDefinition type)
    {
        return type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute");
    }
}
