using System;
using System.Linq;
using Sock.Firmware.BoardData;
using Sock.Firmware.Settings;
using Xunit;

namespace Sock.Firmware.Tests.BoardData;

public class BoardCatalogTests
{
    [Fact]
    public void The_feather_is_the_first_and_no_two_boards_share_a_name()
    {
        string[] names = [.. BoardCatalog.All().Select(board => board.Name)];

        Assert.Equal(["feather-esp32-v2", "xiao-esp32-s3", "esp32-devkit"], names);
    }

    [Fact]
    public void The_setting_offers_exactly_the_boards_there_are()
    {
        string[] names = [.. BoardCatalog.All().Select(board => board.Name)];

        Assert.Equal(["auto", .. names], SettingsTable.Create().Single(key => key.Name == "board").Words);
    }

    [Theory]
    [InlineData("feather-esp32-v2", "ESP32_BLE_REV3")]
    [InlineData("feather-esp32-v2", "ESP32_BLE_REV0")]
    [InlineData("esp32-devkit", "ESP32_BLE_REV0")]
    [InlineData("esp32-devkit", "ESP32_BLE_REV3")]
    [InlineData("esp32-devkit", "ESP32")]
    [InlineData("xiao-esp32-s3", "ESP32_S3_OCTAL")]
    [InlineData("xiao-esp32-s3", "ESP32_S3")]
    public void A_board_is_found_by_its_name_on_every_image_of_its_chip(string name, string image) => Assert.Equal(name, BoardCatalog.Find(name, image).Name);

    [Theory]
    [InlineData("ESP32_BLE_REV3", "feather-esp32-v2")]
    [InlineData("ESP32_BLE_REV0", "esp32-devkit")]
    [InlineData("ESP32_S3_OCTAL", "xiao-esp32-s3")]
    public void Auto_takes_the_board_that_the_image_is_meant_for(string image, string name) => Assert.Equal(name, BoardCatalog.Find(BoardCatalog.Auto, image).Name);

    [Theory]
    [InlineData("ESP32", "feather-esp32-v2")]
    [InlineData("ESP32_REV3", "feather-esp32-v2")]
    [InlineData("ESP32_PICO", "feather-esp32-v2")]
    [InlineData("ESP32_PSRAM_BLE_GenericGraphic_REV3", "feather-esp32-v2")]
    [InlineData("ESP32_S3", "xiao-esp32-s3")]
    [InlineData("ESP32_S3_QUAD", "xiao-esp32-s3")]
    [InlineData("ESP32_S3_BLE_UART", "xiao-esp32-s3")]
    public void An_image_that_is_no_boards_own_makes_the_first_board_of_its_chip(string image, string name) => Assert.Equal(name, BoardCatalog.Find(BoardCatalog.Auto, image).Name);

    [Theory]
    [InlineData("xiao-esp32-s3", "ESP32_BLE_REV3", "feather-esp32-v2")]
    [InlineData("xiao-esp32-s3", "ESP32_BLE_REV0", "esp32-devkit")]
    [InlineData("feather-esp32-v2", "ESP32_S3_OCTAL", "xiao-esp32-s3")]
    [InlineData("esp32-devkit", "ESP32_S3_OCTAL", "xiao-esp32-s3")]
    public void A_board_with_another_chip_than_the_image_is_never_taken(string name, string image, string instead) => Assert.Equal(instead, BoardCatalog.Find(name, image).Name);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("AUTO")]
    [InlineData("Feather-ESP32-V2")]
    [InlineData("esp32-devkit ")]
    [InlineData("nonsense")]
    public void An_unknown_name_is_as_good_as_auto(string? name)
    {
        Assert.Equal("feather-esp32-v2", BoardCatalog.Find(name, "ESP32_BLE_REV3").Name);
        Assert.Equal("xiao-esp32-s3", BoardCatalog.Find(name, "ESP32_S3_OCTAL").Name);
    }

    // On these chips the pins of the known boards are something else: on a C3 the Feather's LED is the flash memory.
    [Theory]
    [InlineData("ESP32_C3")]
    [InlineData("ESP32_C6_THREAD")]
    [InlineData("ESP32_H2_THREAD")]
    [InlineData("ESP32_P4_UART")]
    [InlineData("ESP32_S2_USB")]
    [InlineData("ESP32_S31")]
    [InlineData("XIAO_ESP32C3")]
    [InlineData("AtomS3")]
    [InlineData("M5Core2")]
    [InlineData("esp32_ble_rev3")]
    [InlineData("ESP3")]
    [InlineData("ESP32S3")]
    [InlineData(" ESP32")]
    [InlineData("")]
    [InlineData(null)]
    public void An_image_for_any_other_chip_is_refused_by_its_name(string? image)
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => BoardCatalog.Find("feather-esp32-v2", image));

        Assert.Equal(
            $"the runtime's image is '{image}'; expected one for an ESP32 or an ESP32-S3; flash the image that docs/flash-it.md names for the board",
            refusal.Message);
    }
}
