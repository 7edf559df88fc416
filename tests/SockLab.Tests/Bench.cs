using System;
using System.IO;

namespace SockLab.Tests;

/// <summary>A folder of its own and the program on it.</summary>
internal sealed class Bench : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("socklab").FullName;

    /// <summary>What the last run printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the last run complained about.</summary>
    public string Error { get; private set; } = "";

    public string At(string name) => Path.Combine(this.Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this.At(name), text);
        return this.At(name);
    }

    public int Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = CommandLine.Run(args, output, error);
        this.Output = output.ToString().ReplaceLineEndings("\n");
        this.Error = error.ToString().ReplaceLineEndings("\n");
        return code;
    }

    public void Dispose() => Directory.Delete(this.Folder, recursive: true);
}
