using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Sock.Shape.Tests.Guard;

namespace Sock.Shape.Tests.Cost;

/// <summary>Whatever takes the samples calls only what is known when it is compiled: looking a method up while running is the dearest call the device has.</summary>
public sealed class OverridableCallRule : IGuardRule
{
    private const string Why = "but what is called for every batch has to be known when it is compiled: seal the type, or call the method of the type itself";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        List<MethodDefinition> starts = module.Bodies.Where(method => GuardedModule.NameOf(method) == SampleCost.Start).ToList();
        if (starts.Count == 0)
        {
            yield return new Violation($"{nameof(OverridableCallRule)}.cs", nameof(SampleCost.Start), $"{SampleCost.Start} does not exist", "so nothing is guarded");
        }

        CallGraph calls = new(module);
        foreach ((MethodDefinition method, string way) in starts.SelectMany(calls.ReachableFrom).DistinctBy(reached => reached.Method))
        {
            foreach (Instruction instruction in method.HasBody ? method.Body.Instructions : [])
            {
                if (Found(instruction) is string found)
                {
                    yield return module.Violation(method, instruction, $"{found} ({way})", Why);
                }
            }
        }
    }

    private static string? Found(Instruction instruction)
    {
        if (instruction.OpCode.Code == Code.Calli)
        {
            return "a call through a pointer";
        }

        if (instruction.OpCode.Code != Code.Callvirt)
        {
            return null;
        }

        MethodReference called = (MethodReference)instruction.Operand;
        if (called.Resolve() is not MethodDefinition definition)
        {
            return $"a call of {GuardedModule.NameOf(called)}, which is declared nowhere";
        }

        if (definition.DeclaringType.BaseType?.FullName == "System.MulticastDelegate")
        {
            return $"a call through the delegate {GuardedModule.NameOf(definition.DeclaringType)}";
        }

        bool overridable = definition.IsVirtual && !definition.IsFinal && !definition.DeclaringType.IsSealed;
        return overridable ? $"an overridable call of {GuardedModule.NameOf(called)}" : null;
    }
}
