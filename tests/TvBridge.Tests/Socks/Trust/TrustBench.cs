using System;
using System.Collections.Generic;
using System.IO;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>A bridge's guard with its files in a folder of their own, which can be stopped and started again.</summary>
internal sealed class TrustBench : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("trust-").FullName;

    public SteppedClock Clock { get; } = new();

    /// <summary>Sentences that were told, in order.</summary>
    public List<string> Told { get; } = [];

    /// <summary>How often the counters were written.</summary>
    public int Writes { get; private set; }

    public bool DiskRefuses { get; set; }

    public List<TrustedSock> Socks { get; } = [];

    public string CountersFile => Path.Combine(this.folder, "state", "counters.json");

    public string SocksFile => Path.Combine(this.folder, "config", "socks.json");

    public CounterStore Counters { get; private set; } = null!;

    public SockGuard Guard { get; private set; } = null!;

    public TrustBook Book => new(new TrustStore(this.SocksFile), this.CountersFile, this.Clock);

    /// <summary>A bench with these socks, paired just now.</summary>
    public static TrustBench With(params AirSock[] socks)
    {
        TrustBench bench = new();
        foreach (AirSock sock in socks)
        {
            bench.Socks.Add(sock.Trusted("sock " + (bench.Socks.Count + 1), bench.Clock.GetUtcNow()));
        }

        bench.Start();
        bench.Socks.ForEach(sock => bench.Counters.Begin(sock));
        bench.Restart();
        bench.Writes = 0;
        return bench;
    }

    public void Start()
    {
        CounterOpening opening = CounterStore.Open(this.CountersFile, this.Clock, this.Told.Add, this.Write);
        Assert.Null(opening.Refusal);
        this.Counters = opening.Store!;
        this.Guard = new SockGuard(this.Socks, this.Counters, this.Clock, this.Told.Add);
    }

    public void Restart()
    {
        this.Stop();
        this.Start();
    }

    public void Stop()
    {
        this.Guard.Dispose();
        this.Counters.Dispose();
    }

    /// <summary>As after a kill: what was not written is gone.</summary>
    public void Kill()
    {
        this.DiskRefuses = true;
        this.Stop();
        this.DiskRefuses = false;
        this.Told.Clear();
        this.Start();
    }

    public Judgement Judge(SockAddress address, byte[] data) => this.Guard.Judge(new AirAdvert(address, data, -60, this.Clock.GetUtcNow()));

    public Judgement Judge(AirSock sock, byte[] data) => this.Judge(sock.Address, data);

    public SockVerdict Verdict(AirSock sock, byte[] data) => this.Judge(sock, data).Verdict;

    public string WithoutFolder(string? text) => text!.Replace(this.folder + Path.DirectorySeparatorChar, "/", StringComparison.Ordinal);

    public void Dispose()
    {
        this.Guard?.Dispose();
        this.Counters?.Dispose();
        Directory.Delete(this.folder, recursive: true);
    }

    private void Write(string path, byte[] content)
    {
        if (this.DiskRefuses)
        {
            throw new IOException("The platter is full.");
        }

        this.Writes++;
        PrivateFile.Replace(path, content, toDisk: false);
    }
}
