namespace nanoFramework.Hardware.Esp32;

public enum DeviceFunction
{
    I2C1_DATA = 0x020100,
    I2C1_CLOCK = 0x020101,
    I2C2_DATA = 0x020200,
    I2C2_CLOCK = 0x020201,
}
