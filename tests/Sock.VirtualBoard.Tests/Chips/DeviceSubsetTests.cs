using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.VirtualBoard.Tests.Chips;

/// <summary>
/// The part's model runs on the device's own runtime too, which has no generics, and computes the same everywhere, so without floats.
/// </summary>
public sealed class DeviceSubsetTests
{
    private const BindingFlags All =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_chips_use_neither_generics_nor_floats()
    {
        Type[] types = [.. typeof(Mpu6050Chip).Assembly.GetTypes().Where(type => type.Namespace == typeof(Mpu6050Chip).Namespace)];
        Assert.Contains(typeof(Mpu6050Chip), types);
        Assert.Empty(types.SelectMany(Offenses));
    }

    [Fact]
    public void The_search_finds_what_it_is_for()
    {
        Assert.Contains(Offenses(typeof(Offender)), offense => offense.Contains("levels", StringComparison.Ordinal));
        Assert.Contains(Offenses(typeof(Offender)), offense => offense.Contains("Half", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Offenses(Type type)
    {
        foreach (FieldInfo field in type.GetFields(All).Where(field => IsOutside(field.FieldType)))
        {
            yield return $"{type.Name}.{field.Name}";
        }

        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            IEnumerable<Type> used = method.GetParameters().Select(parameter => parameter.ParameterType)
                .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
                .Append((method as MethodInfo)?.ReturnType ?? typeof(void));
            if (method.IsGenericMethod || used.Any(IsOutside))
            {
                yield return $"{type.Name}.{method.Name}";
            }
        }
    }

    private static bool IsOutside(Type type) =>
        type.IsGenericType || type == typeof(float) || type == typeof(double) || type == typeof(decimal)
        || (type.HasElementType && IsOutside(type.GetElementType()!));

    private sealed class Offender
    {
        private readonly List<int> levels = [];

        public int Half()
        {
            double half = this.levels.Count * 0.5;
            this.levels.Add((int)half);
            return (int)(half + this.levels.Count);
        }
    }
}
