using System;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Link.Attributes;

/// <summary>One attribute of the table.</summary>
/// <param name="Handle">Its number, from 1 on without gaps.</param>
/// <param name="Type">What it is.</param>
/// <param name="Fixed">Its value where that never changes and everybody may read it; null for a value that the firmware has.</param>
/// <param name="Held">The firmware's characteristic whose value it is; null for a fixed one.</param>
/// <param name="GroupEnd">For a service, the last handle that belongs to it; else its own.</param>
internal sealed record AttributeEntry(ushort Handle, Guid Type, byte[]? Fixed, FoundCharacteristic? Held, ushort GroupEnd);
