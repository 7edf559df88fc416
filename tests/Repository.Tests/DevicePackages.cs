using System;
using System.Collections.Generic;
using System.Linq;

namespace Repository.Tests;

/// <summary>
/// The device's packages, spelled out from their release tags and nuspecs of July 2026: the version that goes with the others, what each needs, its assemblies,
/// and the namespaces that a source may name once it is referenced. packages.config resolves nothing by itself: whatever is needed has to stand in it.
/// </summary>
internal static class DevicePackages
{
    private const string Core = "nanoFramework.CoreLibrary";
    private const string Events = "nanoFramework.Runtime.Events";
    private const string Native = "nanoFramework.Runtime.Native";
    private const string Text = "nanoFramework.System.Text";
    private const string Collections = "nanoFramework.System.Collections";
    private const string Streams = "nanoFramework.System.IO.Streams";
    private const string I2c = "nanoFramework.System.Device.I2c";
    private const string Maths = "nanoFramework.System.Math";
    private const string Numerics = "nanoFramework.System.Numerics";
    private const string Binary = "nanoFramework.System.Buffers.Binary.BinaryPrimitives";
    private const string Model = "nanoFramework.System.Device.Model";
    private const string Stopwatch = "nanoFramework.System.Diagnostics.Stopwatch";
    private const string Temperature = "UnitsNet.nanoFramework.Temperature";

    private static readonly Dictionary<string, DevicePackage> All = new DevicePackage[]
    {
        new(Core, "1.17.11", [], ["mscorlib"], ["System", "System.Diagnostics", "System.Reflection", "System.Runtime.InteropServices", "System.Threading"]),
        new(Native, "1.7.11", [Core], ["nanoFramework.Runtime.Native"], ["nanoFramework.Runtime.Native"]),
        new(Events, "1.11.39", [Core], ["nanoFramework.Runtime.Events"], ["nanoFramework.Runtime.Events"]),
        new("nanoFramework.System.Device.Gpio", "1.1.62", [Core, Events], ["System.Device.Gpio"], ["System.Device.Gpio"]),
        new(I2c, "1.1.29", [Core], ["System.Device.I2c"], ["System.Device.I2c"]),
        new("nanoFramework.System.Device.Adc", "1.1.24", [Core], ["System.Device.Adc"], ["System.Device.Adc"]),
        new("nanoFramework.Device.Bluetooth", "1.1.123", [Core, Native, Events, Text, Collections], ["nanoFramework.Device.Bluetooth"],
            ["nanoFramework.Device.Bluetooth", "nanoFramework.Device.Bluetooth.Advertisement", "nanoFramework.Device.Bluetooth.GenericAttributeProfile"]),
        new("nanoFramework.Hardware.Esp32", "1.6.42", [Core, Events], ["nanoFramework.Hardware.Esp32"], ["nanoFramework.Hardware.Esp32"]),
        new("nanoFramework.Hardware.Esp32.Rmt", "2.0.53", [Core, Events], ["nanoFramework.Hardware.Esp32.Rmt"], ["nanoFramework.Hardware.Esp32.Rmt"]),
        new("nanoFramework.Iot.Device.Mpu9250", "1.2.889", [Core, Binary, Model, Stopwatch, Numerics, I2c, Maths, Temperature, Native],
            ["Iot.Device.Ak8963", "Iot.Device.Mpu9250"], ["Iot.Device.Imu", "Iot.Device.Magnetometer"]),
        new(Binary, "1.2.862", [Core], ["System.Buffers.Binary.BinaryPrimitives"], ["System.Buffers.Binary"]),
        new(Model, "1.2.862", [Core], ["System.Device.Model"], ["System.Device.Model"]),
        new(Stopwatch, "1.2.862", [Core], ["System.Diagnostics.Stopwatch"], []),
        new(Numerics, "1.2.862", [Core, Maths], ["System.Numerics"], ["System.Numerics"]),
        new(Maths, "1.5.116", [Core], ["System.Math"], []),
        new(Temperature, "5.75.0", [Core], ["UnitsNet.Temperature"], ["UnitsNet"]),
        new(Text, "1.3.42", [Core], ["nanoFramework.System.Text"], ["System.Text"]),
        new(Collections, "1.5.75", [Core], ["nanoFramework.System.Collections"], ["System.Collections"]),
        new(Streams, "1.1.96", [Core], ["System.IO.Streams"], []),
        new("nanoFramework.System.IO.FileSystem", "1.1.93", [Core, Events, Streams, Text], ["System.IO.FileSystem"], ["System.IO"]),
        new("nanoFramework.System.Security.Cryptography", "1.0.43", [Core], ["nanoFramework.System.Security.Cryptography"], ["System.Security.Cryptography"]),
    }.ToDictionary(package => package.Id);

    public static DevicePackage? Find(string id) => All.GetValueOrDefault(id);

    /// <summary>The packages that one of these namespaces needs, and all that those need; the library itself always. A namespace of no package is in <paramref name="unknown"/>.</summary>
    public static HashSet<string> NeededBy(IEnumerable<string> namespaces, List<string> unknown)
    {
        HashSet<string> needed = [Core];
        foreach (string name in namespaces.Where(name => name != "Sock" && !name.StartsWith("Sock.", StringComparison.Ordinal)))
        {
            DevicePackage? package = All.Values.FirstOrDefault(each => each.Namespaces.Contains(name));
            if (package is null)
            {
                unknown.Add(name);
            }
            else
            {
                AddWithNeeds(package.Id, needed);
            }
        }

        return needed;
    }

    private static void AddWithNeeds(string id, HashSet<string> needed)
    {
        if (needed.Add(id))
        {
            foreach (string other in All[id].Needs)
            {
                AddWithNeeds(other, needed);
            }
        }
    }
}
