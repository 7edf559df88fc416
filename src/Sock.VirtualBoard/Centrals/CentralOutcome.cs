namespace Sock.VirtualBoard.Centrals;

/// <summary>What became of something that a central asked for.</summary>
public enum CentralOutcome
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>The board answered, be it with an error.</summary>
    Answered,

    /// <summary>There is no advert to connect to, or no link to ask over.</summary>
    NotConnected,

    /// <summary>The link was lost before an answer came.</summary>
    LinkLost,

    /// <summary>No answer came for 30 s, after which a central gives the link up.</summary>
    Unanswered,
}
