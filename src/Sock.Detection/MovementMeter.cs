namespace Sock.Detection;

/// <summary>
/// Sums movement: the absolute differences between one sample and the next, over the three axes. The mean of that sum over the samples is
/// what this project calls movement. It needs no square root, no filter and no division per sample.
/// </summary>
public sealed class MovementMeter
{
    /// <summary>Bytes of one sample: x, y and z, each two bytes, big-endian two's complement, 16384 LSB = 1 g.</summary>
    public const int BytesPerSample = 6;

    private bool hasPrevious;
    private int previousX;
    private int previousY;
    private int previousZ;

    /// <summary>Sum of the differences of x added by the last <see cref="Add"/>. LSB, 0..65535 per difference.</summary>
    public int SumXLsb { get; private set; }

    /// <summary>As <see cref="SumXLsb"/>, of y.</summary>
    public int SumYLsb { get; private set; }

    /// <summary>As <see cref="SumXLsb"/>, of z.</summary>
    public int SumZLsb { get; private set; }

    /// <summary>Number of differences in each sum: the samples, less one after a gap.</summary>
    public int BatchDifferences { get; private set; }

    /// <summary>Sum of the differences of all three axes. LSB.</summary>
    public int BatchSumLsb => this.SumXLsb + this.SumYLsb + this.SumZLsb;

    /// <summary>The next sample has no neighbor before it: no difference is formed across a gap.</summary>
    public void Forget()
    {
        this.hasPrevious = false;
    }

    /// <summary>Measures a batch of samples. The buffer must hold <paramref name="sampleCount"/> whole samples.</summary>
    public void Add(byte[] samples, int sampleCount)
    {
        int offset = 0;
        int end = sampleCount * BytesPerSample;
        int differences = sampleCount;
        if (!this.hasPrevious && sampleCount > 0)
        {
            this.previousX = unchecked((sbyte)samples[0]) << 8 | samples[1];
            this.previousY = unchecked((sbyte)samples[2]) << 8 | samples[3];
            this.previousZ = unchecked((sbyte)samples[4]) << 8 | samples[5];
            this.hasPrevious = true;
            offset = BytesPerSample;
            differences--;
        }

        this.SumDifferences(samples, offset, end);
        this.BatchDifferences = differences;
    }

    /// <summary>Movement as the mean of a sum of differences. Micro-g, exact to 4 micro-g; <paramref name="differences"/> must be positive.</summary>
    public static int MeanMicroG(int sumLsb, int differences)
    {
        // 1 LSB is 1,000,000 / 16384 = 15625 / 256 micro-g. In sixteenths of an LSB, split so that no product leaves 32 bits.
        int sixteenths = (sumLsb / differences * 16) + (sumLsb % differences * 16 / differences);
        return ((sixteenths >> 12) * 15625) + (((sixteenths & 4095) * 15625) >> 12);
    }

    // The one loop that runs for every sample of every night: locals only, one pass, nothing called. Each axis has its own sum, because an axis that
    // never changes is broken, however lively the others are.
    private void SumDifferences(byte[] samples, int offset, int end)
    {
        int sumX = 0;
        int sumY = 0;
        int sumZ = 0;
        int lastX = this.previousX;
        int lastY = this.previousY;
        int lastZ = this.previousZ;
        while (offset < end)
        {
            int axis = unchecked((sbyte)samples[offset]) << 8 | samples[offset + 1];
            sumX += axis > lastX ? axis - lastX : lastX - axis;
            lastX = axis;

            axis = unchecked((sbyte)samples[offset + 2]) << 8 | samples[offset + 3];
            sumY += axis > lastY ? axis - lastY : lastY - axis;
            lastY = axis;

            axis = unchecked((sbyte)samples[offset + 4]) << 8 | samples[offset + 5];
            sumZ += axis > lastZ ? axis - lastZ : lastZ - axis;
            lastZ = axis;
            offset += BytesPerSample;
        }

        this.previousX = lastX;
        this.previousY = lastY;
        this.previousZ = lastZ;
        this.SumXLsb = sumX;
        this.SumYLsb = sumY;
        this.SumZLsb = sumZ;
    }
}
