using System;
using System.Globalization;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Tv.Kodi;

/// <summary>
/// Kodi over JSON-RPC on its web server (docs/tv/kodi.md). Its pause is deterministic and its state readable. Each of the three operations takes at
/// most 5 s, however many calls it needs.
/// </summary>
public sealed class KodiTv : ITv
{
    private static readonly TimeSpan OperationTimeout = TimeSpan.FromSeconds(5);

    private readonly KodiRpc rpc;
    private readonly TimeProvider time;

    /// <summary>A driver for one address. It connects when it is first asked.</summary>
    /// <param name="address">An address of <see cref="Scheme"/>.</param>
    /// <param name="password">The password for the address's user, or null when there is none.</param>
    /// <param name="time">The clock for time-outs and for <see cref="TvReading.ReadAt"/>.</param>
    public KodiTv(TvAddress address, string? password, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(time);
        this.Name = address.ToString();
        this.rpc = new KodiRpc(address, password);
        this.time = time;
    }

    /// <summary>The form of the address. 8080 is the port that Kodi's settings offer.</summary>
    public static TvScheme Scheme { get; } = new("kodi", "kodi://USER@HOST:PORT", 8080, []);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public PauseCommand PauseCommand => PauseCommand.Deterministic;

    /// <inheritdoc/>
    public bool StateIsReadable => true;

    /// <inheritdoc/>
    public async Task<TvReading> ReadAsync(CancellationToken cancellation)
    {
        using CancellationTokenSource deadline = new(OperationTimeout, this.time);
        (TvReading reading, bool isPlayerGone) = await this.ReadOnceAsync(deadline.Token, cancellation);
        if (isPlayerGone)
        {
            // What played ended between two calls; the second look sees what is there now.
            (reading, _) = await this.ReadOnceAsync(deadline.Token, cancellation);
        }

        return reading;
    }

    /// <inheritdoc/>
    public Task<TvReply> PauseAsync(CancellationToken cancellation) => this.CommandAsync(
        "pause",
        "Player.PlayPause",
        player => string.Create(CultureInfo.InvariantCulture, $"{{\"playerid\":{player},\"play\":false}}"),
        result => KodiReplies.TrySpeed(result, out _) ? null : "a speed",
        cancellation);

    /// <inheritdoc/>
    public Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        return this.CommandAsync(
            "seek in",
            "Player.Seek",
            player => string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"playerid\":{player},\"value\":{{\"time\":{TimeOf(position)}}}}}"),
            result => result.ValueKind == JsonValueKind.Object ? null : "an object with the old position",
            cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        this.rpc.Dispose();
        return default;
    }

    private async Task<(TvReading Reading, bool IsPlayerGone)> ReadOnceAsync(CancellationToken deadline, CancellationToken cancellation)
    {
        (long? player, KodiAnswer? failed) = await this.FindPlayerAsync(deadline, cancellation);
        if (failed is not null)
        {
            return this.Failed(failed);
        }

        if (player is null)
        {
            return (new TvReading(TvState.Stopped, null, null, null, this.time.GetUtcNow()), false);
        }

        string id = player.Value.ToString(CultureInfo.InvariantCulture);
        KodiAnswer item = await this.rpc.CallAsync(
            "Player.GetItem",
            $"{{\"playerid\":{id},\"properties\":[\"title\",\"showtitle\",\"season\",\"episode\",\"file\"]}}",
            deadline,
            cancellation);
        if (item.Failure != TvFailure.None)
        {
            return this.Failed(item);
        }

        if (!KodiReplies.TryTitle(item.Result, out string? title))
        {
            return this.Failed(this.NotAsExpected("Player.GetItem", item, "an item"));
        }

        // State and position last: nothing may lie between them and the decision to pause.
        KodiAnswer properties = await this.rpc.CallAsync(
            "Player.GetProperties",
            $"{{\"playerid\":{id},\"properties\":[\"speed\",\"time\",\"totaltime\",\"live\"]}}",
            deadline,
            cancellation);
        return properties.Failure != TvFailure.None ? this.Failed(properties) : this.ReadingOf(title, properties);
    }

    private (TvReading Reading, bool IsPlayerGone) ReadingOf(string title, KodiAnswer properties)
    {
        if (!KodiReplies.TrySpeed(properties.Result, out long speed)
            || !KodiReplies.TryTime(properties.Result, "time", out TimeSpan position)
            || !KodiReplies.TryTime(properties.Result, "totaltime", out TimeSpan length)
            || !KodiReplies.TryFlag(properties.Result, "live", out bool isLive))
        {
            return this.Failed(this.NotAsExpected("Player.GetProperties", properties, "a speed of -32..32, times of 0..100 hours and live"));
        }

        // Live TV has the length of the program on air or none; some add-ons tell 0.
        TimeSpan? duration = isLive || length == TimeSpan.Zero ? null : length;
        TvState state = speed == 0 ? TvState.Paused : TvState.Playing;
        return (new TvReading(state, title, position, duration, this.time.GetUtcNow()), false);
    }

    /// <summary>Asks again which player is active, then commands that one: ids are not fixed, and a player may have ended since the last read.</summary>
    private async Task<TvReply> CommandAsync(
        string words, string method, Func<long, string> parameters, Func<JsonElement, string?> findMissing, CancellationToken cancellation)
    {
        using CancellationTokenSource deadline = new(OperationTimeout, this.time);
        (long? player, KodiAnswer? failed) = await this.FindPlayerAsync(deadline.Token, cancellation);
        if (failed is not null)
        {
            return ReplyOf(failed);
        }

        if (player is null)
        {
            return TvReply.Failed(TvFailure.Refused, this.rpc.Problems.NothingPlays(words));
        }

        KodiAnswer answer = await this.rpc.CallAsync(method, parameters(player.Value), deadline.Token, cancellation);
        if (answer.Failure != TvFailure.None)
        {
            return ReplyOf(answer);
        }

        return findMissing(answer.Result) is string missing ? ReplyOf(this.NotAsExpected(method, answer, missing)) : TvReply.Taken;
    }

    private async Task<(long? Player, KodiAnswer? Failed)> FindPlayerAsync(CancellationToken deadline, CancellationToken cancellation)
    {
        const string Method = "Player.GetActivePlayers";
        KodiAnswer answer = await this.rpc.CallAsync(Method, null, deadline, cancellation);
        if (answer.Failure != TvFailure.None)
        {
            return (null, answer);
        }

        return KodiReplies.TryPlayer(answer.Result, out long? player)
            ? (player, null)
            : (null, this.NotAsExpected(Method, answer, "a list of players"));
    }

    private static string TimeOf(TimeSpan position) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"hours\":{(int)position.TotalHours},\"minutes\":{position.Minutes},\"seconds\":{position.Seconds},\"milliseconds\":{position.Milliseconds}}}");

    private KodiAnswer NotAsExpected(string method, KodiAnswer answer, string expected) =>
        this.rpc.Problems.NotAsExpected(method, KodiReplies.Show(answer.Result), expected);

    private (TvReading Reading, bool IsPlayerGone) Failed(KodiAnswer answer) =>
        (TvReading.Failed(this.time.GetUtcNow(), answer.Failure, answer.Problem ?? ""), answer.IsPlayerGone);

    private static TvReply ReplyOf(KodiAnswer answer) => TvReply.Failed(answer.Failure, answer.Problem ?? "");
}
