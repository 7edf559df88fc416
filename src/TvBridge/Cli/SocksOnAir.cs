using System;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using TvBridge.Files;
using TvBridge.Rules;
using TvBridge.Socks;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>The socks that the user trusts, heard over a radio or in a recording of one.</summary>
internal sealed class SocksOnAir : IHeardSocks
{
    private readonly TrustedSocks trusted;
    private readonly RadioOrRecording radio;
    private readonly TrustedEar ear;
    private Action<RadioNotice>? changed;
    private Task hearing = Task.CompletedTask;

    private SocksOnAir(TrustedSocks trusted, RadioOrRecording radio, TimeProvider time, Action<string> tell)
    {
        this.trusted = trusted;
        this.radio = radio;
        this.ear = new TrustedEar(trusted.Guard, time, notice => this.changed?.Invoke(notice), tell);
    }

    /// <inheritdoc/>
    public string Description =>
        $"{string.Join(", ", this.trusted.Guard.Socks.Select(sock => sock.IsPlain ? sock + ", plain: anybody can imitate it" : sock.ToString()))} over {this.radio.Radio.Name}";

    /// <inheritdoc/>
    public ChannelReader<Hearing> Hearings => this.ear.Hearings;

    /// <inheritdoc/>
    public bool IsDeaf => this.ear.IsDeaf;

    /// <summary>Opens them, or ends the command with the reason.</summary>
    public static SocksOnAir Open(SockChoice choice, UserFolders folders, TimeProvider time, Action<string> tell)
    {
        RadioOrRecording radio = RadioOrRecording.Open(choice, time);
        return new SocksOnAir(TrustedSocks.Open(folders, choice.AirFile is not null, time, tell), radio, time, tell);
    }

    /// <inheritdoc/>
    public string? NameOf(string address) => this.trusted.NameOf(address);

    /// <inheritdoc/>
    public void Start(Action<RadioNotice> changed, CancellationToken cancellation)
    {
        this.changed = changed;
        this.hearing = this.HearAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.trusted.Dispose();
        this.radio.Dispose();
    }

    private async Task HearAsync(CancellationToken cancellation)
    {
        try
        {
            await this.radio.Radio.RunAsync(this.ear, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Stopped: whoever reads is stopped as well.
        }
        finally
        {
            this.ear.Complete();
        }
    }
}
