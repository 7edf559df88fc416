using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class CellGaugeTests
{
    [Theory]
    [InlineData(0, 1000, 0)]
    [InlineData(3300, 1000, 3300)]
    [InlineData(3950, 1000, 3950)]
    [InlineData(4200, 1000, 4200)]
    [InlineData(4200, 950, 3990)]
    [InlineData(4000, 1050, 4200)]
    [InlineData(9000, 1000, 6200)]
    public void The_voltage_behind_the_divider_reads_within_two_steps_of_the_converter(int milliVolts, int scalePermille, int expectedMilliVolts)
    {
        int read = -1;
        Evening bench = new();
        bench.Board.BatteryMilliVolts = milliVolts;
        bench.Run(1, () => read = new CellGauge(FeatherEsp32V2.Create(), scalePermille, hasUsbSense: false).ReadMilliVolts());

        Assert.InRange(read, expectedMilliVolts - 4, expectedMilliVolts);
    }

    [Theory]
    [InlineData(5000, true, true)]
    [InlineData(4400, true, true)]
    [InlineData(0, true, false)]
    [InlineData(1000, true, false)]
    [InlineData(5000, false, false)]
    public void A_cable_is_seen_where_the_maker_wired_it(int usbMilliVolts, bool isWired, bool isSeen)
    {
        bool? seen = null;
        Evening bench = new();
        bench.Board.UsbMilliVolts = usbMilliVolts;
        bench.Run(1, () => seen = new CellGauge(FeatherEsp32V2.Create(), 1000, isWired).SeesUsb());

        Assert.Equal(isSeen, seen);
    }

    [Fact]
    public void A_board_without_that_pin_never_sees_a_cable()
    {
        bool? seen = null;
        Evening bench = new(new BoardOptions { TargetName = "ESP32_S3_OCTAL", UsbAdcChannel = 0 });
        bench.Board.UsbMilliVolts = 5_000;
        bench.Run(1, () => seen = new CellGauge(XiaoEsp32S3.Create(), 1000, hasUsbSense: true).SeesUsb());

        Assert.False(seen);
    }
}
