using Sock.VirtualBoard.Motion;
using static Sock.VirtualBoard.Chips.ChipRegisters;

namespace Sock.VirtualBoard.Chips;

/// <summary>
/// An MPU-6050 as the bus sees it: registers, sample clock, FIFO and the noise of the real part. Its gyroscope always reads 0, because
/// nothing tells it how the foot turns, and its low-pass does not smooth the motion, only the noise.
/// </summary>
public sealed class Mpu6050Chip
{
    private const int RegisterCount = 128;
    private readonly byte[] registers = new byte[RegisterCount];
    private readonly ChipFifo fifo = new ChipFifo();
    private readonly ChipFaults faults = new ChipFaults();
    private readonly ChipSampler sampler;
    private int pointer;
    private long now;

    /// <summary>
    /// A part that has just been powered. <paramref name="clockErrorPpm"/>: how much too fast its internal oscillator is, in millionths.
    /// </summary>
    public Mpu6050Chip(IMotionSource motion, int clockErrorPpm, int noiseSeed)
    {
        this.sampler = new ChipSampler(motion, clockErrorPpm, noiseSeed);
        this.Identity = 0x68;
        this.TemperatureCentiCelsius = 3_000;
        this.Reset();
    }

    /// <summary>What WHO_AM_I reads; default 0x68. Parts sold under this name also say 0x70 or 0x98.</summary>
    public byte Identity { get; set; }

    /// <summary>Temperature of the die in 0.01 degrees Celsius; default 3,000. May be set from any thread.</summary>
    public int TemperatureCentiCelsius { get; set; }

    /// <summary>
    /// Whether bits of INT_STATUS appear only when INT_ENABLE asks for them; default false. The register map can be read either way, so a
    /// driver should work with both.
    /// </summary>
    public bool StatusNeedsEnable { get; set; }

    /// <summary>Samples taken since power came.</summary>
    public long SamplesTaken { get; private set; }

    /// <summary>Bytes that were pushed out of the full FIFO since power came.</summary>
    public long FifoBytesLost => this.fifo.BytesLost;

    /// <summary>Bytes in the FIFO, as of the last time that anybody asked the part for something.</summary>
    public int FifoCount => this.fifo.Count;

    /// <summary>Whether the SLEEP bit is set.</summary>
    public bool IsAsleep => (this.registers[PWR_MGMT_1] & SLEEP) != 0;

    /// <summary>What a register holds, without the side effects of reading it over the bus. 0x00 to 0x7F.</summary>
    public byte PeekRegister(byte address)
    {
        return address == WHO_AM_I ? this.Identity : this.registers[address];
    }

    /// <summary>Makes something go wrong for a while, from the past or the future on. May be called from any thread.</summary>
    public void AddFault(SensorFault fault)
    {
        this.faults.Add(fault);
    }

    /// <summary>Whether that goes wrong at that time.</summary>
    public bool HasFault(SensorFaultKind kind, long microseconds)
    {
        return this.faults.Has(kind, microseconds);
    }

    /// <summary>
    /// Lets the part live until that time, in microseconds since the board was first powered; a time that has passed changes nothing.
    /// </summary>
    public void AdvanceTo(long microseconds)
    {
        if (microseconds <= this.now)
        {
            return;
        }

        long dip = this.faults.NextBegin(SensorFaultKind.BrownOut, this.now);
        while (dip <= microseconds)
        {
            this.LiveUntil(dip);
            this.Reset();
            dip = this.faults.NextBegin(SensorFaultKind.BrownOut, dip);
        }

        this.LiveUntil(microseconds);
    }

    /// <summary>A write over the bus: the first byte selects a register, the others are stored there and in those after it.</summary>
    public void Write(byte[] bytes, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i == 0)
            {
                this.pointer = bytes[0] % RegisterCount;
            }
            else
            {
                this.WriteRegister(this.pointer, bytes[i]);
                this.MovePointer();
            }
        }
    }

    /// <summary>A read over the bus, from the selected register on; FIFO_R_W stays selected.</summary>
    public void Read(byte[] bytes, int count)
    {
        for (int i = 0; i < count; i++)
        {
            bytes[i] = this.ReadRegister(this.pointer);
            this.MovePointer();
        }
    }

    private bool FifoFills => (this.registers[USER_CTRL] & USER_FIFO_EN) != 0 && this.registers[FIFO_EN] != 0;

    private void LiveUntil(long microseconds)
    {
        long due = this.sampler.SamplesDue(microseconds);
        if (!this.FifoFills && due > this.sampler.SamplesDone + 1)
        {
            // Nobody can see the samples in between.
            this.SamplesTaken += due - 1 - this.sampler.SamplesDone;
            this.sampler.SkipTo(due - 1);
        }

        while (this.sampler.SamplesDone < due)
        {
            this.TakeSample();
        }

        this.now = microseconds;
    }

    private void MovePointer()
    {
        if (this.pointer != FIFO_R_W)
        {
            this.pointer = (this.pointer + 1) % RegisterCount;
        }
    }

    private byte ReadRegister(int address)
    {
        byte value = this.registers[address];
        if (address == WHO_AM_I)
        {
            value = this.Identity;
        }
        else if (address == FIFO_R_W)
        {
            value = (this.registers[USER_CTRL] & USER_FIFO_EN) != 0 ? this.fifo.Pop() : this.fifo.LastRead();
        }
        else if (address == FIFO_COUNTH)
        {
            // Reading the high byte brings both up to date.
            value = (byte)(this.fifo.Count >> 8);
            this.registers[FIFO_COUNTL] = (byte)this.fifo.Count;
        }

        if (address == INT_STATUS || (this.registers[INT_PIN_CFG] & INT_RD_CLEAR) != 0)
        {
            this.registers[INT_STATUS] = 0;
        }

        return value;
    }

    private void WriteRegister(int address, byte value)
    {
        if (address == PWR_MGMT_1 && (value & DEVICE_RESET) != 0)
        {
            this.Reset();
        }
        else if (address == USER_CTRL)
        {
            this.WriteUserControl(value);
        }
        else if (address == FIFO_R_W)
        {
            if (!this.fifo.Push(value))
            {
                this.RaiseStatus(FIFO_OFLOW_INT);
            }
        }
        else if (!IsReadOnly(address))
        {
            this.registers[address] = address == SIGNAL_PATH_RESET ? (byte)0 : value;
        }

        this.sampler.Configure(this.registers, this.now);
    }

    private void WriteUserControl(byte value)
    {
        // The map promises a reset of the FIFO only while it is disabled.
        if ((value & FIFO_RESET) != 0 && (value & USER_FIFO_EN) == 0)
        {
            this.fifo.Clear();
        }

        if ((value & SIG_COND_RESET) != 0)
        {
            Clear(this.registers, ACCEL_XOUT_H, LAST_EXT_SENS_DATA);
        }

        this.registers[USER_CTRL] = (byte)(value & ~(FIFO_RESET | I2C_MST_RESET | SIG_COND_RESET));
    }

    private void Reset()
    {
        Clear(this.registers, 0, RegisterCount - 1);
        this.registers[PWR_MGMT_1] = SLEEP;
        this.fifo.Clear();
        this.sampler.Configure(this.registers, this.now);
    }

    private void TakeSample()
    {
        long at = this.sampler.NextSampleAt();
        bool stuck = this.HasFault(SensorFaultKind.Stuck, at);
        if (!this.sampler.Take(this.registers, stuck, this.TemperatureCentiCelsius))
        {
            return;
        }

        this.SamplesTaken++;
        this.RaiseStatus(DATA_RDY_INT);
        if (this.FifoFills && !this.fifo.PushSample(this.registers))
        {
            this.RaiseStatus(FIFO_OFLOW_INT);
        }
    }

    private void RaiseStatus(int bit)
    {
        if (!this.StatusNeedsEnable || (this.registers[INT_ENABLE] & bit) != 0)
        {
            this.registers[INT_STATUS] |= (byte)bit;
        }
    }
}
