using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Guide;

/// <summary>The resistors of a circuit as a multimeter sees them: what it reads between two nets follows from all of them together, and not from the one part it is held to.</summary>
public sealed class ResistorNetwork
{
    /// <summary>What a resistor of the shopping list may be off, as a share: 5 % is what the list allows.</summary>
    public const double Tolerance = 0.05;

    /// <summary>The least that a sensor board of any maker has from SDA and SCL to its supply. Ohm.</summary>
    public const double PullUpMinOhm = 2000;

    /// <summary>The most that it has. Ohm.</summary>
    public const double PullUpMaxOhm = 10000;

    /// <summary>What usual digital multimeters are while they measure volts. Ohm.</summary>
    public const double MeterOhm = 10e6;

    private readonly IReadOnlyList<ResistorEdge> edges;

    /// <summary>With these resistors.</summary>
    public ResistorNetwork(IEnumerable<ResistorEdge> edges) => this.edges = [.. edges];

    /// <summary>The resistors that a maker solders in, and nothing else: the small parts before the boards are joined to them.</summary>
    public static ResistorNetwork OfSmallParts(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new ResistorNetwork(design.Components.Where(component => component.Part.Kind == PartKind.Resistor).Select(component => EdgeOf(design, component)).OfType<ResistorEdge>());
    }

    /// <summary>The same with the sensor board's own two resistors.</summary>
    public static ResistorNetwork OfAll(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        Component sensor = design.Component(Keys.Sensor);
        double ohm = ((SensorBoardRatings)sensor.Part.Ratings!).PullUpOhm;
        string supply = design.NetOf(new PinRef(sensor.Key, "1"))!.Name;
        ResistorEdge[] pullUps = [.. new[] { NetNames.Scl, NetNames.Sda }.Select(line => new ResistorEdge(line, supply, PullUpMinOhm, ohm, PullUpMaxOhm))];
        return new ResistorNetwork([.. OfSmallParts(design).edges, .. pullUps]);
    }

    /// <summary>The same while a voltmeter is held between a net and ground: it is a resistor, too, and pulls a large divider down a little.</summary>
    public ResistorNetwork WithMeterAt(string net) => new([.. this.edges, new ResistorEdge(net, NetNames.Ground, MeterOhm, MeterOhm, MeterOhm)]);

    /// <summary>What a meter reads between two nets, at the least, usually and at the most. Ohm; null where nothing leads from one to the other.</summary>
    public (double Low, double Typical, double High)? Between(string from, string to)
    {
        // More in any resistor is never less between two nets, so the ends of the range are those of all resistors at once.
        double? typical = this.Equivalent(from, to, edge => edge.TypicalOhm);
        return typical is double value
            ? (this.Equivalent(from, to, edge => edge.LowOhm)!.Value, value, this.Equivalent(from, to, edge => edge.HighOhm)!.Value)
            : null;
    }

    /// <summary>The voltage of a net while others are held and nothing draws a current. Volt; null where it hangs on none of them.</summary>
    /// <param name="net">The net.</param>
    /// <param name="held">Voltages of the nets that are held.</param>
    public double? Voltage(string net, IReadOnlyDictionary<string, double> held)
    {
        ArgumentNullException.ThrowIfNull(held);
        if (held.TryGetValue(net, out double fixedV))
        {
            return fixedV;
        }

        HashSet<string> reached = this.Reached(net, held.Keys);
        if (!reached.Overlaps(held.Keys))
        {
            return null;
        }

        string[] free = [.. reached.Where(name => !held.ContainsKey(name))];
        return this.Solve(free, edge => edge.TypicalOhm, held, injected: null)[Array.IndexOf(free, net)];
    }

    private static ResistorEdge? EdgeOf(CircuitDesign design, Component resistor)
    {
        string? from = design.NetOf(new PinRef(resistor.Key, "1"))?.Name;
        string? to = design.NetOf(new PinRef(resistor.Key, "2"))?.Name;
        double ohm = resistor.Part.Value!.Amount;
        return from is null || to is null || from == to ? null : new ResistorEdge(from, to, ohm * (1 - Tolerance), ohm, ohm * (1 + Tolerance));
    }

    private double? Equivalent(string from, string to, Func<ResistorEdge, double> ohm)
    {
        if (from == to)
        {
            return 0;
        }

        HashSet<string> reached = this.Reached(from, []);
        if (!reached.Contains(to))
        {
            return null;
        }

        // One ampere in at one end, the other end held at 0 V: the voltage is the resistance.
        string[] free = [.. reached.Where(name => name != to)];
        return this.Solve(free, ohm, new Dictionary<string, double> { [to] = 0 }, from)[Array.IndexOf(free, from)];
    }

    /// <summary>All nets that resistors lead to from a net, not through those at which the search stops.</summary>
    private HashSet<string> Reached(string start, IEnumerable<string> stops)
    {
        HashSet<string> ends = [.. stops];
        HashSet<string> reached = [start];
        Queue<string> open = new([start]);
        while (open.TryDequeue(out string? net))
        {
            foreach (ResistorEdge edge in this.edges.Where(edge => edge.From == net || edge.To == net))
            {
                string other = edge.From == net ? edge.To : edge.From;
                if (reached.Add(other) && !ends.Contains(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        return reached;
    }

    /// <summary>The voltages of the free nets by the currents into each of them: Kirchhoff's first rule, as a set of linear equations.</summary>
    private double[] Solve(string[] free, Func<ResistorEdge, double> ohm, IReadOnlyDictionary<string, double> held, string? injected)
    {
        int count = free.Length;
        double[][] rows = [.. Enumerable.Range(0, count).Select(_ => new double[count + 1])];
        foreach (ResistorEdge edge in this.edges)
        {
            double siemens = 1 / ohm(edge);
            AddEdge(rows, free, held, edge.From, edge.To, siemens);
            AddEdge(rows, free, held, edge.To, edge.From, siemens);
        }

        if (injected is not null)
        {
            rows[Array.IndexOf(free, injected)][count] += 1;
        }

        return LinearEquations.Solve(rows);
    }

    private static void AddEdge(double[][] rows, string[] free, IReadOnlyDictionary<string, double> held, string from, string to, double siemens)
    {
        int row = Array.IndexOf(free, from);
        if (row < 0)
        {
            return;
        }

        rows[row][row] += siemens;
        int column = Array.IndexOf(free, to);
        if (column >= 0)
        {
            rows[row][column] -= siemens;
        }
        else
        {
            rows[row][free.Length] += siemens * held[to];
        }
    }
}

/// <summary>A resistor between two nets.</summary>
/// <param name="From">One net.</param>
/// <param name="To">The other.</param>
/// <param name="LowOhm">The least it may have.</param>
/// <param name="TypicalOhm">What is printed on it.</param>
/// <param name="HighOhm">The most it may have.</param>
public sealed record ResistorEdge(string From, string To, double LowOhm, double TypicalOhm, double HighOhm);
