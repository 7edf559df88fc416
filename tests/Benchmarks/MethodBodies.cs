using System;
using System.IO;
using System.Threading.Tasks;
using Mono.Cecil;
using Sock.Shape.Tests.Guard;

namespace Benchmarks;

/// <summary>What the portable code costs in the flash of the device, as far as the desktop can tell: bytes of compiled method bodies.</summary>
internal static class MethodBodies
{
    public static Task RunAsync()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "measured", "Sock.Firmware.Shape.dll");
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        int total = 0;
        foreach ((string name, int methods, int bytes) in CodeSize.MethodBodySizes(module))
        {
            Console.WriteLine($"sizes: {name,-16} {bytes,6} bytes of method bodies in {methods} methods");
            total += bytes;
        }

        Console.WriteLine($"sizes: {"together",-16} {total,6} bytes");
        return Task.CompletedTask;
    }
}
