using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Sock.Firmware.BoardData;
using Sock.Firmware.Tests.BoardData;

namespace Sock.Firmware.Tests.Documents;

/// <summary>The boards' part of docs/boards.md: pins from the data, words from the comments beside them, places from the circuit's profiles.</summary>
internal static partial class BoardPage
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["feather-esp32-v2"] = "FeatherEsp32V2",
        ["xiao-esp32-s3"] = "XiaoEsp32S3",
        ["esp32-devkit"] = "Esp32DevKit",
    };

    private static readonly Dictionary<string, string> Words = new()
    {
        ["Sda"] = "sensor SDA",
        ["Scl"] = "sensor SCL",
        ["Led"] = "LED",
        ["Motor"] = "motor",
        ["Button"] = "button",
        ["SensorPower"] = "sensor supply",
        ["IrLed"] = "infrared LED",
        ["IrReceiver"] = "infrared receiver",
        ["CellSense"] = "cell",
        ["UsbSense"] = "USB supply",
    };

    public static string Render()
    {
        StringBuilder page = new();
        foreach (SockBoard board in BoardCatalog.All())
        {
            Add(page, board);
        }

        return page.Append('\n').ToString();
    }

    private static void Add(StringBuilder page, SockBoard board)
    {
        Dictionary<string, string> comments = DocComments.Of($"BoardData/{Files[board.Name]}.cs");
        page.Append(CultureInfo.InvariantCulture, $"\n## {board.Title}\n\nSetting `board = {board.Name}`, image `{board.Image}`.\n\n");
        foreach (string note in Note().Split(comments[Files[board.Name]]))
        {
            page.Append(CultureInfo.InvariantCulture, $"* {note.Trim()}\n");
        }

        page.Append("\n| for | GPIO | on the board | what |\n|---|---:|---|---|\n");
        foreach ((string use, int pin) in BoardRules.Uses(board).Where(use => use.Pin != SockBoard.None))
        {
            string place = BoardRules.ProfileOf(board)!.PlaceOf(use, pin)!;
            int? channel = use switch { "CellSense" => board.CellAdcChannel, "UsbSense" => board.UsbAdcChannel, _ => null };
            string suffix = channel is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ADC channel {channel}.");
            page.Append(CultureInfo.InvariantCulture, $"| {Words[use]} | {pin} | {place} | {comments[use]}{suffix} |\n");
        }
    }

    [GeneratedRegex("(?=Wakes: |Power: |Sure: |Not sure: )")]
    private static partial Regex Note();
}
