namespace Sock.Detection;

/// <summary>
/// Learns the noise floor of this part at this leg. Before it is first worn, the sock on the table shows the part's own noise. Then a histogram of the movement of
/// worn epochs, in steps of an eighth of an octave: the floor is its peak among the quiet bins, so neither a restless evening nor one very still
/// minute shifts it. It is kept over nights.
/// </summary>
public sealed class NoiseFloor
{
    /// <summary>Bins of the histogram, from half the factory floor up to 1.68 times of it. What moves more than that is no floor.</summary>
    public const int Bins = 14;

    /// <summary>Epochs in the peak from which it is believed: 10 min of rest. Before that the floor of the sock on the table holds, or the factory's.</summary>
    public const int EpochsNeeded = 20;

    private const int BinsPerOctave = 8;

    /// <summary>Epochs in a row on the table from which they are believed: a minute and a half.</summary>
    public const int TableEpochsNeeded = 3;

    /// <summary>Epochs in a row on the table from which they are believed although it was quieter before: 5 min. Then the part is another one.</summary>
    public const int TableEpochsOfAnotherPart = 10;

    // The last bin is a neighbor only: the floor is at most 1.54 times the factory value.
    private const int BinsSearched = Bins - 1;

    // 2^(k/8) in 1/16384.
    private static readonly int[] OctaveSteps = { 16384, 17867, 19484, 21247, 23170, 25268, 27554, 30048 };

    private readonly short[] epochsInBin = new short[Bins];
    private readonly int factoryMicroG;
    private int lastOnTableMicroG;
    private int tableEpochs;

    /// <summary>A floor that knows nothing but the factory value. Micro-g, 1000..60000.</summary>
    public NoiseFloor(int factoryMicroG)
    {
        this.factoryMicroG = factoryMicroG;
        this.FloorMicroG = factoryMicroG;
    }

    /// <summary>The noise floor F. Micro-g, from 0.5 to 1.54 times the factory value.</summary>
    public int FloorMicroG { get; private set; }

    /// <summary>Whether <see cref="FloorMicroG"/> was learned from a leg.</summary>
    public bool IsLearned { get; private set; }

    /// <summary>Noise of the part itself, from the sock on the table; 0 as long as it is not known. Micro-g, from 0.5 to 1.54 times the factory value.</summary>
    public int OnTableMicroG { get; private set; }

    /// <summary>Takes a worn epoch. What lies below the first bin belongs to it; what lies above the last is left out.</summary>
    public void AddEpoch(int movementMicroG)
    {
        int bin = 0;
        while (bin < Bins && movementMicroG >= this.EdgeMicroG(bin + 1))
        {
            bin++;
        }

        if (bin == Bins)
        {
            return;
        }

        this.epochsInBin[bin]++;
        if (this.epochsInBin[bin] == short.MaxValue)
        {
            for (int i = 0; i < Bins; i++)
            {
                this.epochsInBin[i] /= 2;
            }
        }

        this.FindPeak();
    }

    /// <summary>
    /// Takes an epoch of a sock that nobody wears. Noise is the same from epoch to epoch, and a living leg is not: three in a row that agree to a sixteenth are
    /// believed, but only five minutes of it against a quieter table of before. One that moves, or is quieter than any part, teaches nothing.
    /// </summary>
    public void AddTableEpoch(int movementMicroG)
    {
        int last = this.lastOnTableMicroG;
        this.lastOnTableMicroG = this.IsPossible(movementMicroG) ? movementMicroG : 0;
        int difference = movementMicroG > last ? movementMicroG - last : last - movementMicroG;
        bool agrees = this.lastOnTableMicroG > 0 && difference <= last / 16;
        this.tableEpochs = agrees ? this.tableEpochs + 1 : 1;
        int needed = this.OnTableMicroG == 0 || movementMicroG < this.OnTableMicroG ? TableEpochsNeeded : TableEpochsOfAnotherPart;
        if (this.tableEpochs >= needed)
        {
            this.RestoreOnTable((movementMicroG + last) / 2);
        }
    }

    /// <summary>Puts back what <see cref="OnTableMicroG"/> was when it was kept. A value that cannot be counts as not known.</summary>
    public void RestoreOnTable(int microG)
    {
        this.OnTableMicroG = this.IsPossible(microG) ? microG : 0;
        this.FindPeak();
    }

    /// <summary>How many epochs a bin holds, 0..32766.</summary>
    public int EpochsInBin(int bin)
    {
        return this.epochsInBin[bin];
    }

    /// <summary>Puts back what a bin held when it was kept; it is looked at with the next epoch or <see cref="RestoreOnTable"/>. A count that cannot be is taken for 0.</summary>
    public void RestoreBin(int bin, int epochs)
    {
        this.epochsInBin[bin] = unchecked((uint)epochs) < (uint)short.MaxValue ? (short)epochs : (short)0;
    }

    private int EdgeMicroG(int bin)
    {
        return this.factoryMicroG / 2 * OctaveSteps[bin % BinsPerOctave] >> 14 << bin / BinsPerOctave;
    }

    private bool IsPossible(int microG)
    {
        return microG >= this.EdgeMicroG(0) && microG < this.EdgeMicroG(BinsSearched);
    }

    // A leg moves no less than the part's own noise, and its rest is not half as much again: without this bound a lively evening on a quiet part
    // would fill the bins above its floor.
    private int CountAt(int bin)
    {
        if (bin < 0)
        {
            return 0;
        }

        int onTable = this.OnTableMicroG;
        bool isNear = this.EdgeMicroG(bin + 1) > onTable - (onTable / 8) && this.EdgeMicroG(bin) < onTable + (onTable / 2);
        return onTable == 0 || isNear ? this.epochsInBin[bin] : 0;
    }

    private void FindPeak()
    {
        int best = 0;
        int most = 0;
        for (int bin = 0; bin < BinsSearched; bin++)
        {
            int sum = this.CountAt(bin - 1) + this.CountAt(bin) + this.CountAt(bin + 1);
            if (sum > most || (sum == most && this.CountAt(bin) > this.CountAt(best)))
            {
                most = sum;
                best = bin;
            }
        }

        this.IsLearned = most >= EpochsNeeded;
        if (!this.IsLearned)
        {
            this.FloorMicroG = this.OnTableMicroG > 0 ? this.OnTableMicroG : this.factoryMicroG;
            return;
        }

        // The middle of the bin, drawn towards the fuller neighbor, but not beyond the bin's edge.
        int lowerEdge = this.EdgeMicroG(best);
        int width = this.EdgeMicroG(best + 1) - lowerEdge;
        int lean = this.CountAt(best + 1) - this.CountAt(best - 1);
        int half = width / 2;
        int shift = width * lean / most;
        shift = shift > half ? half : shift;
        shift = shift < -half ? -half : shift;
        this.FloorMicroG = lowerEdge + half + shift;
    }
}
