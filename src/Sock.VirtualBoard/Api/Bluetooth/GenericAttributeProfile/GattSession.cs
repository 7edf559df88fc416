namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>Tells of a central that came or went.</summary>
public class GattSession
{
    internal GattSession()
    {
    }

    /// <summary>Who is told of a central that came or went.</summary>
    public delegate void GattSessionStatusChangedEventHandler(object sender, GattSessionStatusChangedEventArgs args);

    /// <summary>Raised on the event thread when a central came or went.</summary>
    public event GattSessionStatusChangedEventHandler? SessionStatusChanged;

    internal void Change(GattSessionStatus status) => this.SessionStatusChanged?.Invoke(this, new GattSessionStatusChangedEventArgs(status));
}
