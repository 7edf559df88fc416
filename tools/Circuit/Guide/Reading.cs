namespace Circuit.Guide;

/// <summary>One thing to measure.</summary>
/// <param name="Meter">Its range: "ohm", "diode", "beep", "volts".</param>
/// <param name="Red">Where the red lead goes.</param>
/// <param name="Black">Where the black lead goes.</param>
/// <param name="Expect">What it reads.</param>
/// <param name="Otherwise">What is wrong if not.</param>
public sealed record Reading(string Meter, string Red, string Black, string Expect, string Otherwise);
