namespace Knit.Notation;

/// <summary>Names of the sections that a sock is measured by.</summary>
public static class SectionNames
{
    /// <summary>The ribbed upper edge.</summary>
    public const string Cuff = "Cuff";

    /// <summary>From the cuff to the heel; pockets are knitted onto it.</summary>
    public const string Leg = "Leg";

    /// <summary>The flap behind the heel.</summary>
    public const string HeelFlap = "Heel flap";

    /// <summary>The cup under the heel.</summary>
    public const string HeelTurn = "Heel turn";

    /// <summary>The rounds that lose the stitches picked up along the flap.</summary>
    public const string Gusset = "Gusset";

    /// <summary>The even part of the foot.</summary>
    public const string Foot = "Foot";

    /// <summary>The toe.</summary>
    public const string Toe = "Toe";

    /// <summary>The patch that the module lies behind.</summary>
    public const string Pocket = "Pocket";

    /// <summary>The flap that closes it.</summary>
    public const string Flap = "Flap";
}
