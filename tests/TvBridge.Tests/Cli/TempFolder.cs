using System;
using System.IO;

namespace TvBridge.Tests.Cli;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tvbridge-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(this.Path, name);

    public void Dispose() => Directory.Delete(this.Path, recursive: true);
}
