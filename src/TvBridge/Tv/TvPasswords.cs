using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text.Json;

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

    private const int MostBytes = 64 * 1024;

    /// <summary>Those of the environment that the program runs in.</summary>
    public static TvPasswords OfThisProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>
    /// The secrets file: <c>tvbridge/secrets.json</c> in <c>$XDG_CONFIG_HOME</c> (else <c>~/.config</c>), on Windows in <c>%APPDATA%</c>.
    /// </summary>
    public string FilePath
    {
        get
        {
            string? folder = OperatingSystem.IsWindows() ? environment("APPDATA") : environment("XDG_CONFIG_HOME");
            if (string.IsNullOrEmpty(folder))
            {
                folder = Path.Combine(environment("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config");
            }

            return Path.Combine(folder, "tvbridge", "secrets.json");
        }
    }

    /// <summary>Looks for the password of an address. None is no error: not every TV needs one.</summary>
    /// <param name="address">Whose password.</param>
    /// <param name="password">The password, or null when there is none.</param>
    /// <param name="error">When the secrets file cannot be used: one sentence with its name and what to do.</param>
    public bool TryFind(TvAddress address, out string? password, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(address);
        error = null;
        password = environment(Variable);
        if (!string.IsNullOrEmpty(password))
        {
            return true;
        }

        password = null;
        if (!File.Exists(this.FilePath))
        {
            return true;
        }

        try
        {
            using FileStream file = File.OpenRead(this.FilePath);
            error = FindFault(file);
            if (error is null)
            {
                byte[] json = new byte[file.Length];
                file.ReadExactly(json);
                error = this.FindIn(json, address, out password);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = $"The secrets file {this.FilePath} cannot be read ({e.GetType().Name}); make it a file that belongs to you and try again.";
        }

        return error is null;
    }

    /// <summary>Asked of the open file, so that it cannot be exchanged between the question and the reading.</summary>
    private static string? FindFault(FileStream file)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixFileMode mode = File.GetUnixFileMode(file.SafeFileHandle);
            if ((mode & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
            {
                string octal = Convert.ToString((int)mode, 8).PadLeft(4, '0');
                return $"The secrets file {file.Name} has mode {octal}, where 0600 is expected so that only you can read it; run chmod 600 {file.Name} and try again.";
            }
        }

        return file.Length > MostBytes
            ? $"The secrets file {file.Name} has {file.Length} bytes, where at most {MostBytes} are expected; keep only addresses and passwords in it."
            : null;
    }

    /// <summary>Returns what is wrong with the file, or null. Neither passwords nor keys that are no addresses are repeated.</summary>
    private string? FindIn(byte[] json, TvAddress address, out string? password)
    {
        password = null;
        const string Form = "expected a JSON object such as {\"kodi://kodi@tv.local:8080\": \"PASSWORD\"}";
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return $"The secrets file {this.FilePath} holds a JSON {document.RootElement.ValueKind}; {Form}.";
            }

            HashSet<string> seen = [];
            int entry = 0;
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                entry++;
                if (!TvAddress.TryParse(property.Name, out TvAddress? key, out string? wrong))
                {
                    return $"The secrets file {this.FilePath}, entry {entry}: {wrong}";
                }

                if (property.Value.ValueKind != JsonValueKind.String || !seen.Add(key.ToString()))
                {
                    string found = property.Value.ValueKind == JsonValueKind.String ? "stands there twice" : $"has a JSON {property.Value.ValueKind} as its password";
                    return $"The secrets file {this.FilePath}, entry {entry}: {key} {found}; {Form}.";
                }

                password = key.ToString() == address.ToString() ? property.Value.GetString() : password;
            }

            return null;
        }
        catch (JsonException e)
        {
            return $"The secrets file {this.FilePath} is not JSON from line {e.LineNumber + 1} on; {Form}.";
        }
        catch (InvalidOperationException)
        {
            return $"The secrets file {this.FilePath} holds text that is not UTF-8; {Form}.";
        }
    }
}
