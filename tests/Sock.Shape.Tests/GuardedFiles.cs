using System;
using System.IO;
using Sock.Tests.Shared;

namespace Sock.Shape.Tests;

/// <summary>The builds that the tests read: the project file copies them beside the tests.</summary>
public static class GuardedFiles
{
    public static string Shape => PathOf("Sock.Shape.dll");

    public static string FirmwareShape => PathOf("Sock.Firmware.Shape.dll");

    public static string NanoCheckShape => PathOf("Sock.NanoCheck.Shape.dll");

    public static string VirtualBoard => PathOf("Sock.VirtualBoard.dll");

    /// <summary>The folder that holds SockProject.sln.</summary>
    public static string Repository => RepositoryRoot.Path;

    public static string PathOf(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "guarded", file);
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path} is missing: build the test project, which copies it there.");
    }
}
