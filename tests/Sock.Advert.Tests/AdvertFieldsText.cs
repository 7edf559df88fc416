namespace Sock.Advert.Tests;

/// <summary>All fields in one line, so that one comparison shows every difference.</summary>
internal static class AdvertFieldsText
{
    public static string Of(AdvertFields fields) =>
        $"packet {fields.PacketId} battery {fields.BatteryPercent} {fields.State} episode {fields.Episode} age {fields.StillAgeMs}";
}
