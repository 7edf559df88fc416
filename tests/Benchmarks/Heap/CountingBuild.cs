using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Benchmarks.Heap;

/// <summary>
/// The firmware, built for the virtual board, with a call behind each instruction that takes from the heap: what is made, what is boxed, and the texts and arrays
/// that the library gives back. What the device's own classes make inside is not in it, nor are copies of structs that are handed on as arguments.
/// </summary>
internal sealed class CountingBuild : AssemblyLoadContext
{
    private const int BlockBytes = 12;
    private static readonly string[] Counted = ["Sock.Detection", "Sock.Advert", "Sock.Firmware.Virtual"];

    // Structs that the device's runtime keeps inside a block.
    private static readonly string[] InBlock = ["System.TimeSpan", "System.DateTime"];
    private readonly Dictionary<string, byte[]> images = new(StringComparer.Ordinal);
    private readonly List<HandOutPlace> places = [];

    /// <summary>Reads the assemblies beside this program.</summary>
    public CountingBuild()
        : base("counting", isCollectible: true)
    {
        using DefaultAssemblyResolver resolver = new();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        foreach (string name in Counted)
        {
            using ModuleDefinition module = ModuleDefinition.ReadModule(
                Path.Combine(AppContext.BaseDirectory, name + ".dll"), new ReaderParameters { AssemblyResolver = resolver });
            MethodReference took = module.ImportReference(typeof(HandOuts).GetMethod(nameof(HandOuts.Took)));
            MethodReference tookStruct = module.ImportReference(typeof(HandOuts).GetMethod(nameof(HandOuts.TookStruct)));
            foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).ToList())
            {
                this.Rewrite(method, took, tookStruct);
            }

            using MemoryStream image = new();
            module.Write(image);
            this.images[name] = image.ToArray();
        }
    }

    /// <summary>All places that take from the heap, by the number that is told.</summary>
    public IReadOnlyList<HandOutPlace> Places => this.places;

    /// <summary>The program's main of this build.</summary>
    public Action Main() => this.LoadFromAssemblyName(new AssemblyName(Counted[^1])).GetType("Sock.Firmware.Program")!.GetMethod("Main")!.CreateDelegate<Action>();

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        this.images.TryGetValue(assemblyName.Name!, out byte[]? image) ? this.LoadFromStream(new MemoryStream(image)) : null;

    private void Rewrite(MethodDefinition method, MethodReference took, MethodReference tookStruct)
    {
        method.Body.SimplifyMacros();
        ILProcessor il = method.Body.GetILProcessor();
        foreach (Instruction instruction in method.Body.Instructions.ToList())
        {
            if (Made(instruction) is not TypeReference made)
            {
                continue;
            }

            int place = this.places.Count;
            bool isStruct = made.IsValueType && instruction.OpCode != OpCodes.Box;
            this.places.Add(new HandOutPlace($"{method.DeclaringType.Name}.{method.Name}", made.Name, isStruct));
            Instruction[] call = isStruct
                ? [il.Create(OpCodes.Ldc_I4, place), il.Create(OpCodes.Ldc_I4, BytesOf(made)), il.Create(OpCodes.Call, tookStruct)]
                : [il.Create(OpCodes.Dup), il.Create(OpCodes.Ldc_I4, place), il.Create(OpCodes.Call, took)];
            Instruction last = instruction;
            foreach (Instruction added in call)
            {
                il.InsertAfter(last, added);
                last = added;
            }
        }

        method.Body.OptimizeMacros();
    }

    // What lies on the evaluation stack behind an instruction and was taken from the heap for it; null for none.
    private static TypeReference? Made(Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Newobj:
                return Taken(((MethodReference)instruction.Operand).DeclaringType);
            case Code.Newarr:
                return ((TypeReference)instruction.Operand).MakeArrayType();
            case Code.Box:
                return (TypeReference)instruction.Operand;
            case Code.Call or Code.Callvirt when instruction.Operand is MethodReference called && !Counted.Contains(called.DeclaringType.Scope.Name.Replace(".dll", "", StringComparison.Ordinal)):
                bool isNew = called.ReturnType.FullName == "System.String" || called.ReturnType.IsArray || called.Name == "Clone" || called.ReturnType.IsValueType;
                return isNew && !called.ReturnType.IsByReference ? Taken(called.ReturnType) : null;
            default:
                return null;
        }
    }

    private static TypeReference? Taken(TypeReference type) =>
        type.IsValueType && (type.IsPrimitive || InBlock.Contains(type.FullName) || type.Resolve().IsEnum) ? null : type;

    private static int BytesOf(TypeReference made) => BlockBytes * (1 + made.Resolve().Fields.Count(field => !field.IsStatic));
}
