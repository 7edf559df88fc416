using Sock.Firmware.Board;

namespace Sock.Firmware.Pairing;

/// <summary>When pairing mode is over: the sock is open to others only as long as it has to be, and restarts afterwards.</summary>
public sealed class PairingMode
{
    /// <summary>How long the sock waits for somebody to connect, at first and after each link. Milliseconds.</summary>
    public const int AloneMaxMs = 120000;

    /// <summary>How long it lasts in all, whoever is connected. Milliseconds.</summary>
    public const int TotalMaxMs = 600000;

    private readonly int startedMs;
    private int connectedMs;
    private string reason;

    /// <summary>Pairing mode from now on.</summary>
    public PairingMode(int nowMs)
    {
        this.startedMs = nowMs;
        this.connectedMs = nowMs;
    }

    /// <summary>Why it is over, as words for the debug console; null while it is not.</summary>
    public string Reason => this.reason;

    /// <summary>Notes how the radio is. To be called about once a second.</summary>
    public void Tick(bool isConnected, bool hasFailed, int nowMs)
    {
        if (isConnected)
        {
            this.connectedMs = nowMs;
        }

        if (this.reason == null && hasFailed)
        {
            this.reason = "the radio or a pairing failed";
        }
    }

    /// <summary>Whether it is over, which it then stays.</summary>
    public bool IsOver(int nowMs)
    {
        if (this.reason == null && BoardClock.ElapsedMs(this.startedMs, nowMs) >= TotalMaxMs)
        {
            this.reason = "10 minutes are over";
        }

        if (this.reason == null && BoardClock.ElapsedMs(this.connectedMs, nowMs) >= AloneMaxMs)
        {
            this.reason = "nobody was connected for 2 minutes";
        }

        return this.reason != null;
    }
}
