using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Tv;

/// <summary>
/// Where the passwords of TVs are: in the environment variable <see cref="Variable"/>, which goes for every address, else in the secrets file,
/// a JSON object from address to password. Never on the command line and never in a log.
/// </summary>
/// <param name="environment">Gives the value of an environment variable, or null.</param>
public sealed class TvPasswords(Func<string, string?> environment)
{
    /// <summary>The environment variable that holds a password for all TVs of this run.</summary>
    public const string Variable = "TVBRIDGE_TV_PASSWORD";

    /// <summary>Those of the environment that the program runs in.</summary>
    public static TvPasswords OfThisProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>
    /// The secrets file: <c>tvbridge/secrets.json</c> in <c>$XDG_CONFIG_HOME</c> (else <c>~/.config</c>), on Windows in <c>%APPDATA%</c>.
    /// </summary>
    public string FilePath => Path.Combine(new UserFolders(environment).Config, "secrets.json");

    /// <summary>Looks for the password of an address. None is no error: not every TV needs one.</summary>
    /// <param name="address">Whose password.</param>
    /// <param name="password">The password, or null when there is none.</param>
    /// <param name="error">When the secrets file cannot be used: one sentence with its name and what to do.</param>
    public bool TryFind(TvAddress address, out string? password, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(address);
        password = environment(Variable);
        error = string.IsNullOrEmpty(password) ? TvSecretsFile.Find(this.FilePath, address, out password) : null;
        return error is null;
    }
}
