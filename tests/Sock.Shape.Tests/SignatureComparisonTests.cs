using System;
using System.Collections.Generic;
using Mono.Cecil;
using Sock.Shape.Tests.Signatures;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class SignatureComparisonTests
{
    private const string Declarations = """
        namespace System.Device.Gpio
        {
            public enum PinMode { Input, Output = 3 }

            public readonly struct PinValue
            {
                private readonly byte value;
                public static extern implicit operator PinValue(bool value);
                public static extern explicit operator bool(PinValue value);
            }

            public sealed class GpioPin : IDisposable
            {
                internal extern GpioPin(int number);
                public const byte DefaultAddress = 0x68;
                public static readonly int Count;
                public extern int PinNumber { get; }
                public extern PinMode Mode { get; set; }
                public extern PinValue this[int index] { get; }
                public extern event Changed Moved;
                public extern PinValue Read();
                public static extern bool TryOpen(int number, ref int tries, out GpioPin pin);
                public extern void Write(PinValue value, params int[] others);
                public extern void Dispose();
                public delegate void Changed(object sender, int edge);
            }
        }

        namespace System.Threading
        {
            public sealed class Thread { internal extern Thread(); public static extern void Sleep(int millisecondsTimeout); }
        }

        """;

    private static readonly string Shape = Corelib() + Declarations;

    [Fact]
    public void Equal_declarations_show_no_difference()
    {
        Assert.Empty(Differences(Shape, Board(Declarations)));
    }

    [Theory]
    [InlineData("PinNumber { get; }", "PinNumber { get; set; }", "\"System.Int32 PinNumber { get; }\" in the shape is \"System.Int32 PinNumber { get; set; }\"")]
    [InlineData("public extern PinValue Read();", "", "\"System.Device.Gpio.PinValue Read()\" is in the shape but not in the virtual board")]
    [InlineData("public extern void Dispose();", "public extern void Dispose(); public extern void Toggle();", "\"System.Void Toggle()\" is in the virtual board but not in the shape")]
    [InlineData("Sleep(int millisecondsTimeout)", "Sleep(int ms)", "System.Threading.Thread: \"static System.Void Sleep(System.Int32 millisecondsTimeout)\"")]
    [InlineData("ref int tries", "int tries", "ref System.Int32 tries")]
    [InlineData("out GpioPin pin", "ref GpioPin pin", "out ref System.Device.Gpio.GpioPin pin")]
    [InlineData("params int[] others", "int[] others", "params System.Int32[] others")]
    [InlineData("Output = 3", "Output", "\"const System.Device.Gpio.PinMode Output = 3\" in the shape is \"const System.Device.Gpio.PinMode Output = 1\"")]
    [InlineData("DefaultAddress = 0x68", "DefaultAddress = 0x69", "DefaultAddress = 104")]
    [InlineData("const byte DefaultAddress", "const int DefaultAddress", "const System.Int32 DefaultAddress")]
    [InlineData("static readonly int Count", "static int Count", "static readonly System.Int32 Count")]
    [InlineData("public sealed class GpioPin", "public class GpioPin", "is \"sealed class : System.Object, System.IDisposable\" in the shape but \"class :")]
    [InlineData("class GpioPin : IDisposable", "class GpioPin", "but \"sealed class : System.Object\" in the virtual board")]
    [InlineData("public readonly struct PinValue", "public struct PinValue", "\"readonly struct : System.ValueType\"")]
    [InlineData("public readonly struct PinValue", "public readonly ref struct PinValue", "\"readonly ref struct : System.ValueType\"")]
    [InlineData("implicit operator", "explicit operator", "op_Implicit")]
    [InlineData("public enum PinMode", "public enum PinMode : byte", "enum : System.Byte")]
    [InlineData("event Changed Moved", "event Changed Shaken", "event System.Device.Gpio.GpioPin.Changed Moved")]
    [InlineData("object sender, int edge", "object sender, byte edge", "Invoke(System.Object sender, System.Int32 edge)")]
    [InlineData("this[int index]", "this[byte index]", "Item[System.Int32 index]")]
    [InlineData("public static extern bool TryOpen", "public extern bool TryOpen", "static System.Boolean TryOpen")]
    [InlineData("internal extern GpioPin(int number)", "public extern GpioPin(int number)", ".ctor(System.Int32 number)")]
    [InlineData("public enum PinMode", "public enum PinState { On } public enum PinMode", "System.Device.Gpio.PinState is in the virtual board but not in the shape")]
    [InlineData("public sealed class Thread", "internal sealed class Thread", "System.Threading.Thread is in the shape but not in the virtual board")]
    public void A_difference_is_named(string declared, string changed, string expected)
    {
        Assert.Contains(declared, Declarations, StringComparison.Ordinal);

        string board = Board(Declarations.Replace(declared, changed, StringComparison.Ordinal));

        Assert.Contains(Differences(Shape, board), difference => difference.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_outside_the_device_namespaces_and_internals_are_the_boards_own_business()
    {
        string more = "namespace Sock.VirtualBoard { public class Chip { } } namespace System.Device.Gpio { internal class Wire { } }";

        Assert.Empty(Differences(Shape, Board(Declarations) + more));
    }

    [Fact]
    public void A_stand_in_may_be_static_where_the_device_has_a_class_that_nobody_makes()
    {
        string board = Board(Declarations).Replace("sealed class VirtualThread { internal extern VirtualThread();", "static class VirtualThread {", StringComparison.Ordinal);

        Assert.Empty(Differences(Shape, board));
    }

    [Fact]
    public void The_virtual_board_has_exactly_the_device_APIs_of_the_shape()
    {
        using ModuleDefinition board = ModuleDefinition.ReadModule(GuardedFiles.VirtualBoard);
        using ModuleDefinition shape = ModuleDefinition.ReadModule(GuardedFiles.Shape);

        IReadOnlyList<string> differences = SignatureComparison.Differences(board, shape);

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IReadOnlyList<string> Differences(string shape, string board)
    {
        using ModuleDefinition shapeModule = ShapeCompiler.CompileLibrary(shape, "Shape");
        using ModuleDefinition boardModule = ShapeCompiler.CompileLibrary(board, "Board");
        return SignatureComparison.Differences(boardModule, shapeModule);
    }

    /// <summary>The same declarations as the board would have them: stand-ins under their own names.</summary>
    private static string Board(string declarations)
    {
        return Corelib() + declarations.Replace("namespace System.Threading", "namespace Sock.VirtualBoard", StringComparison.Ordinal)
            .Replace("class Thread", "class VirtualThread", StringComparison.Ordinal)
            .Replace("extern Thread()", "extern VirtualThread()", StringComparison.Ordinal);
    }

    private static string Corelib()
    {
        return """
            namespace System
            {
                public class Object { public extern Object(); }
                public abstract class ValueType { protected extern ValueType(); }
                public abstract class Enum : ValueType { protected extern Enum(); }
                public abstract class Array { protected extern Array(); }
                public abstract class Attribute { protected extern Attribute(); }
                public abstract class Delegate { protected extern Delegate(); public static extern Delegate Combine(Delegate a, Delegate b); public static extern Delegate Remove(Delegate a, Delegate b); }
                public abstract class MulticastDelegate : Delegate { protected extern MulticastDelegate(); }
                public sealed class ParamArrayAttribute : Attribute { public extern ParamArrayAttribute(); }
                public sealed class ObsoleteAttribute : Attribute { public extern ObsoleteAttribute(); public extern ObsoleteAttribute(string message, bool error); }
                public sealed class FlagsAttribute : Attribute { public extern FlagsAttribute(); }
                public enum AttributeTargets { All = 0x3FFF }
                public sealed class AttributeUsageAttribute : Attribute { public extern AttributeUsageAttribute(AttributeTargets validOn); public extern bool AllowMultiple { get; set; } public extern bool Inherited { get; set; } }
                public sealed class String { }
                public struct Void { }
                public struct Boolean { }
                public struct Byte { }
                public struct Int32 { }
                public struct IntPtr { }
                public interface IDisposable { void Dispose(); }
            }

            namespace System.Reflection
            {
                public sealed class DefaultMemberAttribute : Attribute { public extern DefaultMemberAttribute(string memberName); }
            }

            """;
    }
}
