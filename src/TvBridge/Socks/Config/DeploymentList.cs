using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace TvBridge.Socks.Config;

/// <summary>The list that nanoff takes with <c>--filedeployment</c>: which file of this computer goes to which place on the board.</summary>
internal static class DeploymentList
{
    /// <summary>Name of the file beside the files that it lists.</summary>
    public const string FileName = "sock-files.json";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the list.</summary>
    /// <param name="folder">Where the files are. nanoff looks from where it is started, so the whole path goes into the list.</param>
    /// <param name="names">Names of the files, here as on the board's volume.</param>
    /// <param name="port">Serial port of the board; null leaves it to nanoff's own option.</param>
    public static string Of(string folder, IEnumerable<string> names, string? port)
    {
        List<object> files = [];
        foreach (string name in names)
        {
            files.Add(new { DestinationFilePath = @"I:\" + name, SourceFilePath = Path.GetFullPath(Path.Combine(folder, name)) });
        }

        return JsonSerializer.Serialize(port is null ? new { Files = files } : (object)new { SerialPort = port, Files = files }, Layout) + "\n";
    }

    /// <summary>The command that puts the files onto the board.</summary>
    public static string Command(string folder, string? port)
    {
        string list = $"--filedeployment \"{Path.GetFullPath(Path.Combine(folder, FileName))}\"";
        return port is null ? "nanoff --serialport PORT " + list : "nanoff " + list;
    }
}
