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
    /// <summary>Socks that <see cref="StartBridgeAsync"/> uses up at most.</summary>
    public const int WarmingSocks = 3;

    /// <summary>What the bridge prints when it is done with a pause.</summary>
    public const string ResultWord = "result: outcome=";

    /// <summary>How long something is waited for that takes a second on an idle machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Adverts of a doze go on for this long, as the firmware's do.</summary>
    public static readonly TimeSpan DozeTime = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromMinutes(5);
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

    /// <summary>
    /// Starts the bridge, waits until the kernel scans for it, and has it pause once: code that runs for the first time on an emulated processor
    /// takes seconds, which no later scenario is to mistake for the bridge's own. Returns what was found.
    /// </summary>
    public async Task<string> StartBridgeAsync()
    {
        this.Bridge.Start(this.Tv.Address);
        await this.ExpectAsync(() => this.Controller?.IsScanning == true, PatienceAtStart, "since the bridge was started, the kernel was not asked to scan");
        for (int i = 1; i <= WarmingSocks; i++)
        {
            try
            {
                double tookMs = await this.ExpectPauseAsync(this.NextPaired());
                return $"the kernel scans for the bridge, and doze {i} was paused after {tookMs:0} ms";
            }
            catch (ScenarioException) when (i < WarmingSocks)
            {
                // The bridge gives up on a TV that does not answer within 5 s, and so much can the first answer take here. The next sock, then.
            }
        }

        throw new InvalidOperationException("Cannot be reached.");
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

    /// <summary>
    /// A paired sock dozes off and a pause is expected. Returns milliseconds from the doze's first packet to the request, once the bridge has seen
    /// whether it worked: until then it may well ask a second time, which the next scenario is not to mistake for its own.
    /// </summary>
    public async Task<double> ExpectPauseAsync(AirSock sock)
    {
        this.Tv.Play();
        int before = this.Bridge.Lines.Count;
        long started = this.Air.Start(sock.Say(sock.Doze(), DozeTime));
        await this.ExpectAsync(() => this.Tv.Pauses.Count > 0, Patience, $"the doze of {sock.Address} led to no pause");
        long paused = this.Tv.Pauses[0];
        await this.Bridge.ExpectLineAsync(before, Patience, ResultWord);
        return Stopwatch.GetElapsedTime(started, paused).TotalMilliseconds;
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
