using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Tests.Socks.Dialogs;

/// <summary>A link to something that answers as a test wants it, be it nonsense or nothing.</summary>
internal sealed class ScriptedLink : ISockLink
{
    public SockAddress Address => new(0xC4DE_E219_2B7F);

    public string Name => "Sock-0A1B";

    /// <summary>Whether nothing is ever answered.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The answer to a write: an ATT error, or null for none.</summary>
    public Func<Guid, byte[], byte?> Write { get; init; } = (_, _) => null;

    /// <summary>The value that is read.</summary>
    public Func<Guid, byte[]> Read { get; init; } = _ => [];

    public Task<byte[]> ReadAsync(Guid characteristic, CancellationToken cancellation) =>
        this.IsSilent ? new TaskCompletionSource<byte[]>().Task : Task.FromResult(this.Read(characteristic));

    public Task WriteAsync(Guid characteristic, ReadOnlyMemory<byte> value, CancellationToken cancellation) =>
        this.IsSilent ? new TaskCompletionSource().Task
        : this.Write(characteristic, value.ToArray()) is byte error ? Task.FromException(new SockLinkException("The sock refused it.", error))
        : Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
