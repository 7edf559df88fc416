using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>One value on the evaluation stack.</summary>
/// <param name="Type">Its type, or null where it is a plain number or a reference of no interest.</param>
/// <param name="Producer">The instruction that put it there; null for the exception that a handler starts with.</param>
public sealed record StackSlot(TypeReference? Type, Instruction? Producer);
