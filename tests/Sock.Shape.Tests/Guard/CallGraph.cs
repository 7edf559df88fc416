using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>Which of the assembly's own methods a method can lead to: by calls, by overrides of what is called, by delegates that it makes.</summary>
public sealed class CallGraph(GuardedModule module)
{
    /// <summary>The start and everything that can be reached from it, each with the way that leads there.</summary>
    public IEnumerable<(MethodDefinition Method, string Way)> ReachableFrom(MethodDefinition start)
    {
        HashSet<MethodDefinition> seen = [start];
        Queue<(MethodDefinition Method, string Way)> open = new([(start, GuardedModule.NameOf(start))]);
        while (open.TryDequeue(out (MethodDefinition Method, string Way) current))
        {
            yield return current;
            foreach (MethodDefinition next in this.CalledBy(current.Method).Where(seen.Add))
            {
                open.Enqueue((next, current.Way + " -> " + GuardedModule.NameOf(next)));
            }
        }
    }

    private static bool Overrides(MethodDefinition candidate, MethodDefinition called)
    {
        if (!candidate.IsVirtual || candidate == called || candidate.Parameters.Count != called.Parameters.Count)
        {
            return false;
        }

        bool named = candidate.Name == called.Name || candidate.Overrides.Any(overridden => overridden.Name == called.Name);
        return named && candidate.Parameters.Zip(called.Parameters).All(pair => pair.First.ParameterType.FullName == pair.Second.ParameterType.FullName);
    }

    private IEnumerable<MethodDefinition> CalledBy(MethodDefinition method)
    {
        if (!method.HasBody)
        {
            yield break;
        }

        foreach (Instruction instruction in method.Body.Instructions)
        {
            if (instruction.Operand is not MethodReference reference || reference.Resolve() is not MethodDefinition called)
            {
                continue;
            }

            if (module.IsOwn(called.DeclaringType))
            {
                yield return called;
            }

            // A virtual call may end in any method of ours that overrides or implements it: the guard takes all of them.
            bool mayDivert = called.IsVirtual && instruction.OpCode.Code is Code.Callvirt or Code.Ldvirtftn;
            foreach (MethodDefinition candidate in mayDivert ? module.Methods.Where(other => Overrides(other, called)) : [])
            {
                yield return candidate;
            }
        }
    }
}
