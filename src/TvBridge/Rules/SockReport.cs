using System;
using Sock.Detection;

namespace TvBridge.Rules;

/// <summary>What one advert said, checked.</summary>
/// <param name="PacketId">Counts the sock's payloads, 0..255; repeats of one payload keep it.</param>
/// <param name="BatteryPercent">Charge of the cell, 0..100.</param>
/// <param name="State">State of the sock.</param>
/// <param name="Episode">Low 8 bits of the number of the sock's last episode.</param>
/// <param name="StillAge">In Warning and Asleep how long the wearer had been still when the advert was started, at most 4 h 39 min; else zero.</param>
/// <param name="AgeIsAtLimit">True when the age is the longest that an advert can tell, so that the wearer may have been still for longer.</param>
public sealed record SockReport(byte PacketId, byte BatteryPercent, SockState State, byte Episode, TimeSpan StillAge, bool AgeIsAtLimit = false);
