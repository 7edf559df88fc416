namespace TvBridge.DBus;

/// <summary>Names that the D-Bus specification gives.</summary>
internal static class BusNames
{
    /// <summary>The bus itself.</summary>
    public const string Bus = "org.freedesktop.DBus";

    /// <summary>Its object.</summary>
    public const string BusPath = "/org/freedesktop/DBus";

    /// <summary>The interface through which properties are read and set.</summary>
    public const string Properties = "org.freedesktop.DBus.Properties";

    /// <summary>The interface through which a service tells its objects.</summary>
    public const string ObjectManager = "org.freedesktop.DBus.ObjectManager";
}
