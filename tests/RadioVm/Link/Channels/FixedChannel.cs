namespace RadioVm.Link.Channels;

/// <summary>The channels that every Low Energy link has.</summary>
internal static class FixedChannel
{
    public const ushort Attributes = 4;
    public const ushort Signaling = 5;
    public const ushort Security = 6;
}
