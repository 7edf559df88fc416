namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattWriteRequest
{
    internal extern GattWriteRequest();

    public extern Buffer Value { get; }

    public extern void Respond();

    public extern void RespondWithProtocolError(byte protocolError);
}
