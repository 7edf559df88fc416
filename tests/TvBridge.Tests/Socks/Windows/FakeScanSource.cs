using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TvBridge.Socks.Windows;

namespace TvBridge.Tests.Socks.Windows;

/// <summary>Windows' Bluetooth as a script: an adapter that comes and goes, scans that start, fail, stop and fall silent.</summary>
internal sealed class FakeScanSource : IScanSource
{
    /// <summary>How the adapter is.</summary>
    public AdapterCondition Adapter { get; set; } = AdapterCondition.Ready;

    /// <summary>What the look at the adapter does instead of answering, if anything.</summary>
    public Func<Task<AdapterCondition>>? LooksInstead { get; set; }

    /// <summary>What a start throws, or null.</summary>
    public Exception? StartThrows { get; set; }

    /// <summary>Every scan that was started.</summary>
    public List<FakeScan> Scans { get; } = [];

    /// <summary>How often the adapter was looked at.</summary>
    public int Looks { get; private set; }

    public string Name => "Fake";

    /// <summary>The scan that runs.</summary>
    public FakeScan Scan => this.Scans[^1];

    public Task<AdapterCondition> LookAsync()
    {
        this.Looks++;
        return this.LooksInstead is Func<Task<AdapterCondition>> instead ? instead() : Task.FromResult(this.Adapter);
    }

    public Task<IScan> StartAsync(IScanEar ear)
    {
        if (this.StartThrows is Exception thrown)
        {
            throw thrown;
        }

        FakeScan scan = new(ear);
        this.Scans.Add(scan);
        return Task.FromResult<IScan>(scan);
    }

    /// <summary>A scan that is stopped by the test.</summary>
    internal sealed class FakeScan(IScanEar ear) : IScan
    {
        private readonly TaskCompletionSource<ScanFault> ended = new();

        /// <summary>Whom it tells.</summary>
        public IScanEar Ear { get; } = ear;

        /// <summary>Whether it was given back.</summary>
        public bool IsDisposed { get; private set; }

        public Task<ScanFault> Ended => this.ended.Task;

        public bool IsRunning { get; set; } = true;

        /// <summary>Windows stops it.</summary>
        public void Stop(ScanFault fault) => this.ended.TrySetResult(fault);

        public void Dispose() => this.IsDisposed = true;
    }
}
