using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>One thing that draws current.</summary>
/// <param name="Name">Its reference, or what it is.</param>
/// <param name="Kind">What kind of part.</param>
/// <param name="Rail">The supply it hangs on.</param>
/// <param name="PeakMilliA">At its worst, also where that is short or a fault.</param>
/// <param name="SteadyMilliA">For as long as it is in use.</param>
internal sealed record Load(string Name, PartKind Kind, string? Rail, double PeakMilliA, double SteadyMilliA);

/// <summary>Everything that draws current in a circuit.</summary>
internal static class Loads
{
    private const double LitShare = 1.0 / 3;

    /// <summary>All of it. The regulators are linear: what they give they take from the cell.</summary>
    public static IReadOnlyList<Load> Of(Wires wires)
    {
        string? supply = wires.NetOfNode(NetNames.Supply);
        double chipMilliA = wires.Supply.ChipPeakMilliA;
        return
        [
            new("chip", PartKind.Board, supply, chipMilliA, chipMilliA),
            .. wires.Supply.LedMilliA > 0 ? [new Load("board's LED", PartKind.Led, supply, wires.Supply.LedMilliA, wires.Supply.LedMilliA)] : Array.Empty<Load>(),
            .. LedString.In(wires, PartKind.Led).Select(lit => new Load(lit.Led.Reference, PartKind.Led, supply, lit.MaxMilliA, lit.MaxMilliA)),
            .. LedString.In(wires, PartKind.InfraredLed).Select(lit => new Load(lit.Led.Reference, PartKind.InfraredLed, lit.FeedNet, lit.MaxMilliA, lit.MaxMilliA * LitShare)),
            .. from motor in wires.OfKind(PartKind.Motor)
               where motor.Part.Ratings is MotorRatings
               let ratings = (MotorRatings)motor.Part.Ratings!
               select new Load(motor.Reference, PartKind.Motor, wires.NetOf(motor, "+"), ratings.StartMilliA, ratings.RunMilliA),
            .. from sensor in wires.OfKind(PartKind.SensorBoard)
               where sensor.Part.Ratings is SensorBoardRatings
               let milliA = ((SensorBoardRatings)sensor.Part.Ratings!).SupplyMilliA
               select new Load(sensor.Reference, PartKind.SensorBoard, wires.NetOf(sensor, "VCC"), milliA, milliA),
            .. from receiver in wires.OfKind(PartKind.InfraredReceiver)
               where receiver.Part.Ratings is ReceiverRatings
               let milliA = ((ReceiverRatings)receiver.Part.Ratings!).SupplyMilliA
               select new Load(receiver.Reference, PartKind.InfraredReceiver, supply, milliA, milliA),
        ];
    }

    /// <summary>The loads in words: "130 mA of chip + 1.72 mA of D1".</summary>
    public static string Sum(IEnumerable<(string Name, double MilliA)> loads) => string.Join(" + ", loads.Select(load => $"{Figure.Text(load.MilliA)} mA of {load.Name}"));

    /// <summary>
    /// What is drawn for longer than a moment. The firmware stops the motor before it sends infrared (the question is over when sleep begins), so the smaller of the two is left out.
    /// </summary>
    public static IReadOnlyList<(string Name, double MilliA)> Steady(IReadOnlyList<Load> loads)
    {
        double motorMilliA = loads.Where(load => load.Kind == PartKind.Motor).Sum(load => load.SteadyMilliA);
        double infraredMilliA = loads.Where(load => load.Kind == PartKind.InfraredLed).Sum(load => load.SteadyMilliA);
        PartKind left = motorMilliA > infraredMilliA ? PartKind.InfraredLed : PartKind.Motor;
        return [.. loads.Where(load => load.Kind != left).Select(load => (load.Name, load.SteadyMilliA))];
    }
}
