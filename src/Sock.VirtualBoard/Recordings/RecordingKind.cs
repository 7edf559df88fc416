namespace Sock.VirtualBoard.Recordings;

/// <summary>What the rows of a recording hold.</summary>
public enum RecordingKind
{
    /// <summary>Raw acceleration: <c>t_s,x_g,y_g,z_g</c>, in g.</summary>
    Motion,

    /// <summary>Movement per epoch: <c>t_s,movement_mg</c>, in mg per 25 Hz sample.</summary>
    Epoch,
}
