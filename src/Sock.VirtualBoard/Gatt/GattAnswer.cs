namespace Sock.VirtualBoard.Gatt;

/// <summary>What a central is told.</summary>
/// <param name="Error">ATT error; 0 for none.</param>
/// <param name="Value">What was read: the whole value.</param>
/// <param name="AwakeMicroseconds">When it is told.</param>
internal sealed record GattAnswer(byte Error, byte[] Value, long AwakeMicroseconds);
