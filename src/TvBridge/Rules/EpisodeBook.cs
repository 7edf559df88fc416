using System.Collections.Generic;

namespace TvBridge.Rules;

/// <summary>The episodes that were acted upon: of each sock and each of the 256 numbers the last one.</summary>
internal sealed class EpisodeBook
{
    private readonly Dictionary<(string Sock, byte Number), ActedEpisode> acted = [];
    private readonly Dictionary<string, byte> lastNumbers = [];

    /// <summary>What was acted upon, in no order.</summary>
    public IReadOnlyCollection<ActedEpisode> Acted => this.acted.Values;

    /// <summary>Takes an episode that was acted upon, or that has come further since.</summary>
    public void Add(ActedEpisode episode) => this.acted[(episode.Episode.Sock, episode.Episode.Number)] = episode;

    /// <summary>What is known of the episode with this number, or null. Whether it is the same episode is for the caller to ask.</summary>
    public ActedEpisode? Of(string sock, byte number) => this.acted.GetValueOrDefault((sock, number));

    /// <summary>A sock has said a number: what it said under others is over.</summary>
    public void Heard(string sock, byte number)
    {
        if (this.lastNumbers.TryGetValue(sock, out byte last) && last == number)
        {
            return;
        }

        this.lastNumbers[sock] = number;
        List<ActedEpisode> left = [];
        foreach (ActedEpisode episode in this.acted.Values)
        {
            if (episode.Episode.Sock == sock && episode.Episode.Number != number && !episode.NumberWasLeft)
            {
                left.Add(episode);
            }
        }

        left.ForEach(episode => this.Add(episode with { NumberWasLeft = true }));
    }
}
