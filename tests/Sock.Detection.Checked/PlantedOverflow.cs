namespace Sock.Detection.Checked;

/// <summary>Sums and conversions that can overflow, compiled like the detector beside them: they show that this build does check.</summary>
public static class PlantedOverflow
{
    public static int Next(int number)
    {
        return number + 1;
    }

    public static int Negative(int number)
    {
        return -number;
    }

    public static int Shifted(byte[] samples)
    {
        return (sbyte)samples[0] << 8;
    }
}
