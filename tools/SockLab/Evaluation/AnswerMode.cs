namespace SockLab.Evaluation;

/// <summary>How a wearer's answers are drawn.</summary>
internal enum AnswerMode
{
    /// <summary>Anew for each question.</summary>
    PerProbe,

    /// <summary>Once for each warning: who does not notice its first question notices none of it.</summary>
    PerEpisode,
}
