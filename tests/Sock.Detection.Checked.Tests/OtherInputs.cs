using System;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Sock.Detection.Checked.Tests;

/// <summary>
/// Whatever else a detector takes beside batches - answers, missing data, temperatures - called in any order and with any value that a register of 16 bits
/// can hold. Found by looking, so that an input that comes later is tried too.
/// </summary>
internal static class OtherInputs
{
    private static readonly int[] Extremes = [short.MinValue, short.MinValue + 1, -1, 0, 1, short.MaxValue - 1, short.MaxValue, ushort.MaxValue];

    private static readonly MethodInfo[] Methods = [.. typeof(SleepDetector)
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => method.GetParameters().All(parameter => parameter.ParameterType == typeof(int) || parameter.ParameterType == typeof(bool)))];

    public static int Count => Methods.Count(method => !method.IsSpecialName);

    /// <summary>One of them, or a property; a parameter named after milliseconds gets the time.</summary>
    public static void CallOne(SleepDetector detector, Random random, int nowMs)
    {
        MethodInfo method = Methods[random.Next(Methods.Length)];
        object[] arguments = [.. method.GetParameters().Select(
            parameter => parameter.ParameterType == typeof(bool) ? (object)(random.Next(2) == 0) : Number(parameter.Name!, random, nowMs))];
        try
        {
            method.Invoke(detector, arguments);
        }
        catch (TargetInvocationException problem) when (problem.InnerException is Exception inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }

    private static int Number(string name, Random random, int nowMs)
    {
        return name.EndsWith("Ms", StringComparison.Ordinal)
            ? nowMs
            : random.Next(2) == 0 ? Extremes[random.Next(Extremes.Length)] : random.Next(short.MinValue, ushort.MaxValue + 1);
    }
}
