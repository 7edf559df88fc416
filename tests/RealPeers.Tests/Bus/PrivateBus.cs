using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using Xunit;

namespace RealPeers.Tests.Bus;

/// <summary>A real dbus-daemon for one test, with a socket of its own that only this test knows.</summary>
internal sealed class PrivateBus : IDisposable
{
    private const string Configuration = """
        <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
          <type>custom</type>
          <listen>unix:path=SOCKET</listen>
          <auth>EXTERNAL</auth>
          <policy context="default">
            <allow send_destination="*" eavesdrop="false"/>
            <allow receive_sender="*"/>
            <allow own="*"/>
            <deny send_destination="org.example.Closed"/>
          </policy>
        </busconfig>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("tvbridge-bus-").FullName;
    private PeerProgram? daemon;

    public string SocketPath => Path.Combine(this.folder, "bus");

    /// <summary>The address as other programs take it.</summary>
    public string Text => "unix:path=" + this.SocketPath;

    public BusAddress Address => BusAddress.At(this.Text);

    /// <summary>A bus, or a skipped test where there is no dbus-daemon.</summary>
    public static async Task<PrivateBus> StartAsync()
    {
        Need("dbus-daemon");
        PrivateBus bus = new();
        await bus.StartDaemonAsync();
        return bus;
    }

    /// <summary>Ends the test as skipped, with a printed reason, when a program is missing; as failed where every peer has to be there.</summary>
    public static void Need(string program)
    {
        if (!PeerProgram.IsInstalled(program))
        {
            string reason = $"{program} is not installed; install the packages dbus, systemd and libglib2.0-bin to run the D-Bus tests.";
            TestContext.Current.SendDiagnosticMessage(reason);
            Assert.False(Environment.GetEnvironmentVariable("TVBRIDGE_REQUIRE_PEERS") == "1", reason);
            Assert.Skip(reason);
        }
    }

    /// <summary>Starts the daemon, anew after <see cref="Kill"/>.</summary>
    public async Task StartDaemonAsync()
    {
        string file = Path.Combine(this.folder, "bus.conf");
        await File.WriteAllTextAsync(file, Configuration.Replace("SOCKET", this.SocketPath, StringComparison.Ordinal));
        this.daemon = PeerProgram.Start("dbus-daemon", this.folder, new Dictionary<string, string>(), "--config-file=" + file, "--nofork", "--nopidfile");
        await Poll.UntilAsync("the bus takes connections", 10, () => Task.FromResult(this.TakesConnections()));
    }

    /// <summary>Kills the daemon; its socket's file stays, as it would.</summary>
    public void Kill()
    {
        this.daemon?.Dispose();
        this.daemon = null;
    }

    /// <summary>Runs a program against this bus and returns what it printed.</summary>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        Need(program);
        string output = Path.Combine(this.folder, program + ".log");
        await PeerProgram.RunAsync(program, this.folder, arguments);
        return await File.ReadAllTextAsync(output);
    }

    public Task<BusConnection> ConnectAsync(CancellationToken cancellation) => BusConnection.OpenAsync(this.Address, cancellation);

    /// <summary>The socket's file is there a moment before anybody listens at it.</summary>
    private bool TakesConnections()
    {
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(this.SocketPath));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        this.Kill();
        Directory.Delete(this.folder, recursive: true);
    }
}
