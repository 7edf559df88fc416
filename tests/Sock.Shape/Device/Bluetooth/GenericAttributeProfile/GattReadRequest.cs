namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattReadRequest
{
    internal extern GattReadRequest();

    public extern void RespondWithValue(Buffer value);

    public extern void RespondWithProtocolError(byte protocolError);
}
