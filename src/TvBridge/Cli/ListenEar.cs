using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>Takes what a radio hears to the recorder, the guard, the table and the screen.</summary>
/// <param name="judge">The guard.</param>
/// <param name="table">Who is in the air.</param>
/// <param name="view">The screen.</param>
/// <param name="recorder">Writes all of it down, or null.</param>
internal sealed class ListenEar(Func<AirAdvert, Judgement> judge, ListenTable table, IListenView view, AirRecorder? recorder) : IRadioEar
{
    private readonly ListenWords words = new();

    /// <summary>How the radio was at last; null before its first word.</summary>
    public RadioNotice? Notice { get; private set; }

    /// <inheritdoc/>
    public void Heard(in AirAdvert advert)
    {
        recorder?.Take(advert);
        ListenWord word = this.words.Of(advert, judge(advert));
        (ListenRow row, bool isNews) = table.Take(advert, word);
        view.Heard(row, word, isNews);
    }

    /// <inheritdoc/>
    public void Changed(RadioNotice notice)
    {
        this.Notice = notice;
        view.Changed(notice);
    }
}
