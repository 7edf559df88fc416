using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Motion;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Socks;
using TvBridge.Tv.Virtual;

namespace TvBridge.Demo;

/// <summary>A recorded evening, the real firmware, a bridge and a virtual TV on one simulated clock.</summary>
internal sealed class DemoEvening
{
    /// <summary>How long the evening goes on after the pause, so that one sees it hold.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(30);

    private readonly DemoOptions options;
    private readonly RecordedEvening recording;

    private DemoEvening(DemoOptions options, RecordedEvening recording)
    {
        this.options = options;
        this.recording = recording;
    }

    /// <summary>The TV, once the evening has begun.</summary>
    public VirtualTv? Tv { get; private set; }

    /// <summary>The sock, once the evening has begun.</summary>
    public VirtualSock? Sock { get; private set; }

    /// <summary>The evening's clock, once it has begun.</summary>
    public SimulatedTime? Time { get; private set; }

    /// <summary>What is played, for a heading.</summary>
    public string Title => this.recording.Title;

    /// <summary>Opens the recording; throws <see cref="Cli.RefusedException"/> with the reason when it cannot be played.</summary>
    public static DemoEvening Open(DemoOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options, options.RecordingFile is string file
            ? RecordedEvening.OpenFile(file)
            : RecordedEvening.OpenShipped(options.AnswersProbes ? RecordedEvening.Awake : RecordedEvening.Evening));
    }

    /// <summary>Plays the evening to the first doze or to the recording's end, and returns the pause, or null.</summary>
    public PauseDone? Run(IEnumerable<ActedEpisode> acted, Action<EveningEvent> tell, Action<TimeSpan>? pace, Action frame) =>
        SimulationLoop.Run(
            this.recording.Start,
            loop => this.RunAsync(loop, acted, tell),
            elapsed =>
            {
                frame();
                pace?.Invoke(elapsed);
            });

    private async Task<PauseDone?> RunAsync(SimulationLoop loop, IEnumerable<ActedEpisode> acted, Action<EveningEvent> tell)
    {
        VirtualPlayer player = new(loop.Time, DemoProgram.Episodes);
        player.Play(0, DemoProgram.StartsAt);
        await using VirtualTv tv = new(loop.Time, player, this.options.TvAddress) { Faults = this.options.Faults };
        CompositeMotion foot = new(this.recording.Motion);
        VirtualSock sock = new(foot, loop.Time, new BoardOptions { Address = NewAddress() });
        if (this.options.AnswersProbes)
        {
            sock.Powered += new Wearer(foot).Watch;
        }

        (this.Tv, this.Sock, this.Time) = (tv, sock, loop.Time);
        Task firmware = loop.StartSock(sock.Run);
        PauseOnSleep bridge = new(tv, loop.Time, acted, tell);
        while (await sock.Heard.WaitToReadAsync())
        {
            while (sock.Heard.TryRead(out Hearing? hearing))
            {
                if (await bridge.TakeAsync(hearing, CancellationToken.None) is PauseDone done)
                {
                    await Task.Delay(Linger, loop.Time);
                    return done;
                }
            }
        }

        await firmware;
        return null;
    }

    /// <summary>Each demo is a new sock, so that a journal that holds another demo does not take its episodes for the same.</summary>
    public static byte[] NewAddress()
    {
        // The second lowest bit of the first byte says that no maker gave this address away.
        byte[] address = [0x02, 0x53, 0x4B, 0, 0, 0];
        RandomNumberGenerator.Fill(address.AsSpan(3));
        return address;
    }
}
