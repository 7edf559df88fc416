using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard.Rules;

/// <summary>The detection computes with whole numbers only: the same night gives the same bits on the device and on the desktop.</summary>
public sealed class FloatInDetectionRule : IGuardRule
{
    public const string Namespace = "Sock.Detection";

    private const string Why = "but the detection computes with whole numbers only, so that it is bit-exact everywhere (and float 0/0 throws on the device)";

    public IEnumerable<Violation> Check(GuardedModule module)
    {
        IEnumerable<Violation> uses = TypeUses.In(module)
            .Where(use => IsDetection(use.Holder) && TypeUses.Parts(use.Type).Any(IsFloat))
            .Select(use => use.Violation(module, use.Type.FullName, Why));
        IEnumerable<Violation> code = module.Bodies
            .Where(method => IsDetection(method.DeclaringType))
            .SelectMany(method => method.Body.Instructions
                .Where(instruction => IsFloatCode(instruction.OpCode.Code))
                .Select(instruction => module.Violation(method, instruction, $"float arithmetic ({instruction.OpCode.Name})", Why)));
        return uses.Concat(code);
    }

    /// <summary>Does the type, or the type around it, stand in the detection's namespace or below it?</summary>
    public static bool IsDetection(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace == Namespace || type.Namespace.StartsWith(Namespace + ".", StringComparison.Ordinal);
    }

    private static bool IsFloat(TypeReference type)
    {
        return type.FullName is "System.Single" or "System.Double";
    }

    private static bool IsFloatCode(Code code)
    {
        return code is Code.Ldc_R4 or Code.Ldc_R8 or Code.Conv_R4 or Code.Conv_R8 or Code.Conv_R_Un or Code.Ldelem_R4 or Code.Ldelem_R8
            or Code.Stelem_R4 or Code.Stelem_R8 or Code.Ldind_R4 or Code.Ldind_R8 or Code.Stind_R4 or Code.Stind_R8;
    }
}
