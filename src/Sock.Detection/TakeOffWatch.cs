namespace Sock.Detection;

/// <summary>
/// Notices a sock that was taken off: a large movement, then stillness, then the sensor's own temperature on its way to the room's. Where the room is
/// about as warm as the leg it notices nothing and the sock counts as worn. Made for the physics; no recording of it exists.
/// </summary>
public sealed class TakeOffWatch
{
    /// <summary>The leg has to be warmer than the coldest reading of this session by this much. Hundredths of a degree Celsius.</summary>
    public const int ContrastCentiC = 300;

    /// <summary>A fall by this much since the large movement, still going on, holds every decision back. Hundredths of a degree Celsius.</summary>
    public const int CoolingCentiC = 100;

    /// <summary>A fall by this much is enough wherever the room's temperature lies. Hundredths of a degree Celsius.</summary>
    public const int OffCentiC = 400;

    /// <summary>A sock that was taken off is put on again when it is warmer than it had become by this much. Hundredths of a degree Celsius.</summary>
    public const int WarmerAgainCentiC = 100;

    // The smoothed temperature follows by a quarter each epoch; it lags this much behind one that falls by 0.2 degrees a minute.
    private const int FallingCentiC = 40;

    private const int LowestCentiC = -4000;
    private const int HighestCentiC = 8500;
    private const int Never = int.MinValue;

    private int nowCentiC = Never;
    private int smoothCentiC;
    private int coldestCentiC;

    // While worn: at the last large movement. After the sock was taken off: the coldest since then.
    private int markCentiC = Never;
    private bool isStill;

    /// <summary>Whether a temperature was ever read.</summary>
    public bool HasTemperature => this.nowCentiC != Never;

    /// <summary>Whether the sock has the looks of one that is cooling down since it was taken off: nothing is to be decided yet.</summary>
    public bool IsCooling => this.FellSinceMarkBy(CoolingCentiC) && this.smoothCentiC - this.nowCentiC >= FallingCentiC;

    /// <summary>Whether the sock was taken off.</summary>
    public bool IsOff
    {
        get
        {
            if (this.markCentiC == Never)
            {
                return false;
            }

            int halfWay = (this.markCentiC - this.coldestCentiC) / 2;
            return this.FellSinceMarkBy(halfWay < OffCentiC ? halfWay : OffCentiC);
        }
    }

    /// <summary>Takes the die temperature. Hundredths of a degree Celsius; what lies outside -40..85 degrees is not believed.</summary>
    public void AddTemperature(int centiC)
    {
        if (centiC < LowestCentiC || centiC > HighestCentiC)
        {
            return;
        }

        if (!this.HasTemperature)
        {
            this.smoothCentiC = centiC;
            this.coldestCentiC = centiC;
        }

        this.nowCentiC = centiC;
        this.coldestCentiC = centiC < this.coldestCentiC ? centiC : this.coldestCentiC;
    }

    /// <summary>Takes an epoch of a worn sock.</summary>
    public void AddWornEpoch(bool isStill, bool isLarge)
    {
        if (!this.HasTemperature)
        {
            return;
        }

        this.isStill = isStill;
        this.smoothCentiC += (this.nowCentiC - this.smoothCentiC) / 4;
        if (isLarge)
        {
            this.markCentiC = this.nowCentiC;
        }
    }

    /// <summary>The sock is off: from now on the mark follows the cold.</summary>
    public void BeginOff()
    {
        this.markCentiC = this.nowCentiC;
        this.isStill = false;
    }

    /// <summary>Takes a large movement of a sock that is off; true when it is warm enough to be on a leg again.</summary>
    public bool IsPutOn()
    {
        return this.markCentiC == Never || this.nowCentiC >= this.markCentiC + WarmerAgainCentiC;
    }

    /// <summary>An epoch of a sock that is off.</summary>
    public void AddOffEpoch()
    {
        this.smoothCentiC = this.nowCentiC;
        this.markCentiC = this.nowCentiC < this.markCentiC ? this.nowCentiC : this.markCentiC;
    }

    private bool FellSinceMarkBy(int centiC)
    {
        return this.isStill
            && this.markCentiC != Never
            && this.markCentiC - this.coldestCentiC >= ContrastCentiC
            && this.markCentiC - this.nowCentiC >= centiC;
    }
}
