using System;

namespace Sock.Tests.Shared;

/// <summary>The repository that the tests run from: its documents and recordings are read where they lie. Linked into each project that needs it.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds SockProject.sln.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder, "SockProject.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run from inside the repository: SockProject.sln was not found above them.");
    }
}
