using System.Collections.Generic;
using Xunit;

namespace Sock.Shape.Tests;

public sealed class MissingMembersTests
{
    [Theory]
    [InlineData("CS0117", "public static string F(string[] x) { return string.Join(\",\", x); }")]
    [InlineData("CS0103", "public static long F(long x) { return Math.Abs(x); }")]
    [InlineData("CS0246", "public static void F() { List<int> bad = null; }")]
    [InlineData("CS0246", "public static void F(Span<byte> x) { }")]
    [InlineData("CS0246", "public static void F(ReadOnlySpan<byte> x) { }")]
    [InlineData("CS0246", "public static Task F() { return null; }")]
    [InlineData("CS0518", "public static int? F() { return null; }")]
    [InlineData("CS8179", "public static (int A, int B) F() { return (1, 2); }")]
    [InlineData("CS0518", "public static int F(int[] x) { return x[^1]; }")]
    [InlineData("CS0518", "public static int[] F(int[] x) { return x[1..]; }")]
    [InlineData("CS0518", "public static decimal F() { return 1m; }")]
    [InlineData("CS0518", "private static volatile int flag; public static int F() { return flag; }")]
    [InlineData("CS0117", "public static void F(int[] x) { Array.Sort(x); }")]
    [InlineData("CS0103", "public static void F(byte[] x) { Buffer.BlockCopy(x, 0, x, 1, 2); }")]
    [InlineData("CS0117", "public static void F() { System.Threading.Thread.Yield(); }")]
    [InlineData("CS1061", "public static int F(GpioController c) { return c.Read(5); }")]
    [InlineData("CS1501", "public static GpioPin F(GpioController c) { return c.OpenPin(5, PinMode.Input, true); }")]
    [InlineData("CS0234", "public static void F() { System.IO.Directory.Delete(\"x\"); }")]
    public void What_the_device_lacks_does_not_compile(string error, string method)
    {
        Assert.Contains(error, ErrorsOf(method));
    }

    [Theory]
    [InlineData("public static System.Collections.IEnumerable F() { yield return 1; }")]
    [InlineData("public static async void F() { await null; }")]
    [InlineData("public record R(int A);")]
    [InlineData("public static dynamic F() { return 1; }")]
    public void Language_features_that_need_more_library_do_not_compile(string member)
    {
        Assert.NotEmpty(ErrorsOf(member));
    }

    [Theory]
    [InlineData("CS8936", "public static bool F(int[] x) { return x is [1, 2]; }")]
    [InlineData("CS8936", "public static int[] F() { return [1, 2]; }")]
    [InlineData("CS8936", "public static string F() { return \"\"\"raw\"\"\"; }")]
    public void Language_versions_after_10_do_not_compile(string error, string member)
    {
        Assert.Contains(error, ErrorsOf(member));
    }

    [Theory]
    [InlineData("public static string F(int x) { return string.Concat(\"a\", x.ToString(\"X2\")) + $\"{x:D4}\" + \"abc\".Substring(1, 1) + \"abc\"[2]; }")]
    [InlineData("public static void F(GpioController c) { using GpioPin pin = c.OpenPin(5, PinMode.Output); pin.Write(PinValue.High); pin.Write(true); }")]
    [InlineData("public static void F() { Array.Copy(new byte[2], 0, new byte[3], 1, 2); System.Threading.Thread.Sleep(5); }")]
    [InlineData("public static int F(object x) { lock (x) { return x is string text && text.Length > 3 ? text.Length : -1; } }")]
    [InlineData("public static ulong F() { return nanoFramework.Hardware.Esp32.HighResTimer.GetCurrent() + (ulong)Environment.TickCount64; }")]
    public void What_the_device_has_compiles(string method)
    {
        Assert.Empty(ErrorsOf(method));
    }

    private static IReadOnlyList<string> ErrorsOf(string member)
    {
        return ShapeCompiler.Errors($$"""
            using System;
            using System.Device.Gpio;

            public class C
            {
                {{member}}
            }
            """);
    }
}
