using System.Collections.Generic;

namespace Sock.VirtualBoard.Infrared;

/// <summary>Light that the board sent from an LED at one of its pins, as a phototransistor and an oscilloscope would show it.</summary>
/// <param name="Microseconds">When it began, since the board was first powered.</param>
/// <param name="Pin">Number of the GPIO that drives the LED.</param>
/// <param name="CarrierHz">What the marks were chopped with; 0 for light that was not chopped.</param>
/// <param name="DutyPercent">Share of each period of the carrier in which the LED was lit.</param>
/// <param name="PulsesMicroseconds">Mark, space, and so on; the last one may be a space.</param>
/// <param name="IsCutOff">The channel was closed before all was sent.</param>
public sealed record IrBurst(
    long Microseconds, int Pin, int CarrierHz, int DutyPercent, IReadOnlyList<int> PulsesMicroseconds, bool IsCutOff);
