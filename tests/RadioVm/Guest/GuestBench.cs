using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Hci;
using RadioVm.Link;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace RadioVm.Guest;

/// <summary>Everything that scenarios share: the air, the plugged controller, bluetoothd, the bridge and the TV that it pauses.</summary>
internal sealed class GuestBench : IAsyncDisposable
{
    /// <summary>What the bridge prints of its radio, in a healthy moment.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Adverts of a doze go on for this long; a sock repeats a payload for 5 to 15 s.</summary>
    public static readonly TimeSpan DozeTime = TimeSpan.FromSeconds(12);

    private static readonly LeAddress ControllerAddress = new(new SockAddress(0x00AA01000099), IsRandom: false);

    private readonly Queue<AirSock> paired = new();
    private readonly List<AirSock> socks = [];

    /// <param name="options">What to run.</param>
    /// <param name="report">Takes results.</param>
    public GuestBench(GuestOptions options, Report report)
    {
        this.Report = report;
        this.Folder = options.Folder;
        this.Daemon = new BluetoothDaemon(options.Folder);
        this.Bridge = new BridgeProcess(options.Dotnet, options.Bridge, options.Folder);
        this.Air = new VirtualAir(options.Seed);
        this.Chance = new Random(options.Seed);
    }

    public Report Report { get; }

    public BluetoothDaemon Daemon { get; }

    public BridgeProcess Bridge { get; }

    public LoopbackTv Tv { get; } = new();

    public VirtualAir Air { get; }

    /// <summary>Whoever the kernel can connect to; nobody at first.</summary>
    public SwitchedPeers Peers { get; } = new();

    /// <summary>Seeded: the same senders and bytes with the same seed.</summary>
    public Random Chance { get; }

    /// <summary>Where the host finds files.</summary>
    public string Folder { get; }

    /// <summary>The controller that is plugged in, or null.</summary>
    public VirtualController? Controller { get; private set; }

    /// <summary>Plugs a controller in.</summary>
    public VirtualController Plug(DuplicateFilter filter = DuplicateFilter.SameData, ILinkLayer? links = null)
    {
        this.Controller = new VirtualController(new VhciWire(), ControllerAddress, filter, links ?? this.Peers);
        this.Air.Attach(this.Controller);
        return this.Controller;
    }

    /// <summary>Pulls it out.</summary>
    public void Unplug()
    {
        if (this.Controller is VirtualController controller)
        {
            if (controller.UnknownCommands.Count > 0)
            {
                this.Report.Note("the kernel sent commands that the controller does not know: " + string.Join(", ", controller.UnknownCommands));
            }

            this.Air.Detach(controller);
            controller.Dispose();
            this.Controller = null;
        }
    }

    /// <summary>Makes socks and tells the bridge to trust them, as <c>tvbridge socks pair</c> does.</summary>
    public void Trust(int count)
    {
        TrustBook book = TrustBook.Of(new UserFolders(this.Bridge.VariableOf), TimeProvider.System);
        for (int i = 0; i < count; i++)
        {
            AirSock sock = this.Stranger(isEncrypted: true);
            TrustAnswer answer = book.Trust(sock.Address.Address, $"Paired {i + 1}", sock.Key, again: false);
            if (answer.Sock is null)
            {
                throw new InvalidOperationException(answer.Problem);
            }

            this.paired.Enqueue(sock);
        }
    }

    /// <summary>A sock that the bridge trusts and that has not been used yet: one pause in 2 min is all that a sock gets.</summary>
    public AirSock NextPaired() => this.paired.Dequeue();

    /// <summary>A sock that the bridge does not know.</summary>
    public AirSock Stranger(bool isEncrypted)
    {
        byte[] key = new byte[16];
        this.Chance.NextBytes(key);
        AirSock sock = new(this.AnyAddress().Address, isEncrypted ? key : null);
        this.socks.Add(sock);
        return sock;
    }

    /// <summary>An address that nobody else has.</summary>
    public LeAddress AnyAddress() => new(new SockAddress(0xC000_0000_0000UL | (ulong)this.Chance.NextInt64(0x3FFF_FFFF_FFFF)), IsRandom: true);

    /// <summary>Starts the bridge and waits until the kernel scans for it.</summary>
    public async Task StartBridgeAsync()
    {
        this.Bridge.Start(this.Tv.Address);
        await this.ExpectScanAsync("the bridge was started");
    }

    /// <summary>Waits until the kernel scans.</summary>
    /// <exception cref="ScenarioException">It did not.</exception>
    public async Task ExpectScanAsync(string since) =>
        await this.ExpectAsync(() => this.Controller?.IsScanning == true, Patience, $"since {since}, the kernel was not asked to scan");

    /// <summary>Waits for something.</summary>
    /// <exception cref="ScenarioException">It did not come about; the message says what was found instead.</exception>
    public async Task ExpectAsync(Func<bool> holds, TimeSpan most, string otherwise)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!holds())
        {
            if (watch.Elapsed > most)
            {
                throw new ScenarioException($"{otherwise} within {most.TotalSeconds:0} s.");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>A paired sock dozes off: exactly one pause is expected. Returns milliseconds from the doze's first packet to the request.</summary>
    public async Task<double> ExpectPauseAsync(AirSock sock, TimeSpan? most = null)
    {
        this.Tv.Play();
        long started = this.Air.Start(sock.Say(sock.Doze(), DozeTime));
        await this.ExpectAsync(() => this.Tv.Pauses.Count > 0, most ?? Patience, $"the doze of {sock.Address} led to no pause");
        return Stopwatch.GetElapsedTime(started, this.Tv.Pauses[0]).TotalMilliseconds;
    }

    /// <summary>Lets time pass in which nothing may be paused.</summary>
    /// <exception cref="ScenarioException">Something was.</exception>
    public async Task ExpectNoPauseAsync(TimeSpan duration, string of)
    {
        await Task.Delay(duration);
        if (this.Tv.Pauses.Count > 0)
        {
            throw new ScenarioException($"{of} led to {this.Tv.Pauses.Count} pause requests; expected none.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        this.Bridge.Dispose();
        this.Unplug();
        this.Daemon.Dispose();
        this.Air.Dispose();
        await this.Tv.DisposeAsync();
        foreach (AirSock sock in this.socks)
        {
            sock.Dispose();
        }
    }
}
