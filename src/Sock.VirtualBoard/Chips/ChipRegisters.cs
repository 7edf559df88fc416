namespace Sock.VirtualBoard.Chips;

/// <summary>Addresses and bits of the MPU-6000/6050 register map, revision 4.2, with the names that it uses.</summary>
internal static class ChipRegisters
{
    public const byte SMPLRT_DIV = 0x19;
    public const byte CONFIG = 0x1A;
    public const byte ACCEL_CONFIG = 0x1C;
    public const byte FIFO_EN = 0x23;
    public const byte INT_PIN_CFG = 0x37;
    public const byte INT_ENABLE = 0x38;
    public const byte INT_STATUS = 0x3A;
    public const byte ACCEL_XOUT_H = 0x3B;
    public const byte TEMP_OUT_H = 0x41;
    public const byte GYRO_XOUT_H = 0x43;
    public const byte LAST_EXT_SENS_DATA = 0x60;
    public const byte SIGNAL_PATH_RESET = 0x68;
    public const byte USER_CTRL = 0x6A;
    public const byte PWR_MGMT_1 = 0x6B;
    public const byte PWR_MGMT_2 = 0x6C;
    public const byte FIFO_COUNTH = 0x72;
    public const byte FIFO_COUNTL = 0x73;
    public const byte FIFO_R_W = 0x74;
    public const byte WHO_AM_I = 0x75;

    // FIFO_EN
    public const int TEMP_FIFO_EN = 0x80;
    public const int XG_FIFO_EN = 0x40;
    public const int YG_FIFO_EN = 0x20;
    public const int ZG_FIFO_EN = 0x10;
    public const int ACCEL_FIFO_EN = 0x08;

    // INT_PIN_CFG
    public const int INT_RD_CLEAR = 0x10;

    // INT_STATUS
    public const int FIFO_OFLOW_INT = 0x10;
    public const int DATA_RDY_INT = 0x01;

    // USER_CTRL
    public const int USER_FIFO_EN = 0x40;
    public const int FIFO_RESET = 0x04;
    public const int I2C_MST_RESET = 0x02;
    public const int SIG_COND_RESET = 0x01;

    // PWR_MGMT_1
    public const int DEVICE_RESET = 0x80;
    public const int SLEEP = 0x40;
    public const int CYCLE = 0x20;
    public const int TEMP_DIS = 0x08;
    public const int CLKSEL = 0x07;

    // PWR_MGMT_2
    public const int STBY_XA = 0x20;
    public const int STBY_XG = 0x04;

    /// <summary>Status, outputs, FIFO counters and identity are written by the part alone.</summary>
    public static bool IsReadOnly(int address)
    {
        return (address >= INT_STATUS && address <= LAST_EXT_SENS_DATA)
            || address == FIFO_COUNTH || address == FIFO_COUNTL || address == WHO_AM_I;
    }

    /// <summary>Sets registers to 0, the last one included.</summary>
    public static void Clear(byte[] registers, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            registers[i] = 0;
        }
    }
}
