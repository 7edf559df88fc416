using System.Linq;
using Circuit.Designs;

namespace Circuit.Wiring;

/// <summary>In which order a maker solders: what is small and inside first, the cell last.</summary>
internal static class WireOrder
{
    /// <summary>1 sensor, 2 board and perforated board, 3 LED and button, 4 motor and infrared, 5 switch, 6 cell.</summary>
    public static int StepOf(Port from, Port to)
    {
        string[] keys = [from.Pin?.Key ?? "perfboard", to.Pin?.Key ?? "perfboard"];
        if (keys.Contains(Keys.Cell))
        {
            return 6;
        }

        if (keys.Contains(Keys.Switch))
        {
            return 5;
        }

        if (keys.Any(key => key is Keys.Motor or Keys.Infrared or Keys.SecondInfrared or Keys.Receiver or Keys.ReceiverFilter))
        {
            return 4;
        }

        if (keys.Any(key => key is Keys.Led or Keys.LedResistor or Keys.Button or Keys.ButtonPullUp))
        {
            return 3;
        }

        return keys.Contains(Keys.Sensor) ? 1 : 2;
    }

    /// <summary>What a step is called.</summary>
    public static string NameOf(int step) => step switch
    {
        1 => "Sensor",
        2 => "Board and perforated board",
        3 => "LED and button",
        4 => "Motor and infrared",
        5 => "Switch",
        _ => "Cell: last, after the check with the multimeter",
    };
}
