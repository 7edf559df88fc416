namespace Sock.Firmware.Drivers;

/// <summary>What the byte in WHO_AM_I stands for. Parts sold under the MPU6050's name answer with others.</summary>
public static class SensorIdentity
{
    /// <summary>One sentence for a maker: what answered, what was expected, what to do.</summary>
    public static string Describe(byte whoAmI)
    {
        if (whoAmI == Mpu6050Register.Identity)
        {
            return "the sensor is an MPU6050.";
        }

        return "the sensor answers WHO_AM_I 0x" + whoAmI.ToString("X2") + ", " + NameOf(whoAmI)
            + "; expected 0x68 of an MPU6050, because the others have another FIFO and other registers; use a module whose chip answers 0x68.";
    }

    private static string NameOf(byte whoAmI)
    {
        switch (whoAmI)
        {
            case 0x00:
            case 0xFF:
                return "which no part does: look for a short on SDA or SCL";
            case 0x19:
                return "as an MPU-6886 does";
            case 0x70:
                return "as an MPU-6500 does that is sold as an MPU6050";
            case 0x71:
                return "as an MPU-9250 does that is sold as an MPU6050";
            case 0x98:
                return "as an ICM-20689 does that is sold as an MPU6050";
            default:
                return "which is not known";
        }
    }
}
