using System;
using System.Collections.Generic;
using System.Device.I2c;
using System.Linq;
using nanoFramework.Hardware.Esp32;
using Sock.Detection;
using Sock.Firmware.BoardData;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.BoardData;

/// <summary>The shipped program on every board it knows: the sensor is soldered where the board's data say, and the runtime's image is the board's.</summary>
public class BoardEveningTests
{
    private const byte WhoAmI = 0x75;

    public static TheoryData<string> Names => [.. BoardCatalog.All().Select(board => board.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_doze_is_noticed_asked_about_and_told(string name)
    {
        SockBoard board = Named(name);
        Evening evening = Evening.PutOnAndFallAsleep(Wired(board));
        Dictionary<int, int> rises = CountRises(evening);
        evening.Run(700);

        Assert.Null(evening.Board.LastFailure);
        Assert.Equal(0, evening.Board.Reboots);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.StateChanges);
        Assert.InRange(rises.GetValueOrDefault(board.Led), 50, 500);
        Assert.InRange(rises.GetValueOrDefault(board.Motor), 5, 50);
        Assert.Empty(rises.Keys.Except([board.Led, board.Motor, board.SensorPower]));
        Assert.All(evening.Payloads, payload => Assert.Equal(66, payload.BatteryPercent));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_button_switches_the_sock_off_and_on_again(string name)
    {
        SockBoard board = Named(name);
        Evening evening = new Evening(Wired(board)).Move(5, 400);
        evening.Board.PressButton(board.Button, 100_000_000, 200_000);
        evening.Board.PressButton(board.Button, 200_000_000, 200_000);
        evening.Run(300);

        // The timer of the last light sleep cannot be disarmed: it may wake the chip once more, which sleeps on.
        Assert.InRange(evening.Board.DeepSleeps, 1, 2);
        Assert.Equal(0, evening.Board.Reboots);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn, SockState.Awake], evening.StateChanges);
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 80, 99);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cell_that_runs_empty_is_seen_at_the_boards_channel(string name)
    {
        SockBoard board = Named(name);
        Evening evening = new Evening(Wired(board)).Move(5, 400);
        evening.At(100, () => evening.Board.BatteryMilliVolts = 3200).Run(200);

        Assert.True(evening.HasLine("session: over, reason 2"));
        Assert.Equal(SockState.Off, evening.States.Last());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bus_has_its_pins_before_the_first_device_is_opened_on_it(string name)
    {
        Evening evening = new(Wired(Named(name)));
        List<I2cTransfer> transfers = [];
        evening.Board.I2cTransferred += transfers.Add;
        evening.Run(30);

        Assert.True(transfers.Count > 20);
        Assert.All(transfers, transfer => Assert.Equal(I2cTransferStatus.FullTransfer, transfer.Status));
    }

    // The fault that the test above is for: without a function, or with one that comes too late, the bus is dead for as long as the device is open.
    [Theory]
    [MemberData(nameof(Names))]
    public void Pins_that_are_named_too_late_make_a_dead_bus(string name)
    {
        SockBoard board = Named(name);
        List<I2cTransferStatus> seen = [];
        new Evening(Wired(board)).Run(10, () =>
        {
            I2cDevice early = I2cDevice.Create(new I2cConnectionSettings(1, 0x68, I2cBusSpeed.FastMode));
            seen.Add(ReadWhoAmI(early));
            Configuration.SetPinFunction(board.Sda, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(board.Scl, DeviceFunction.I2C1_CLOCK);
            seen.Add(ReadWhoAmI(early));
            early.Dispose();
            seen.Add(ReadWhoAmI(I2cDevice.Create(new I2cConnectionSettings(1, 0x68, I2cBusSpeed.FastMode))));
        });

        Assert.Equal([I2cTransferStatus.SlaveAddressNotAcknowledged, I2cTransferStatus.SlaveAddressNotAcknowledged, I2cTransferStatus.FullTransfer], seen);
    }

    [Fact]
    public void The_setting_makes_another_board_of_the_same_image()
    {
        BoardOptions options = Wired(Esp32DevKit.Create());
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions
        {
            TargetName = "ESP32_BLE_REV3",
            SensorDataPin = options.SensorDataPin,
            SensorClockPin = options.SensorClockPin,
            ButtonPin = options.ButtonPin,
            CellAdcChannel = options.CellAdcChannel,
        });
        evening.Board.Flash.Write(@"I:\sock.cfg", "version = 1\nadverts = plain\nboard = esp32-devkit\nend = yes\n"u8.ToArray());
        Dictionary<int, int> rises = CountRises(evening);
        evening.Run(700);

        Assert.Contains(SockState.Asleep, evening.States);
        Assert.Equal([Esp32DevKit.Led, Esp32DevKit.Motor], rises.Keys.Order());
    }

    [Fact]
    public void On_an_image_for_another_chip_no_pin_is_driven_and_the_console_says_why()
    {
        Evening evening = new(new BoardOptions { TargetName = "ESP32_C3" });
        Dictionary<int, int> rises = CountRises(evening);
        evening.Run(20);

        Assert.Empty(rises);
        Assert.Empty(evening.Payloads);
        Assert.True(evening.HasLine(
            "sock: stopped by NotSupportedException: the runtime's image is 'ESP32_C3'; expected one for an ESP32 or an ESP32-S3; "
            + "flash the image that docs/flash-it.md names for the board; the board restarts."));
    }

    private static SockBoard Named(string name) => BoardCatalog.All().Single(board => board.Name == name);

    private static BoardOptions Wired(SockBoard board) => new()
    {
        TargetName = board.Image,
        SensorDataPin = board.Sda,
        SensorClockPin = board.Scl,
        ButtonPin = board.Button,
        CellAdcChannel = board.CellAdcChannel,
        UsbAdcChannel = board.UsbAdcChannel,
    };

    private static Dictionary<int, int> CountRises(Evening evening)
    {
        Dictionary<int, int> rises = [];
        evening.Board.PinChanged += change =>
        {
            if (change.IsHigh)
            {
                rises[change.Pin] = rises.GetValueOrDefault(change.Pin) + 1;
            }
        };
        return rises;
    }

    private static I2cTransferStatus ReadWhoAmI(I2cDevice device) => device.WriteRead(new SpanByte([WhoAmI]), new SpanByte(new byte[1])).Status;
}
