using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Infrared;
using Xunit;

namespace RealPeers.Tests;

/// <summary>
/// LIRC (irsimreceive, irsimsend) and sigrok-cli, asked about pulses in a file: no receiver, no LED, no driver. Each test works in a folder of its own.
/// </summary>
internal sealed class InfraredPeers : IDisposable
{
    /// <summary>Dark time before, between and after presses, longer than that between two frames.</summary>
    private const int DarkMicros = 300_000;
    private const int SamplesPerSecond = 100_000;

    private readonly string folder = Directory.CreateTempSubdirectory("tvbridge-ir-").FullName;

    /// <summary>Ends the test as skipped, with a printed reason, when a program is missing; as failed where every peer has to be there.</summary>
    public static void Need(string program)
    {
        if (!PeerProgram.IsInstalled(program))
        {
            string reason = $"{program} is not installed; install the packages lirc and sigrok-cli to run the infrared tests.";
            TestContext.Current.SendDiagnosticMessage(reason); // dotnet test itself does not print why a test was skipped.
            Assert.False(Environment.GetEnvironmentVariable("TVBRIDGE_REQUIRE_PEERS") == "1", reason);
            Assert.Skip(reason);
        }
    }

    /// <summary>Light and dark of several presses of a key, as the firmware sends them: mark, space, and so on, a long space last.</summary>
    public static List<int> Presses(IrCode code, params bool[] toggles)
    {
        List<int> pulses = [];
        foreach (bool toggle in toggles)
        {
            IrSignal signal = new();
            Assert.Equal(IrError.None, IrEncoder.Encode(code, toggle, signal));
            pulses.AddRange(Enumerable.Range(0, signal.Count).Select(signal.PulseMicros));
            if (signal.Count % 2 == 0)
            {
                pulses[^1] += DarkMicros;
            }
            else
            {
                pulses.Add(DarkMicros);
            }
        }

        return pulses;
    }

    /// <summary>What LIRC makes of the pulses: a line for each frame it understood, "CODE REPEAT KEY REMOTE".</summary>
    public async Task<string[]> DecodeWithLircAsync(string remote, IEnumerable<int> pulses)
    {
        Need("irsimreceive");
        await File.WriteAllTextAsync(this.PathOf("remote.conf"), remote);
        string[] lines = [.. pulses.Select((micros, i) => (i % 2 == 0 ? "pulse " : "space ") + micros.ToString(CultureInfo.InvariantCulture))];
        await File.WriteAllLinesAsync(this.PathOf("pulses"), lines.Prepend($"space {DarkMicros}"));
        return Lines(await this.RunAsync("irsimreceive", "remote.conf", "pulses"));
    }

    /// <summary>What LIRC sends for one press of a key of the remote: mark, space, and so on, a long space last.</summary>
    public async Task<int[]> EncodeWithLircAsync(string remote, string key)
    {
        Need("irsimsend");
        await File.WriteAllTextAsync(this.PathOf("remote.conf"), remote);
        await this.RunAsync("irsimsend", "-k", key, "remote.conf");
        string[] lines = await File.ReadAllLinesAsync(this.PathOf("simsend.out"));
        return [.. lines.Select(line => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture))];
    }

    /// <summary>What sigrok's decoder of that name makes of the pulses.</summary>
    public async Task<string[]> DecodeWithSigrokAsync(string decoder, IEnumerable<int> pulses)
    {
        Need("sigrok-cli");
        List<byte> samples = [.. new byte[SamplesPerSecond / 10]];
        long micros = 0;
        foreach ((int length, int i) in pulses.Select((length, i) => (length, i)))
        {
            long from = micros * SamplesPerSecond / 1_000_000;
            micros += length;
            samples.AddRange(Enumerable.Repeat((byte)(1 - (i % 2)), (int)((micros * SamplesPerSecond / 1_000_000) - from)));
        }

        await File.WriteAllBytesAsync(this.PathOf("samples.bin"), [.. samples]);
        string rate = SamplesPerSecond.ToString(CultureInfo.InvariantCulture);
        return Lines(await this.RunAsync(
            "sigrok-cli", "-i", "samples.bin", "-I", "binary:numchannels=1:samplerate=" + rate, "-P", $"{decoder}:ir=0:polarity=active-high"));
    }

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string PathOf(string name) => Path.Combine(this.folder, name);

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        await PeerProgram.RunAsync(program, this.folder, arguments);
        return await File.ReadAllTextAsync(this.PathOf(program + ".log"));
    }
}
