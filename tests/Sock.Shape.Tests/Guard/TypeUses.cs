using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Sock.Shape.Tests.Guard;

/// <summary>Finds every mention of a type in the declarations and the code of an assembly.</summary>
public static class TypeUses
{
    public static IEnumerable<TypeUse> In(GuardedModule module)
    {
        return module.Types.SelectMany(InDeclaration).Concat(module.Methods.SelectMany(InSignature)).Concat(module.Bodies.SelectMany(InBody));
    }

    /// <summary>The type itself and all that it is made of: elements, arguments, modifiers.</summary>
    public static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        yield return type;
        IEnumerable<TypeReference> inner = type switch
        {
            GenericInstanceType generic => generic.GenericArguments.Prepend(generic.ElementType),
            FunctionPointerType function => function.Parameters.Select(parameter => parameter.ParameterType).Append(function.ReturnType),
            TypeSpecification specification => [specification.ElementType],
            _ => [],
        };
        foreach (TypeReference part in inner.SelectMany(Parts))
        {
            yield return part;
        }
    }

    private static IEnumerable<TypeUse> InDeclaration(TypeDefinition type)
    {
        if (type.BaseType is not null)
        {
            yield return new TypeUse(type.BaseType, type, null, null, "base type");
        }

        foreach (InterfaceImplementation implemented in type.Interfaces)
        {
            yield return new TypeUse(implemented.InterfaceType, type, null, null, "interface");
        }

        foreach (FieldDefinition field in type.Fields)
        {
            yield return new TypeUse(field.FieldType, type, null, null, field.Name);
        }
    }

    private static IEnumerable<TypeUse> InSignature(MethodDefinition method)
    {
        yield return new TypeUse(method.ReturnType, method.DeclaringType, method, null, "return type");
        foreach (ParameterDefinition parameter in method.Parameters)
        {
            yield return new TypeUse(parameter.ParameterType, method.DeclaringType, method, null, "parameter " + parameter.Name);
        }
    }

    private static IEnumerable<TypeUse> InBody(MethodDefinition method)
    {
        foreach (VariableDefinition variable in method.Body.Variables)
        {
            yield return new TypeUse(variable.VariableType, method.DeclaringType, method, null, "local variable");
        }

        foreach (ExceptionHandler handler in method.Body.ExceptionHandlers.Where(handler => handler.CatchType is not null))
        {
            yield return new TypeUse(handler.CatchType, method.DeclaringType, method, handler.HandlerStart, "catch");
        }

        foreach (Instruction instruction in method.Body.Instructions)
        {
            foreach (TypeUse use in InOperand(method, instruction))
            {
                yield return use;
            }
        }
    }

    private static IEnumerable<TypeUse> InOperand(MethodDefinition method, Instruction instruction)
    {
        IEnumerable<TypeReference> types = instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod generic => OfCall(generic).Concat(generic.GenericArguments),
            MethodReference call => OfCall(call),
            CallSite site => site.Parameters.Select(parameter => parameter.ParameterType).Append(site.ReturnType),
            _ => [],
        };
        string role = instruction.OpCode.Name + " " + Subject(instruction.Operand);
        return types.Select(type => new TypeUse(type, method.DeclaringType, method, instruction, role));
    }

    private static IEnumerable<TypeReference> OfCall(MethodReference call)
    {
        return call.Parameters.Select(parameter => parameter.ParameterType).Append(call.ReturnType).Append(call.DeclaringType);
    }

    private static string Subject(object? operand)
    {
        return operand switch
        {
            MethodReference method => GuardedModule.NameOf(method),
            FieldReference field => GuardedModule.NameOf(field.DeclaringType) + "." + field.Name,
            TypeReference type => GuardedModule.NameOf(type),
            _ => string.Empty,
        };
    }
}
