using System.IO;
using System.Linq;
using Sock.Shape.Tests.Guard;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class ChipModelTests
{
    [Fact]
    public void The_simulated_sensor_stays_in_the_device_subset_so_that_a_night_can_be_replayed_on_the_device()
    {
        string board = Path.Combine(GuardedFiles.Repository, "src", "Sock.VirtualBoard");
        GuardedModule module = ShapeCompiler.CompileFiles(
            Directory.GetFiles(Path.Combine(board, "Chips"), "*.cs").Append(Path.Combine(board, "Motion", "IMotionSource.cs")));

        Assert.Empty(NanoGuard.Check(module));
        Assert.Contains(module.Types, type => type.Name == "Mpu6050Chip");
    }
}
