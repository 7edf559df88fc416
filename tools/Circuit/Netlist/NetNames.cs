namespace Circuit.Netlist;

/// <summary>Names of nets that more than one place has to know.</summary>
public static class NetNames
{
    /// <summary>Ground; the cell's minus.</summary>
    public const string Ground = "GND";

    /// <summary>The board's regulated 3.3 V.</summary>
    public const string Supply = "3V3";

    /// <summary>The cell's plus behind the switch.</summary>
    public const string Battery = "VBAT";

    /// <summary>The cell's plus before the switch.</summary>
    public const string Cell = "CELL+";

    /// <summary>The USB socket's 5 V.</summary>
    public const string Usb = "VUSB";

    /// <summary>The switched supply of the sensor's connector.</summary>
    public const string SensorSupply = "VSENSOR";

    /// <summary>I2C data.</summary>
    public const string Sda = "SDA";

    /// <summary>I2C clock.</summary>
    public const string Scl = "SCL";

    /// <summary>Are these the rails that many parts hang on, and that a schematic draws as symbols and not as lines?</summary>
    public static bool IsRail(string net) => net is Ground or Supply or Battery or Usb or SensorSupply;
}
