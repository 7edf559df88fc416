using System;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>Dozes of a paired sock, of a stranger, of somebody who plays an old doze back, and of somebody who imitates the sock: exactly the one pause.</summary>
internal sealed class Dozes : IScenario
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    public string Name => "dozes";

    public int PairedSocks => 3;

    public async Task<string> RunAsync(GuestBench bench)
    {
        AirSock sock = bench.NextPaired();
        byte[] doze = sock.Doze();
        bench.Tv.Play();
        int before = bench.Bridge.Lines.Count;
        bench.Air.Start(sock.Say(doze, TimeSpan.FromSeconds(5)));
        await bench.ExpectAsync(() => bench.Tv.Pauses.Count > 0, GuestBench.Patience, "the doze of the paired sock led to no pause");
        PrintedLine result = await bench.Bridge.ExpectLineAsync(before, GuestBench.Patience, GuestBench.ResultWord);
        await Task.Delay(Quiet);
        if (bench.Tv.Pauses.Count != 1)
        {
            throw new ScenarioException($"the doze of the paired sock led to {bench.Tv.Pauses.Count} pause requests; expected one.");
        }

        // The viewer wakes up and plays on; whatever the others say now must pause nothing.
        bench.Tv.Play();
        bench.Air.Start(sock.Say(sock.Next(SockState.Awake), TimeSpan.FromSeconds(2)));
        await bench.ExpectNoPauseAsync(Quiet, "a paired sock that is awake");
        await this.ExpectIgnoredAsync(bench, "an unpaired encrypted sock", bench.Stranger(isEncrypted: true));
        await this.ExpectIgnoredAsync(bench, "an unpaired plain sock", bench.Stranger(isEncrypted: false));
        bench.Air.Start(sock.Say(doze, TimeSpan.FromSeconds(1.5)));
        await bench.ExpectNoPauseAsync(Quiet, "a doze played back");

        // Socks that were never heard before, so that neither a counter nor the limit of one pause in 2 min can be what refuses these.
        await this.ExpectIgnoredAsync(bench, "a doze under a paired address with another key", Imitation(bench.NextPaired(), isEncrypted: true));
        await this.ExpectIgnoredAsync(bench, "a plain doze under a paired address", Imitation(bench.NextPaired(), isEncrypted: false));
        return $"one pause by the paired sock ({result.Text}); none by an unpaired, a replayed, a forged and a plain one";
    }

    private async Task ExpectIgnoredAsync(GuestBench bench, string of, AirSock sock)
    {
        bench.Tv.Play();
        bench.Air.Start(sock.Say(sock.Doze(), TimeSpan.FromSeconds(1.5)));
        await bench.ExpectNoPauseAsync(Quiet, of);
    }

    private static AirSock Imitation(AirSock sock, bool isEncrypted) =>
        new(sock.Address.Address, isEncrypted ? [.. sock.Key!.Select(part => (byte)~part)] : null);
}
