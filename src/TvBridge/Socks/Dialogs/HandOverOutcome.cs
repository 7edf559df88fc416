namespace TvBridge.Socks.Dialogs;

/// <summary>What is known about a key after it was sent to a sock.</summary>
public enum HandOverOutcome
{
    /// <summary>The sock has stored it.</summary>
    Stored,

    /// <summary>The sock has refused it and is as it was.</summary>
    Refused,

    /// <summary>Nobody knows: the answer was lost on its way, or the sock failed over it. It may have the key.</summary>
    Unknown,
}
