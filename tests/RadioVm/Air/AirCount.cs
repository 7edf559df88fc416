namespace RadioVm.Air;

/// <summary>What became of packets on the air.</summary>
/// <param name="Sent">Sent.</param>
/// <param name="Lost">Of those, lost on the way.</param>
/// <param name="Told">Told to a kernel; the rest came while nobody scanned or was a duplicate that the kernel did not want.</param>
/// <param name="LatestMs">How late the latest packet went out, by which a machine that is too slow for the scenario is known.</param>
internal sealed record AirCount(long Sent, long Lost, long Told, int LatestMs);
