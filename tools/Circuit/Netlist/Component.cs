using Circuit.Parts;

namespace Circuit.Netlist;

/// <summary>A part at its place in a circuit.</summary>
/// <param name="Key">Never changes and is unique also where references are not: "led-resistor". Ids in drawings are made from it.</param>
/// <param name="Reference">As on the drawing: "R1". A sound circuit has each once; a faulty one can be described as well, so that rules can say so.</param>
/// <param name="Part">What is soldered in.</param>
/// <param name="Block">What for.</param>
/// <param name="Purpose">In words: "limits the LED's current".</param>
public sealed record Component(string Key, string Reference, Part Part, Block Block, string Purpose);
