namespace Sock.Detection;

/// <summary>The bytes in which a detector keeps over nights what it has learned. What is stored is not believed until it was checked.</summary>
public static class DetectorMemory
{
    /// <summary>Number of bytes.</summary>
    public const int Length = HeaderLength + (2 * NoiseFloor.Bins);

    private const byte Version = 1;
    private const int HeaderLength = 6;

    // Floors are stored in units of 4 micro-g, so that two bytes hold them.
    private const int FloorUnitMicroG = 4;

    /// <summary>Writes what was learned with the factory floor <paramref name="factoryMicroG"/> into the first <see cref="Length"/> bytes of <paramref name="target"/>.</summary>
    public static void Save(DozeJudge judge, int factoryMicroG, byte[] target)
    {
        target[0] = Version;
        target[1] = (byte)judge.Budget.QuestionsOwed;
        Put(target, 2, factoryMicroG / FloorUnitMicroG);
        Put(target, 4, judge.Floor.OnTableMicroG / FloorUnitMicroG);
        for (int bin = 0; bin < NoiseFloor.Bins; bin++)
        {
            Put(target, HeaderLength + (2 * bin), judge.Floor.EpochsInBin(bin));
        }
    }

    /// <summary>
    /// Begins a new night with what was learned. False, and nothing is taken over, when the bytes are of another length or version; a noise floor
    /// that belongs to another factory value is left out.
    /// </summary>
    public static bool Restore(DozeJudge judge, int factoryMicroG, byte[] source)
    {
        if (source.Length != Length || source[0] != Version)
        {
            return false;
        }

        judge.Budget.BeginNight(source[1]);
        if (Take(source, 2) == factoryMicroG / FloorUnitMicroG)
        {
            for (int bin = 0; bin < NoiseFloor.Bins; bin++)
            {
                judge.Floor.RestoreBin(bin, Take(source, HeaderLength + (2 * bin)));
            }

            judge.Floor.RestoreOnTable(Take(source, 4) * FloorUnitMicroG);
            judge.UseLearnedFloor();
        }

        return true;
    }

    private static void Put(byte[] target, int at, int number)
    {
        target[at] = (byte)number;
        target[at + 1] = (byte)(number >> 8);
    }

    private static int Take(byte[] source, int at)
    {
        return source[at] | source[at + 1] << 8;
    }
}
