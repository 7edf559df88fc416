using System;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Sock.Detection.Checked.Tests;

public class CheckedBuildTests
{
    [Fact]
    public void An_overflow_throws_in_this_build()
    {
        Assert.Throws<OverflowException>(() => PlantedOverflow.Next(int.MaxValue));
        Assert.Throws<OverflowException>(() => PlantedOverflow.Negative(int.MinValue));
        Assert.Throws<OverflowException>(() => PlantedOverflow.Shifted([0x80]));
    }

    [Fact]
    public void The_detector_is_compiled_into_this_build_and_checks_its_sums()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(SleepDetector).Assembly.Location);
        Code[] code = [.. module.GetTypes().Where(type => type.Namespace == "Sock.Detection")
            .SelectMany(type => type.Methods).Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions).Select(instruction => instruction.OpCode.Code)];

        Assert.Equal("Sock.Detection.Checked", typeof(SleepDetector).Assembly.GetName().Name);
        Assert.Same(typeof(SleepDetector).Assembly, typeof(MovementMeter).Assembly);

        // What is left unchecked is marked so in the sources, and is the exception.
        int checkedSums = code.Count(one => one is Code.Add_Ovf or Code.Sub_Ovf or Code.Mul_Ovf);
        int plainSums = code.Count(one => one is Code.Add or Code.Sub or Code.Mul);
        Assert.InRange(checkedSums, 20, int.MaxValue);
        Assert.InRange(plainSums, 0, checkedSums / 2);
    }
}
