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

    /// <summary>Epochs on the table from which they are believed: a minute.</summary>
    public const int TableEpochsNeeded = 2;

    // The last bin is a neighbor only: the floor is at most 1.54 times the factory value.
    private const int BinsSearched = Bins - 1;

    // 2^(k/8) in 1/16384.
    private static readonly int[] OctaveSteps = { 16384, 17867, 19484, 21247, 23170, 25268, 27554, 30048 };

    private readonly short[] epochsInBin = new short[Bins];
    private readonly int factoryMicroG;
    private int tableEpochs;
    private int quietestOnTableMicroG;

    /// <summary>A floor that knows nothing but the factory value. Micro-g, 1000..60000.</summary>
    public NoiseFloor(int factoryMicroG)
    {
        this.factoryMicroG = factoryMicroG;
        this.FloorMicroG = factoryMicroG;
    }

    /// <summary>The noise floor F. Micro-g, from 0.5 to 1.6 times the factory value.</summary>
    public int FloorMicroG { get; private set; }

    /// <summary>Whether <see cref="FloorMicroG"/> was learned from a leg.</summary>
    public bool IsLearned { get; private set; }

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
    /// Takes an epoch of a sock that nobody wears. Noise is the same from epoch to epoch: one that lies well above the quietest was no rest, and one well
    /// below it begins anew. One that moves, or is quieter than any part, teaches nothing.
    /// </summary>
    public void AddTableEpoch(int movementMicroG)
    {
        if (movementMicroG < this.EdgeMicroG(0) || movementMicroG >= this.EdgeMicroG(BinsSearched))
        {
            return;
        }

        int tolerance = this.quietestOnTableMicroG / 16;
        if (this.tableEpochs == 0 || movementMicroG < this.quietestOnTableMicroG - tolerance)
        {
            this.quietestOnTableMicroG = movementMicroG;
            this.tableEpochs = 1;
        }
        else if (movementMicroG <= this.quietestOnTableMicroG + tolerance)
        {
            this.quietestOnTableMicroG = movementMicroG < this.quietestOnTableMicroG ? movementMicroG : this.quietestOnTableMicroG;
            this.tableEpochs++;
        }

        this.FindPeak();
    }

    /// <summary>How many epochs a bin holds, 0..32766.</summary>
    public int EpochsInBin(int bin)
    {
        return this.epochsInBin[bin];
    }

    /// <summary>Puts back what a bin held when it was kept. A count that cannot be is taken for 0.</summary>
    public void RestoreBin(int bin, int epochs)
    {
        this.epochsInBin[bin] = unchecked((uint)epochs) < (uint)short.MaxValue ? (short)epochs : (short)0;
        this.FindPeak();
    }

    private int EdgeMicroG(int bin)
    {
        return this.factoryMicroG / 2 * OctaveSteps[bin % BinsPerOctave] >> 14 << bin / BinsPerOctave;
    }

    private int CountAt(int bin)
    {
        return bin < 0 ? 0 : this.epochsInBin[bin];
    }

    private void FindPeak()
    {
        int best = 0;
        int most = 0;
        for (int bin = 0; bin < BinsSearched; bin++)
        {
            int sum = this.CountAt(bin - 1) + this.epochsInBin[bin] + this.epochsInBin[bin + 1];
            if (sum > most || (sum == most && this.epochsInBin[bin] > this.epochsInBin[best]))
            {
                most = sum;
                best = bin;
            }
        }

        this.IsLearned = most >= EpochsNeeded;
        if (!this.IsLearned)
        {
            // The quietest of a few epochs of noise lies about a thirtieth below their mean.
            int onTable = this.quietestOnTableMicroG + (this.quietestOnTableMicroG / 32);
            this.FloorMicroG = this.tableEpochs < TableEpochsNeeded ? this.factoryMicroG : onTable;
            return;
        }

        // The middle of the bin, drawn towards the fuller neighbor, but not beyond the bin's edge.
        int lowerEdge = this.EdgeMicroG(best);
        int width = this.EdgeMicroG(best + 1) - lowerEdge;
        int lean = this.epochsInBin[best + 1] - this.CountAt(best - 1);
        int half = width / 2;
        int shift = width * lean / most;
        shift = shift > half ? half : shift;
        shift = shift < -half ? -half : shift;
        this.FloorMicroG = lowerEdge + half + shift;
    }
}
