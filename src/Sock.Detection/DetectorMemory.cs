namespace Sock.Detection;

/// <summary>The bytes in which a detector keeps over nights what it has learned. What is stored is not believed until it was checked.</summary>
public static class DetectorMemory
{
    /// <summary>Number of bytes.</summary>
    public const int Length = HeaderLength + (2 * NoiseFloor.Bins);

    private const byte Version = 1;
    private const int HeaderLength = 4;

    // The factory floor is stored in units of 4 micro-g, so that two bytes hold it.
    private const int FactoryUnitMicroG = 4;

    /// <summary>Writes what was learned with the factory floor <paramref name="factoryMicroG"/> into the first <see cref="Length"/> bytes of <paramref name="target"/>.</summary>
    public static void Save(DozeJudge judge, int factoryMicroG, byte[] target)
    {
        target[0] = Version;
        target[1] = (byte)judge.Budget.QuestionsOwed;
        target[2] = (byte)(factoryMicroG / FactoryUnitMicroG);
        target[3] = (byte)(factoryMicroG / FactoryUnitMicroG >> 8);
        for (int bin = 0; bin < NoiseFloor.Bins; bin++)
        {
            int epochs = judge.Floor.EpochsInBin(bin);
            target[HeaderLength + (2 * bin)] = (byte)epochs;
            target[HeaderLength + (2 * bin) + 1] = (byte)(epochs >> 8);
        }
    }

    /// <summary>
    /// Begins a new night with what was learned. False, and nothing is taken over, when the bytes are of another length or version; a histogram
    /// that belongs to another factory floor is left out.
    /// </summary>
    public static bool Restore(DozeJudge judge, int factoryMicroG, byte[] source)
    {
        if (source.Length != Length || source[0] != Version)
        {
            return false;
        }

        judge.Budget.BeginNight(source[1]);
        if ((source[2] | source[3] << 8) == factoryMicroG / FactoryUnitMicroG)
        {
            for (int bin = 0; bin < NoiseFloor.Bins; bin++)
            {
                int at = HeaderLength + (2 * bin);
                judge.Floor.RestoreBin(bin, source[at] | source[at + 1] << 8);
            }

            judge.UseLearnedFloor();
        }

        return true;
    }
}
