using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using nanoFramework.Hardware.Esp32;
using Sock.Firmware.BoardData;
using Xunit;

namespace Sock.Firmware.Tests.BoardData;

public class BoardRulesTests
{
    public static TheoryData<string> Names => [.. BoardCatalog.All().Select(board => board.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_board_keeps_to_its_chip_and_its_header(string name) =>
        Assert.Empty(BoardRules.Violations(BoardCatalog.All().Single(board => board.Name == name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_runtime_can_name_the_button_as_what_wakes_the_chip(string name)
    {
        SockBoard board = BoardCatalog.All().Single(each => each.Name == name);

        Assert.True(System.Enum.IsDefined((Sleep.WakeupGpioPin)(1UL << board.Button)));
    }

    // One fault each, planted in a sound board, and the sentence that names it.
    [Theory]
    [InlineData("feather-esp32-v2", "Button", 7, "Button is GPIO 7, where the ESP32's memory hangs")]
    [InlineData("feather-esp32-v2", "Button", 19, "Button is GPIO 19, which cannot wake the ESP32")]
    [InlineData("feather-esp32-v2", "Button", 37, "")]
    [InlineData("esp32-devkit", "Button", 23, "Button is GPIO 23, which cannot wake the ESP32")]
    [InlineData("esp32-devkit", "Led", 34, "Led is GPIO 34, an input only")]
    [InlineData("esp32-devkit", "Scl", 36, "Scl is GPIO 36, an input only")]
    [InlineData("esp32-devkit", "IrLed", 12, "IrLed is GPIO 12, a strapping pin of the ESP32 that is not the board's own")]
    [InlineData("esp32-devkit", "Button", 15, "Button is GPIO 15, a strapping pin of the ESP32 that is not the board's own")]
    [InlineData("esp32-devkit", "SensorPower", 2, "SensorPower is GPIO 2, a strapping pin of the ESP32 that is not the board's own")]
    [InlineData("esp32-devkit", "Motor", 3, "Motor is GPIO 3, which the console needs")]
    [InlineData("esp32-devkit", "Motor", 20, "Motor is GPIO 20, which is on no header")]
    [InlineData("esp32-devkit", "Motor", 24, "Motor is GPIO 24, which the ESP32 does not have")]
    [InlineData("esp32-devkit", "Motor", 25, "GPIO 25 serves Led and Motor")]
    [InlineData("esp32-devkit", "CellSense", 14, "CellSense is GPIO 14, which the first converter of the ESP32 does not see")]
    [InlineData("esp32-devkit", "CellAdcChannel", 7, "CellSense is GPIO 34, channel 6, not 7")]
    [InlineData("esp32-devkit", "UsbAdcChannel", SockBoard.None, "UsbSense is GPIO 39, channel 3, not -1")]
    [InlineData("esp32-devkit", "Led", SockBoard.None, "Led has no pin")]
    [InlineData("esp32-devkit", "Image", "ESP32_REV3", "no chip runs the image ESP32_REV3")]
    [InlineData("esp32-devkit", "Name", "esp32-devkid", "it has no profile")]
    [InlineData("xiao-esp32-s3", "Led", 33, "Led is GPIO 33, where the ESP32-S3's memory hangs")]
    [InlineData("xiao-esp32-s3", "Led", 3, "Led is GPIO 3, a strapping pin of the ESP32-S3 that is not the board's own")]
    [InlineData("xiao-esp32-s3", "Led", 20, "Led is GPIO 20, which the console needs")]
    [InlineData("xiao-esp32-s3", "Button", 44, "Button is GPIO 44, which cannot wake the ESP32-S3")]
    [InlineData("xiao-esp32-s3", "Button", 10, "Button is GPIO 10, which is on no header")]
    [InlineData("xiao-esp32-s3", "CellAdcChannel", 1, "CellSense is GPIO 1, channel 0, not 1")]
    [InlineData("xiao-esp32-s3", "UsbAdcChannel", 3, "UsbSense is GPIO -1, which the first converter of the ESP32-S3 does not see")]
    public void A_faulty_board_is_named(string name, string property, object value, string violation)
    {
        SockBoard faulty = With(BoardCatalog.All().Single(board => board.Name == name), property, value);

        string[] found = BoardRules.Violations(faulty);

        if (violation.Length > 0)
        {
            Assert.Contains($"{faulty.Name}: {violation}", found);
        }
        else
        {
            Assert.Empty(found);
        }
    }

    // The boards with 30 pins that are sold as DevKit V1 lack these pins of Espressif's V4, or name two of them by a number of the serial line.
    [Fact]
    public void The_DevKits_pins_are_on_the_boards_with_30_pins_too()
    {
        int[] missing = [0, 6, 7, 8, 9, 10, 11, 16, 17];

        Assert.DoesNotContain(BoardRules.Uses(Esp32DevKit.Create()), use => missing.Contains(use.Pin));
    }

    [Fact]
    public void The_rules_look_at_every_pin_that_a_board_has()
    {
        IEnumerable<string> numbers = typeof(SockBoard).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name);
        IEnumerable<string> uses = BoardRules.Uses(FeatherEsp32V2.Create()).Select(use => use.Use);

        Assert.Equal(uses.Concat(["CellAdcChannel", "UsbAdcChannel"]).Order(), numbers.Order());
        Assert.All(BoardRules.Uses(FeatherEsp32V2.Create()), use => Assert.Equal(typeof(SockBoard).GetProperty(use.Use)!.GetValue(FeatherEsp32V2.Create()), use.Pin));
    }

    private static SockBoard With(SockBoard board, string property, object value)
    {
        // The data are made once and never change; a test may.
        PropertyInfo changed = typeof(SockBoard).GetProperty(property)!;
        changed.SetValue(board, value);
        return board;
    }
}
