using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Settings;
using TvBridge.Socks.Air;
using TvBridge.Socks.Config;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>Gives a sock a key that this bridge knows, over the air or as a file for its board.</summary>
/// <param name="book">The trusted socks.</param>
/// <param name="output">Where the result goes. The key goes nowhere.</param>
/// <param name="time">The clock.</param>
internal sealed class SocksPair(TrustBook book, TextWriter output, TimeProvider time)
{
    private const string Again = "tvbridge socks pair --again";

    /// <summary>Pairs over the air.</summary>
    /// <param name="links">Connects.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RefusedException">It did not come about, or nobody knows.</exception>
    public async Task<int> OverTheAirAsync(ISockLinks links, SocksPairRequest request, CancellationToken cancellation)
    {
        SockAddress? address = SockLinkOptions.AddressOf(request.Address);
        TrustedSock paired = await new LinkWork(links, address).RunAsync(
            async (link, tell) =>
            {
                NewKey key = NewKey.Place(book, link.Address, request.Name, link.Name, request.Again, time.GetUtcNow());
                tell($"handing a key over to {key.Sock}");
                await this.HandOverAsync(link, key, cancellation);
                return key.Sock;
            },
            cancellation);
        output.WriteLine($"{paired} is paired. It restarts by itself within 2 minutes, or when its button is pressed; from then on its adverts are for this bridge alone.");
        return ExitCode.Done;
    }

    /// <summary>Writes the pairing file and the list for nanoff.</summary>
    /// <param name="request">What was asked for, with a folder.</param>
    /// <exception cref="RefusedException">It is wrong, or cannot be written.</exception>
    public int ToFiles(SocksPairRequest request)
    {
        SockAddress address = SockLinkOptions.AddressOf(request.Address)
            ?? throw RefusedException.Usage("--out needs --address ADDRESS, for the file names the sock that the key belongs to; a phone shows the address beside Sock-XXXX in pairing mode.");
        SockFiles files = new(request.Folder!, request.Port);
        files.RefuseIfThere(PairingText.FileName, request.Again, "--again");
        NewKey key = NewKey.Place(book, address, request.Name, "", request.Again, time.GetUtcNow());
        try
        {
            files.Write(PairingText.FileName, PairingFileText.Of(key.Sock.Key, address.ToString()));
        }
        catch (RefusedException)
        {
            key.TakeBack();
            throw;
        }

        key.Keep();
        string remark = $"{key.Sock} is trusted with a new key, which is shown nowhere. {PairingText.FileName} holds it, too: delete that file when the sock has it.";
        files.Tell(output, PairingText.FileName, remark);
        return ExitCode.Done;
    }

    private async Task HandOverAsync(ISockLink link, NewKey key, CancellationToken cancellation)
    {
        HandOver handOver;
        try
        {
            handOver = await new PairingDialog(link, time).HandOverAsync(key.Sock.Key, cancellation);
        }
        catch (OperationCanceledException)
        {
            handOver = new HandOver(HandOverOutcome.Unknown, "Interrupted.");
        }

        if (handOver.Outcome == HandOverOutcome.Refused)
        {
            key.TakeBack();
            throw RefusedException.Failed(handOver.Problem!);
        }

        key.Keep();
        if (handOver.Outcome == HandOverOutcome.Unknown)
        {
            throw RefusedException.Failed($"{handOver.Problem!.TrimEnd('.')}; the sock may have the new key or the one before, so this bridge keeps the new one: run {Again} to be sure.");
        }
    }
}
