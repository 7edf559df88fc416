using System;
using System.Collections.Generic;
using System.IO;
using Mono.Cecil;

namespace Sock.Shape.Tests.Guard;

/// <summary>Resolves assemblies from one folder only. It never falls back to the desktop's own: a name missing there is to be seen, not replaced.</summary>
public sealed class SearchIn(string folder) : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition?> known = new(StringComparer.Ordinal);

    public AssemblyDefinition? Resolve(AssemblyNameReference name)
    {
        return this.Resolve(name, new ReaderParameters());
    }

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters)
    {
        if (!this.known.TryGetValue(name.Name, out AssemblyDefinition? assembly))
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            assembly = File.Exists(path) ? AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this, InMemory = true }) : null;
            this.known.Add(name.Name, assembly);
        }

        return assembly;
    }

    public void Dispose()
    {
        foreach (AssemblyDefinition? assembly in this.known.Values)
        {
            assembly?.Dispose();
        }
    }
}
