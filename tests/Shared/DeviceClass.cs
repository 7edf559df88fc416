namespace Sock.Tests.Shared;

/// <summary>What an object of one of the device's own classes takes there; on the desktop a stand-in with other fields sits in its place.</summary>
/// <param name="Fields">Number of fields of the real class and its bases.</param>
/// <param name="OwnedBytes">Bytes of what it makes for itself: locks, lists, copies. 0 for nothing.</param>
/// <param name="Followed">Fields of the stand-in whose values the real class holds as well.</param>
internal sealed record DeviceClass(int Fields, int OwnedBytes, params string[] Followed);
