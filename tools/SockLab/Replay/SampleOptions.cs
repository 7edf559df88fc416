using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Replay;

/// <summary>How a recording becomes what the sock's own sensor would have measured.</summary>
/// <param name="NoiseMilliG">Noise of the part, in mg rms per axis, 0 to 50. Default 2.3: the MPU6050 behind its 21 Hz low-pass.</param>
/// <param name="Scale">Factor on the recorded acceleration, 0.1 to 10. Default 1.</param>
/// <param name="Seed">Which of the many noises and syntheses. Default 1.</param>
internal sealed record SampleOptions(double NoiseMilliG = SampleOptions.PartNoiseMilliG, double Scale = 1, int Seed = 1)
{
    /// <summary>What the part adds of its own: 400 ug for each root of a Hz over 1.57 x 21 Hz.</summary>
    public const double PartNoiseMilliG = 2.3;

    /// <summary>The comment of a recording that holds the noise of such a part already, with its size: <c># part_noise_mg: 2.3</c>.</summary>
    public const string PartNoiseComment = "part_noise_mg";

    /// <summary>The same options for one recording: a seed of its own, and no noise on top of the part's where the recording holds it already.</summary>
    public SampleOptions For(string person, Recording recording)
    {
        bool hasNoise = recording.Comments.Any(comment => comment.Key == PartNoiseComment);
        return this.For(person) with { NoiseMilliG = hasNoise ? 0 : this.NoiseMilliG };
    }

    /// <summary>The same options with a seed that belongs to one person: no two of them share their noise.</summary>
    public SampleOptions For(string person)
    {
        // FNV-1a: the same on every machine and in every run, which the base library's own hash is not.
        uint hash = 2166136261;
        foreach (char c in person)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return this with { Seed = unchecked(this.Seed + (int)hash) };
    }
}
