using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Sock.Tests.Shared;

/// <summary>Changes that the builder would refuse, made on the plain data of a circuit. Linked into each project that plants faults.</summary>
public static class DesignChanges
{
    /// <summary>Takes a pin off everything it is on.</summary>
    public static CircuitDesign Detach(this CircuitDesign design, string key, string pin)
    {
        PinRef gone = new(key, pin);
        return design with
        {
            Nets = [.. design.Nets.Select(net => net with { Pins = [.. net.Pins.Where(other => other != gone)] }).Where(net => net.Pins.Count > 0)],
            Open = [.. design.Open.Where(open => open.Pin != gone)],
        };
    }

    /// <summary>Puts a pin on a net as well; a net that is not there yet begins with it.</summary>
    public static CircuitDesign Attach(this CircuitDesign design, string key, string pin, string net)
    {
        PinRef added = new(key, pin);
        return design.FindNet(net) is null
            ? design with { Nets = [.. design.Nets, new Net(net, [added])] }
            : design with { Nets = [.. design.Nets.Select(other => other.Name == net ? other with { Pins = [.. other.Pins, added] } : other)] };
    }

    /// <summary>Puts a pin on another net.</summary>
    public static CircuitDesign Move(this CircuitDesign design, string key, string pin, string net) => design.Detach(key, pin).Attach(key, pin, net);

    /// <summary>Leaves a pin open on purpose.</summary>
    public static CircuitDesign Open(this CircuitDesign design, string key, string pin, string why)
    {
        CircuitDesign detached = design.Detach(key, pin);
        return detached with { Open = [.. detached.Open, new OpenPin(new PinRef(key, pin), why)] };
    }

    /// <summary>Gives each of two pins the other's place.</summary>
    public static CircuitDesign Swap(this CircuitDesign design, PinRef one, PinRef other)
    {
        return design with
        {
            Nets = [.. design.Nets.Select(net => net with { Pins = [.. net.Pins.Select(Swapped)] })],
            Open = [.. design.Open.Select(open => open with { Pin = Swapped(open.Pin) })],
        };

        PinRef Swapped(PinRef pin) => pin == one ? other : pin == other ? one : pin;
    }

    /// <summary>Makes two nets one copper, under the first one's name.</summary>
    public static CircuitDesign Join(this CircuitDesign design, string net, string gone)
    {
        Net joined = new(net, [.. design.Nets.First(other => other.Name == net).Pins, .. design.Nets.First(other => other.Name == gone).Pins]);
        return design with { Nets = [.. design.Nets.Where(other => other.Name != gone).Select(other => other.Name == net ? joined : other)] };
    }

    /// <summary>Leaves a part out.</summary>
    public static CircuitDesign Without(this CircuitDesign design, string key)
    {
        CircuitDesign detached = design.Component(key).Part.Pins.Aggregate(design, (left, pin) => left.Detach(key, pin.Number));
        return detached with { Components = [.. detached.Components.Where(component => component.Key != key)] };
    }

    /// <summary>Puts a part in, without connecting it.</summary>
    public static CircuitDesign With(this CircuitDesign design, Component added) => design with { Components = [.. design.Components, added] };

    /// <summary>Solders another part in at the same place.</summary>
    public static CircuitDesign WithPart(this CircuitDesign design, string key, Part part) => design.Change(key, component => component with { Part = part });

    /// <summary>The same part with other figures.</summary>
    public static CircuitDesign WithRatings(this CircuitDesign design, string key, Ratings ratings) =>
        design.Change(key, component => component with { Part = component.Part with { Ratings = ratings } });

    /// <summary>Prints another reference beside a part.</summary>
    public static CircuitDesign WithReference(this CircuitDesign design, string key, string reference) => design.Change(key, component => component with { Reference = reference });

    private static CircuitDesign Change(this CircuitDesign design, string key, System.Func<Component, Component> change) =>
        design with { Components = [.. design.Components.Select(component => component.Key == key ? change(component) : component)] };
}
