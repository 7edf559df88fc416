using System;
using System.IO;

namespace TvBridge.Files;

/// <summary>Where a user's files of this program are. Nothing is made or checked here.</summary>
/// <param name="environment">Gives the value of an environment variable, or null.</param>
public sealed class UserFolders(Func<string, string?> environment)
{
    private const string Program = "tvbridge";

    /// <summary>Those of the environment that the program runs in.</summary>
    public static UserFolders OfThisProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>What a person sets: <c>tvbridge</c> in <c>$XDG_CONFIG_HOME</c> (else <c>~/.config</c>), on Windows in <c>%APPDATA%</c>.</summary>
    public string Config => this.Of("APPDATA", "XDG_CONFIG_HOME", ".config");

    /// <summary>What the program remembers: <c>tvbridge</c> in <c>$XDG_STATE_HOME</c> (else <c>~/.local/state</c>), on Windows in <c>%LOCALAPPDATA%</c>.</summary>
    public string State => this.Of("LOCALAPPDATA", "XDG_STATE_HOME", Path.Combine(".local", "state"));

    private string Of(string windowsVariable, string unixVariable, string unixDefault)
    {
        string? folder = environment(OperatingSystem.IsWindows() ? windowsVariable : unixVariable);
        if (string.IsNullOrEmpty(folder))
        {
            folder = Path.Combine(environment("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), unixDefault);
        }

        return Path.Combine(folder, Program);
    }
}
