using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;

namespace TvBridge.Cli;

/// <summary>What a bridge hears with: this system's radio, or a recording played as if it were heard now.</summary>
internal sealed class RadioOrRecording : IDisposable
{
    private readonly AirRecording? recording;

    private RadioOrRecording(ISockRadio radio, AirRecording? recording)
    {
        this.Radio = radio;
        this.recording = recording;
    }

    /// <summary>The radio.</summary>
    public ISockRadio Radio { get; }

    /// <summary>Opens it, or ends the command with the reason.</summary>
    /// <param name="choice">Which.</param>
    /// <param name="time">The clock.</param>
    public static RadioOrRecording Open(SockChoice choice, TimeProvider time)
    {
        if (choice.AirFile is null)
        {
            return new RadioOrRecording(SockRadios.Create(choice.Radio, choice.Adapter, time), null);
        }

        AirRecordingOpening opening = AirRecording.Open(choice.AirFile);
        AirRecording recording = opening.Recording ?? throw RefusedException.Failed(opening.Refusal!);
        return new RadioOrRecording(new RecordedRadio(recording, new PlaybackTime(time, time.GetUtcNow(), speed: 1)), recording);
    }

    /// <inheritdoc/>
    public void Dispose() => this.recording?.Dispose();
}
