using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.Firmware.Drivers;

namespace Sock.Firmware;

/// <summary>Carries batches from the sensor to the detector; what could not be read is handed on as missing, told once and counted.</summary>
public sealed class SensorFeed
{
    // AD0 of the sensor board is low.
    private const int SensorAddress = 0x68;
    private const int Statuses = (int)FifoStatus.Empty + 1;

    private readonly Mpu6050Fifo sensor;
    private readonly byte[] samples = new byte[Mpu6050Fifo.MostBytes];
    private readonly int[] counts = new int[Statuses];
    private readonly SleepDetector detector;
    private readonly SockMemory memory;
    private FifoStatus lastStatus = FifoStatus.Ok;

    /// <summary>A feed from the board's sensor. The sensor may be missing: that is a state to report, not a reason to stop.</summary>
    public SensorFeed(SockBoard board, SleepDetector detector, SockMemory memory)
    {
        this.sensor = new Mpu6050Fifo(I2cBus.Open(board, SensorAddress));
        this.detector = detector;
        this.memory = memory;
    }

    /// <summary>Whether the last batch was read.</summary>
    public bool HasBatch => this.lastStatus == FifoStatus.Ok && this.sensor.SampleCount > 0;

    /// <summary>When the last batch was read that held samples. Milliseconds of the board's clock.</summary>
    public int BatchMs { get; private set; }

    /// <summary>Temperature of the sensor's die at the last batch that was read. Hundredths of a degree Celsius.</summary>
    public int DieCentiC => this.sensor.DieCentiC;

    /// <summary>How often a read ended that way since the session began.</summary>
    public int CountOf(FifoStatus status)
    {
        return this.counts[(int)status];
    }

    /// <summary>Sets the sensor up: its samples come with the next batch.</summary>
    public void Start()
    {
        this.Report(this.sensor.Read(this.samples));
    }

    /// <summary>Hands the samples since the last call to the detector, or that there are none.</summary>
    public void ReadBatch()
    {
        FifoStatus status = this.sensor.Read(this.samples);
        int nowMs = BoardClock.NowMs();
        if (status == FifoStatus.Ok && this.sensor.SampleCount > 0)
        {
            this.BatchMs = nowMs;
            this.NameSock(this.sensor.SampleCount);
            this.detector.AddTemperature(this.sensor.DieCentiC);
            this.detector.AddBatch(this.samples, this.sensor.SampleCount, nowMs);
        }
        else
        {
            this.detector.AddMissing(nowMs);
        }

        this.Report(status);
    }

    /// <summary>Sends the sensor to sleep and tells what went wrong with it in this session.</summary>
    public void Stop()
    {
        this.sensor.Sleep();
        for (int i = (int)FifoStatus.Ok + 1; i < Statuses; i++)
        {
            if (this.counts[i] > 0)
            {
                Debug.WriteLine("sensor: status " + i.ToString() + " came " + this.counts[i].ToString() + " times in this session");
            }
        }
    }

    private void Report(FifoStatus status)
    {
        this.counts[(int)status]++;
        if (status == FifoStatus.WrongChip)
        {
            this.detector.ReportBroken();
        }

        if (status != this.lastStatus)
        {
            this.lastStatus = status;
            string what = status == FifoStatus.WrongChip ? SensorIdentity.Describe(this.sensor.FoundIdentity) : "status " + ((int)status).ToString();
            Debug.WriteLine("sensor: " + what);
        }
    }

    // A new sock takes its name from the noise of its own sensor: nothing else differs from sock to sock.
    private void NameSock(int sampleCount)
    {
        if (this.memory.NameBits != 0)
        {
            return;
        }

        int bits = 1;
        for (int i = 0; i < sampleCount * MovementMeter.BytesPerSample; i++)
        {
            bits = unchecked((bits * 31) + this.samples[i]);
        }

        if (!this.memory.RememberName((bits ^ (bits >> 16)) | 1))
        {
            Debug.WriteLine("flash: the name was not stored; after a restart the sock may have another");
        }
    }
}
