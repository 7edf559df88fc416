namespace Repository.Tests;

/// <summary>One package for the device.</summary>
/// <param name="Id">Its name on the feed.</param>
/// <param name="Version">The version that goes with the others.</param>
/// <param name="Needs">The packages that it depends on directly.</param>
/// <param name="Assemblies">What lies in its lib folder, to be referenced each.</param>
/// <param name="Namespaces">What a source may name once it is there.</param>
internal sealed record DevicePackage(string Id, string Version, string[] Needs, string[] Assemblies, string[] Namespaces);
