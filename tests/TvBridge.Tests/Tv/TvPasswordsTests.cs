using System;
using System.Collections.Generic;
using System.IO;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Tv;

public sealed class TvPasswordsTests : IDisposable
{
    private const string Form = "expected a JSON object such as {\"kodi://kodi@tv.local:8080\": \"PASSWORD\"}.";

    private readonly string folder = Directory.CreateTempSubdirectory("secrets-").FullName;
    private readonly Dictionary<string, string> environment = [];

    public TvPasswordsTests()
    {
        this.environment["XDG_CONFIG_HOME"] = this.folder;
        this.environment["APPDATA"] = this.folder;
        Directory.CreateDirectory(Path.Combine(this.folder, "tvbridge"));
    }

    private string FilePath => Path.Combine(this.folder, "tvbridge", "secrets.json");

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public void Without_variable_and_file_there_is_no_password_and_no_error() => this.AssertFinds(null);

    [Fact]
    public void The_variable_goes_for_every_address_and_before_the_file()
    {
        this.Write("""{"kodi://kodi@tv":"from the file"}""");
        this.environment["TVBRIDGE_TV_PASSWORD"] = "from the variable";

        this.AssertFinds("from the variable");
    }

    [Theory]
    [InlineData("""{"kodi://kodi@tv":"secret"}""", "secret")]
    [InlineData("""{"kodi://KODI@tv":"other","KODI://kodi@TV:8080/":"secret"}""", "secret")]
    [InlineData("""{"kodi://kodi@tv:8081":"other"}""", null)]
    [InlineData("\uFEFF{\"kodi://kodi@tv\":\"written by an editor with a byte order mark\"}", "written by an editor with a byte order mark")]
    [InlineData("{}", null)]
    public void The_file_is_searched_by_address_however_it_is_spelled(string json, string? expected)
    {
        this.Write(json);

        this.AssertFinds(expected);
    }

    [Theory]
    [InlineData("0644")]
    [InlineData("0660")]
    [InlineData("0604")]
    [InlineData("0700")]
    public void A_file_that_others_may_read_is_refused(string mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes: the profile folder is private there.");
        this.Write("""{"kodi://kodi@tv":"secret"}""", mode);

        this.AssertRefused(
            $"The secrets file {this.FilePath} has mode {mode}, where 0600 is expected so that only you can read it; run chmod 600 {this.FilePath} and try again.");
    }

    [Theory]
    [InlineData("{\n  \"kodi://kodi@tv\": \"hunter2\",\n  oops\n}", "is not JSON from line 3 on; " + Form)]
    [InlineData("", "is not JSON from line 1 on; " + Form)]
    [InlineData("[\"hunter2\"]", "holds a JSON Array; " + Form)]
    [InlineData("""{"kodi://kodi@tv":12}""", "entry 1: kodi://kodi@tv:8080 has a JSON Number as its password; " + Form, true)]
    [InlineData("""{"kodi://kodi@tv":"a","kodi://kodi@tv:8080":"hunter2"}""", "entry 2: kodi://kodi@tv:8080 stands there twice; " + Form, true)]
    [InlineData("""{"kodi://kodi@tv":"\ud800"}""", "holds text that is no Unicode; " + Form)]
    [InlineData(
        """{"kodi://kodi:hunter2@tv":"x"}""",
        "entry 1: The TV address holds a password, which everybody on this computer could read from the list of processes; "
        + "write kodi://USER@HOST:PORT and put the password into TVBRIDGE_TV_PASSWORD or the secrets file.",
        true)]
    public void A_file_that_is_not_understood_is_named_without_its_secrets(string json, string problem, bool isEntry = false)
    {
        this.Write(json);

        string error = this.AssertRefused($"The secrets file {this.FilePath}{(isEntry ? "," : "")} {problem}");

        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        this.Write(new string(' ', 65537));

        this.AssertRefused(
            $"The secrets file {this.FilePath} has 65537 bytes, where at most 65536 are expected; keep only addresses and passwords in it.");
    }

    [Fact]
    public void Without_the_variable_of_the_desktop_the_file_is_in_the_home_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows always has APPDATA.");

        TvPasswords passwords = new(name => name == "HOME" ? "/home/me" : null);

        Assert.Equal("/home/me/.config/tvbridge/secrets.json", passwords.FilePath);
    }

    private void Write(string json, string mode = "0600")
    {
        File.WriteAllText(this.FilePath, json);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this.FilePath, (UnixFileMode)Convert.ToInt32(mode, 8));
        }
    }

    private void AssertFinds(string? expected)
    {
        Assert.True(this.Find(out string? password, out string? error), error);
        Assert.Equal(expected, password);
    }

    private string AssertRefused(string expected)
    {
        Assert.False(this.Find(out string? password, out string? error));
        Assert.Null(password);
        Assert.Equal(expected, error);
        return error!;
    }

    private bool Find(out string? password, out string? error)
    {
        Assert.True(TvAddress.TryParse("kodi://kodi@tv:8080", out TvAddress? address, out _));
        return new TvPasswords(name => this.environment.GetValueOrDefault(name)).TryFind(address, out password, out error);
    }
}
