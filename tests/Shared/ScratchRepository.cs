using System;
using System.IO;
using Workshop.Output;

namespace Sock.Tests.Shared;

/// <summary>A folder that passes for the repository, for as long as a test runs. Linked into each project that needs it.</summary>
internal sealed class ScratchRepository : IDisposable
{
    public ScratchRepository() => File.WriteAllText(this.PathOf("SockProject.sln"), string.Empty);

    public string Root { get; } = Directory.CreateTempSubdirectory("sock-repository-").FullName;

    public Repository Repository => new(this.Root);

    public string PathOf(string path) => Path.Combine(this.Root, path);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this.PathOf(path))!);
        File.WriteAllText(this.PathOf(path), text);
    }

    public void Dispose() => Directory.Delete(this.Root, recursive: true);
}
