namespace SockLab.Replay;

/// <summary>What a file's header says it holds.</summary>
internal enum SourceForm
{
    /// <summary>Raw acceleration, <c>t_s,x_g,y_g,z_g</c>.</summary>
    Motion,

    /// <summary>Movement per epoch, <c>t_s,movement_mg</c>.</summary>
    Epochs,

    /// <summary>ActiGraph counts per second, <c>t_s,axis1,axis2,axis3</c> and further columns.</summary>
    Counts,

    /// <summary>Sleep stages with a smoothed count in 30 s, <c>t_s,psg_stage,count_smoothed</c>.</summary>
    Stages,
}
