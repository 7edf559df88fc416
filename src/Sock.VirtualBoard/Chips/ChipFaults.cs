namespace Sock.VirtualBoard.Chips;

/// <summary>What is planned to go wrong with the part. Replaced as a whole, so that a fault may be added from another thread.</summary>
internal sealed class ChipFaults
{
    private readonly object gate = new object();
    private SensorFault[] faults = new SensorFault[0];

    public void Add(SensorFault fault)
    {
        lock (this.gate)
        {
            SensorFault[] more = new SensorFault[this.faults.Length + 1];
            for (int i = 0; i < this.faults.Length; i++)
            {
                more[i] = this.faults[i];
            }

            more[this.faults.Length] = fault;
            this.faults = more;
        }
    }

    public bool Has(SensorFaultKind kind, long microseconds)
    {
        SensorFault[] all = this.faults;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Kind == kind && microseconds >= all[i].FromMicroseconds && microseconds < all[i].ToMicroseconds)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the next fault of that kind begins after that time; <see cref="long.MaxValue"/> for never.</summary>
    public long NextBegin(SensorFaultKind kind, long afterMicroseconds)
    {
        SensorFault[] all = this.faults;
        long next = long.MaxValue;
        for (int i = 0; i < all.Length; i++)
        {
            long begin = all[i].FromMicroseconds;
            if (all[i].Kind == kind && begin > afterMicroseconds && begin < next)
            {
                next = begin;
            }
        }

        return next;
    }
}
