namespace RadioVm.Hci;

/// <summary>One advertising packet as it comes in at the antenna.</summary>
/// <param name="From">Sender.</param>
/// <param name="Kind">Kind of packet.</param>
/// <param name="Data">Advertising data, 0 to 31 bytes of any content.</param>
/// <param name="RssiDbm">Signal strength, -127 to 20 dBm; 127: not known.</param>
internal readonly record struct LeReport(LeAddress From, AdvertKind Kind, byte[] Data, sbyte RssiDbm);
