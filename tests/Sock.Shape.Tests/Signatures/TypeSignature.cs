using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mono.Cecil;

namespace Sock.Shape.Tests.Signatures;

/// <summary>
/// A type as the sources that use it see it: one line for its kind and one for each public member. Names of stand-ins are given as the names
/// of what they stand for.
/// </summary>
public sealed class TypeSignature
{
    private static readonly HashSet<string> ObjectMembers = ["ToString", "Equals", "GetHashCode"];

    private readonly Func<string, string> naming;

    public TypeSignature(TypeDefinition type, Func<string, string> naming)
    {
        this.naming = naming;
        this.Kind = this.KindOf(type);
        this.Members = this.MembersOf(type).ToDictionary(member => member.Key, member => member.Text, StringComparer.Ordinal);
    }

    /// <summary>For instance "sealed class : System.Object, System.IDisposable".</summary>
    public string Kind { get; }

    /// <summary>The whole declaration of each public member, by its name and the types of its parameters.</summary>
    public IReadOnlyDictionary<string, string> Members { get; }

    private static bool IsUsable(MethodDefinition? method)
    {
        return method is not null && method.IsPublic;
    }

    private static bool Has(ICustomAttributeProvider provider, string attribute)
    {
        return provider.CustomAttributes.Any(candidate => candidate.AttributeType.FullName == attribute);
    }

    private static string Joined(params string[] words)
    {
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static string Value(object? constant)
    {
        return Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "null";
    }

    private string KindOf(TypeDefinition type)
    {
        IEnumerable<string> interfaces = type.Interfaces.Select(implemented => this.Name(implemented.InterfaceType)).Order(StringComparer.Ordinal);
        if (type.IsEnum)
        {
            string underlying = this.Name(type.Fields.First(field => field.Name == "value__").FieldType);
            return Joined(Has(type, "System.FlagsAttribute") ? "[Flags]" : string.Empty, "enum : " + underlying);
        }

        if (type.BaseType?.FullName == "System.MulticastDelegate")
        {
            return "delegate";
        }

        string supers = string.Join(", ", interfaces.Prepend(type.BaseType is null ? "no base" : this.Name(type.BaseType)));
        if (type.IsValueType)
        {
            string isReadOnly = Has(type, "System.Runtime.CompilerServices.IsReadOnlyAttribute") ? "readonly" : string.Empty;
            string isReference = Has(type, "System.Runtime.CompilerServices.IsByRefLikeAttribute") ? "ref" : string.Empty;
            return Joined(isReadOnly, isReference, "struct : " + supers);
        }

        string isAbstract = type.IsAbstract ? "abstract" : string.Empty;
        string isSealed = type.IsSealed ? "sealed" : string.Empty;
        return (type.IsInterface ? "interface" : IsStatic(type) ? "static class" : Joined(isAbstract, isSealed, "class")) + " : " + supers;
    }

    /// <summary>A class that nobody can make and that has no instance members is used like a static one.</summary>
    private static bool IsStatic(TypeDefinition type)
    {
        return !type.Methods.Any(method => method.IsPublic && !method.IsStatic);
    }

    private IEnumerable<(string Key, string Text)> MembersOf(TypeDefinition type)
    {
        bool isDelegate = type.BaseType?.FullName == "System.MulticastDelegate";
        IEnumerable<MethodDefinition> methods = type.Methods.Where(method => method.IsPublic
            && (isDelegate ? method.Name == "Invoke" : !method.IsGetter && !method.IsSetter && !method.IsAddOn && !method.IsRemoveOn));
        return methods.Select(this.Method)
            .Concat(type.Properties.Where(property => IsUsable(property.GetMethod) || IsUsable(property.SetMethod)).Select(this.Property))
            .Concat(type.Events.Where(declared => IsUsable(declared.AddMethod)).Select(this.Event))
            .Concat(type.Fields.Where(field => field.IsPublic && !field.IsSpecialName).Select(this.Field));
    }

    private (string Key, string Text) Method(MethodDefinition method)
    {
        string key = $"{method.Name}({string.Join(", ", method.Parameters.Select(parameter => this.Name(parameter.ParameterType)))})";

        // Conversions differ by what they return, too.
        key = method.Name is "op_Implicit" or "op_Explicit" ? key + " to " + this.Name(method.ReturnType) : key;
        bool isOpen = method.IsVirtual && !method.IsFinal && !method.DeclaringType.IsSealed && !ObjectMembers.Contains(method.Name);
        string text = Joined(
            method.IsStatic ? "static" : string.Empty,
            method.IsAbstract ? "abstract" : isOpen ? "virtual" : string.Empty,
            this.Name(method.ReturnType),
            $"{method.Name}({string.Join(", ", method.Parameters.Select(this.Parameter))})");
        return (key, text);
    }

    private (string Key, string Text) Property(PropertyDefinition property)
    {
        string key = $"property {property.Name}({string.Join(", ", property.Parameters.Select(parameter => this.Name(parameter.ParameterType)))})";
        bool isStatic = (property.GetMethod ?? property.SetMethod).IsStatic;
        string parameters = property.HasParameters ? $"[{string.Join(", ", property.Parameters.Select(this.Parameter))}]" : string.Empty;
        string accessors = Joined("{", IsUsable(property.GetMethod) ? "get;" : string.Empty, IsUsable(property.SetMethod) ? "set;" : string.Empty, "}");
        return (key, Joined(isStatic ? "static" : string.Empty, this.Name(property.PropertyType), property.Name + parameters, accessors));
    }

    private (string Key, string Text) Event(EventDefinition declared)
    {
        string form = declared.AddMethod.IsStatic ? "static event" : "event";
        return ("event " + declared.Name, Joined(form, this.Name(declared.EventType), declared.Name));
    }

    private (string Key, string Text) Field(FieldDefinition field)
    {
        string form = field.IsLiteral ? "const" : Joined(field.IsStatic ? "static" : string.Empty, field.IsInitOnly ? "readonly" : string.Empty);
        string value = field.IsLiteral ? "= " + Value(field.Constant) : string.Empty;
        return ("field " + field.Name, Joined(form, this.Name(field.FieldType), field.Name, value));
    }

    private string Parameter(ParameterDefinition parameter)
    {
        string form = parameter.IsOut ? "out" : Has(parameter, "System.ParamArrayAttribute") ? "params" : string.Empty;
        string fallback = parameter.HasConstant ? "= " + Value(parameter.Constant) : string.Empty;
        return Joined(form, this.Name(parameter.ParameterType), parameter.Name, fallback);
    }

    private string Name(TypeReference type)
    {
        return type switch
        {
            ByReferenceType reference => "ref " + this.Name(reference.ElementType),
            ArrayType array => this.Name(array.ElementType) + "[]",
            IModifierType modified => this.Name(modified.ElementType),
            _ => this.naming(type.FullName.Replace('/', '.')),
        };
    }
}
