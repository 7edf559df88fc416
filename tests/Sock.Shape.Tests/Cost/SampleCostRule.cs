using System.Collections.Generic;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests.Cost;

/// <summary>One sample may cost so many IL instructions and no more: each is some 70 of the device's own, twenty-five times a second, all night, from a battery.</summary>
public sealed class SampleCostRule : IGuardRule
{
    /// <summary>IL instructions a sample on the longest path, decoding included.</summary>
    public const int Budget = 95;

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        SampleCost cost = SampleCost.Of(module);
        foreach (Violation violation in cost.Violations)
        {
            yield return violation;
        }

        foreach (LoopCost loop in cost.InstructionsPerSample > Budget ? cost.Loops : [])
        {
            if (loop.IsPerSample)
            {
                yield return module.Violation(
                    loop.Method,
                    loop.Loop.Header,
                    $"{loop.InstructionsPerSample} of {cost.InstructionsPerSample} IL instructions a sample",
                    $"but at most {Budget} are paid for: the rest is battery");
            }
        }
    }
}
