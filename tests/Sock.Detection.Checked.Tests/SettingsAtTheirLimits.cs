using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Sock.Detection.Checked.Tests;

/// <summary>Settings of which each stands at its lowest, its default or its highest allowed value. The limits are found by asking the settings' own check.</summary>
internal static class SettingsAtTheirLimits
{
    private static readonly PropertyInfo[] Numbers = Of(typeof(int));
    private static readonly PropertyInfo[] Switches = Of(typeof(bool));

    private static readonly Dictionary<string, (int Lowest, int Highest)> Limits = Numbers.ToDictionary(
        number => number.Name, number => (Furthest(number, int.MinValue), Furthest(number, int.MaxValue)));

    /// <summary>Lowest and highest allowed value of a setting while all others have their defaults.</summary>
    public static (int Lowest, int Highest) Of(string setting) => Limits[setting];

    /// <summary>Settings that pass their own check; where the limits of several exclude each other, those come first that <paramref name="random"/> drew first.</summary>
    public static DetectorSettings Draw(Random random)
    {
        DetectorSettings settings = new();
        foreach (PropertyInfo setting in Numbers.Concat(Switches).OrderBy(_ => random.Next()))
        {
            object before = setting.GetValue(settings)!;
            object drawn = setting.PropertyType == typeof(bool)
                ? random.Next(2) == 0
                : random.Next(3) switch { 0 => Limits[setting.Name].Lowest, 1 => Limits[setting.Name].Highest, _ => before };
            setting.SetValue(settings, drawn);
            if (!Passes(settings))
            {
                setting.SetValue(settings, before);
            }
        }

        return settings;
    }

    private static PropertyInfo[] Of(Type type)
    {
        return [.. typeof(DetectorSettings).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.PropertyType == type && property.CanWrite)];
    }

    /// <summary>The allowed value that lies furthest from the default towards an end, by halving the distance.</summary>
    private static int Furthest(PropertyInfo number, int end)
    {
        DetectorSettings settings = new();
        long allowed = (int)number.GetValue(settings)!;
        long refused = end;
        while (Math.Abs(refused - allowed) > 1)
        {
            long middle = (allowed + refused) / 2;
            number.SetValue(settings, (int)middle);
            (allowed, refused) = Passes(settings) ? (middle, refused) : (allowed, middle);
        }

        return (int)allowed;
    }

    private static bool Passes(DetectorSettings settings)
    {
        try
        {
            settings.Check();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
