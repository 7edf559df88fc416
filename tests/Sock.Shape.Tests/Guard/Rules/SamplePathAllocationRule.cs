using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>
/// Code that runs for every sample must not allocate: the device's heap is about 50 KB, and collecting it stops the loop.
/// An exception that is thrown on the spot is let through; it ends the loop, and is not paid for every sample.
/// </summary>
public sealed class SamplePathAllocationRule : IGuardRule
{
    /// <summary>The methods that run for every sample or batch of samples; all overloads count.</summary>
    public static readonly IReadOnlyList<string> SamplePath = ["Sock.Detection.SleepDetector.AddBatch"];

    private const string Why = "but this code runs for every sample, and the device has some 50 KB of heap: reuse what was made at the start";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        // As long as the detection is a list of states and nothing else, there is no method to look for.
        bool hasDetector = module.Types.Any(type => FloatInDetectionRule.IsDetection(type) && !type.IsEnum);
        return hasDetector ? SamplePath.SelectMany(name => CheckPath(module, name)) : [];
    }

    private static IEnumerable<Violation> CheckPath(GuardedModule module, string name)
    {
        List<MethodDefinition> starts = module.Bodies.Where(method => GuardedModule.NameOf(method) == name).ToList();
        if (starts.Count == 0)
        {
            yield return new Violation(
                $"{nameof(SamplePathAllocationRule)}.cs",
                nameof(SamplePath),
                $"{name} does not exist",
                "so nothing guards the code that runs for every sample: name the method that does now");
        }

        CallGraph calls = new(module);
        foreach ((MethodDefinition method, string way) in starts.SelectMany(calls.ReachableFrom).DistinctBy(reached => reached.Method))
        {
            foreach ((Instruction instruction, string found) in Allocations(method))
            {
                yield return module.Violation(method, instruction, $"{found} ({way})", Why);
            }
        }
    }

    private static IEnumerable<(Instruction Instruction, string Found)> Allocations(MethodDefinition method)
    {
        foreach (Instruction instruction in method.HasBody ? method.Body.Instructions : [])
        {
            string? found = instruction.OpCode.Code switch
            {
                Code.Newobj when IsNewObject(instruction) => "new " + GuardedModule.NameOf(((MethodReference)instruction.Operand).DeclaringType),
                Code.Newarr => $"new {GuardedModule.NameOf((TypeReference)instruction.Operand)}[]",
                Code.Box => "boxing of " + GuardedModule.NameOf((TypeReference)instruction.Operand),
                Code.Call or Code.Callvirt when MakesText((MethodReference)instruction.Operand)
                    => "new text from " + GuardedModule.NameOf((MethodReference)instruction.Operand),
                _ => null,
            };
            if (found is not null)
            {
                yield return (instruction, found);
            }
        }
    }

    private static bool IsNewObject(Instruction instruction)
    {
        TypeReference type = ((MethodReference)instruction.Operand).DeclaringType;
        bool isThrown = instruction.Next?.OpCode.Code == Code.Throw;
        return !isThrown && !(type.Resolve()?.IsValueType ?? type.IsValueType);
    }

    /// <summary>Calls into the base library that return a text or an array return a new one.</summary>
    private static bool MakesText(MethodReference call)
    {
        bool isLibrary = call.DeclaringType.Namespace == "System" || call.DeclaringType.Namespace.StartsWith("System.", System.StringComparison.Ordinal);
        return isLibrary && (call.ReturnType.FullName == "System.String" || call.ReturnType.IsArray);
    }
}
