using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace RealPeers.Tests;

/// <summary>
/// A real Kodi that plays a generated video on a virtual screen with a virtual sound card. Started by the first test that needs it, started anew when
/// a test has killed it. Kodi's web server listens on all interfaces and cannot be told otherwise; everything of Kodi's that announces itself on the
/// network is switched off.
/// </summary>
public sealed class KodiProcess : IDisposable
{
    public const string User = "kodi";
    public const string Password = "sleep well";

    private static readonly string[] Programs = ["Xvfb", "ffmpeg", "pulseaudio"];

    private readonly string folder = Directory.CreateTempSubdirectory("peers-").FullName;
    private readonly Dictionary<string, string> environment = [];
    private PeerProgram? screen;
    private PeerProgram? sound;
    private PeerProgram? kodi;
    private KodiRemote? remote;
    private Task? prepared;
    private bool hasTold;

    /// <summary>Port of Kodi's web server on 127.0.0.1.</summary>
    public int Port { get; } = FreePort();

    public string Video => Path.Combine(this.folder, "Evening.mp4");

    public string Music => Path.Combine(this.folder, "Tone.wav");

    public string Picture => Path.Combine(this.folder, "Still.png");

    internal PeerProgram Program => this.kodi ?? throw new InvalidOperationException("Kodi has not been started.");

    internal KodiRemote Remote => this.remote ?? throw new InvalidOperationException("Kodi has not been started.");

    /// <summary>Kodi runs and plays nothing when this returns; the test is skipped with the reason when a program is missing.</summary>
    public async Task StartIdleAsync()
    {
        this.RequirePrograms();
        this.prepared ??= this.PrepareAsync(); // Once, also when it fails: the same answer for every test.
        await this.prepared;
        if (this.kodi is null or { HasExited: true })
        {
            this.kodi?.Dispose();
            await this.StartKodiAsync();
        }

        await this.Remote.StopAsync();
    }

    /// <summary>The same with the video playing.</summary>
    public async Task StartPlayingAsync()
    {
        await this.StartIdleAsync();
        await this.Remote.PlayAsync(this.Video);
    }

    public void Dispose()
    {
        this.remote?.Dispose();
        this.kodi?.Dispose();
        this.sound?.Dispose();
        this.screen?.Dispose();
        Directory.Delete(this.folder, recursive: true);
    }

    /// <summary>kodi.bin itself: the program <c>kodi</c> is a shell script that would leave it running when killed.</summary>
    private static string? FindKodi() => !Directory.Exists("/usr/lib")
        ? null
        : Directory.EnumerateDirectories("/usr/lib")
            .Select(folder => Path.Combine(folder, "kodi", "kodi.bin"))
            .Append("/usr/lib/kodi/kodi.bin")
            .FirstOrDefault(File.Exists);

    private void RequirePrograms()
    {
        List<string> missing = [.. Programs.Where(program => !PeerProgram.IsInstalled(program))];
        if (FindKodi() is null)
        {
            missing.Insert(0, "kodi.bin");
        }

        if (missing.Count > 0)
        {
            string reason = $"Real Kodi not tried: {string.Join(", ", missing)} not installed (packages in docs/tv/kodi.md).";
            Assert.False(Environment.GetEnvironmentVariable("TVBRIDGE_REQUIRE_PEERS") == "1", reason);
            if (!this.hasTold)
            {
                this.hasTold = true;
                TestContext.Current.SendDiagnosticMessage(reason); // dotnet test itself does not print why a test was skipped.
            }

            Assert.Skip(reason);
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task PrepareAsync()
    {
        await this.MakeMediaAsync();
        await this.StartScreenAsync();
        await this.StartSoundAsync();
        this.WriteSettings();
    }

    /// <summary>20 minutes of gray, 5 minutes of a tone and one picture: large enough to seek in, made in seconds.</summary>
    private async Task MakeMediaAsync()
    {
        string[] quiet = ["-loglevel", "error", "-y", "-f", "lavfi", "-i"];
        await PeerProgram.RunAsync(
            "ffmpeg",
            this.folder,
            [
                .. quiet, "color=c=gray:size=320x180:rate=10", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "1200",
                "-c:v", "mpeg4", "-g", "50", "-q:v", "31", "-c:a", "aac", "-b:a", "16k", this.Video,
            ]);
        await PeerProgram.RunAsync("ffmpeg", this.folder, [.. quiet, "sine=frequency=440:sample_rate=8000", "-t", "300", this.Music]);
        await PeerProgram.RunAsync("ffmpeg", this.folder, [.. quiet, "color=c=gray:size=320x180", "-frames:v", "1", this.Picture]);
    }

    private async Task StartScreenAsync()
    {
        // Xvfb looks for a free display itself and prints its number.
        this.screen = PeerProgram.Start(
            "Xvfb", this.folder, this.environment, "-displayfd", "1", "-screen", "0", "640x360x24", "-nolisten", "tcp");
        string? number = null;
        await Poll.UntilAsync("Xvfb has a display", 10, () =>
        {
            number = this.screen.ReadOutput().Split('\n').FirstOrDefault(line => line.Length > 0 && line.All(char.IsAsciiDigit));
            return Task.FromResult(number is not null);
        });
        this.environment["DISPLAY"] = ":" + number;
    }

    private async Task StartSoundAsync()
    {
        string socket = Path.Combine(this.folder, "sound");
        this.environment["HOME"] = this.folder;
        this.environment["XDG_RUNTIME_DIR"] = this.folder;
        this.sound = PeerProgram.Start(
            "pulseaudio",
            this.folder,
            this.environment,
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--load=module-null-sink sink_name=null",
            $"--load=module-native-protocol-unix socket={socket} auth-anonymous=1");
        await Poll.UntilAsync("pulseaudio has its socket", 10, () => Task.FromResult(File.Exists(socket)));
        this.environment["PULSE_SERVER"] = "unix:" + socket;
        this.environment["KODI_AE_SINK"] = "PULSE";
        this.environment["LIBGL_ALWAYS_SOFTWARE"] = "1";
    }

    private void WriteSettings()
    {
        string userdata = Directory.CreateDirectory(Path.Combine(this.folder, ".kodi", "userdata")).FullName;
        (string Id, string Value)[] settings =
        [
            ("services.webserver", "true"), ("services.webserverport", $"{this.Port}"), ("services.webserverauthentication", "true"),
            ("services.webserverusername", User), ("services.webserverpassword", Password), ("services.esenabled", "false"),
            ("services.esallinterfaces", "false"), ("services.upnp", "false"), ("services.upnprenderer", "false"), ("services.zeroconf", "false"),
            ("services.airplay", "false"), ("services.wsdiscovery", "false"), ("general.addonupdates", "2"),
        ];
        IEnumerable<string> lines = settings.Select(setting => $"<setting id=\"{setting.Id}\">{setting.Value}</setting>");
        File.WriteAllText(Path.Combine(userdata, "guisettings.xml"), $"<settings version=\"2\">{string.Concat(lines)}</settings>\n");
    }

    private async Task StartKodiAsync()
    {
        this.remote?.Dispose();
        this.remote = new KodiRemote(this.Port, User, Password);
        this.kodi = PeerProgram.Start(FindKodi()!, this.folder, this.environment, "--standalone", "--windowing=x11");
        await Poll.UntilAsync("Kodi answers", 60, async () =>
        {
            Assert.False(this.kodi.HasExited, "Kodi has ended: " + this.kodi.ReadOutput());
            return await this.remote.AnswersAsync();
        });
    }
}
