namespace Knit.Notation;

/// <summary>What is done with the next stitches.</summary>
public enum StitchKind
{
    /// <summary>k: knit.</summary>
    Knit,

    /// <summary>p: purl.</summary>
    Purl,

    /// <summary>sl: slip one stitch as if to purl, the yarn at the wrong side.</summary>
    Slip,

    /// <summary>k2tog: knit two together; leans to the right.</summary>
    K2tog,

    /// <summary>ssk: slip, slip, knit both together; leans to the left.</summary>
    Ssk,

    /// <summary>p2tog: purl two together.</summary>
    P2tog,

    /// <summary>yo: the yarn over the needle makes a stitch and a hole.</summary>
    YarnOver,
}
