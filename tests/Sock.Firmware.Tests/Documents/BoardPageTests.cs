using System;
using System.Globalization;
using Sock.Firmware.BoardData;
using Sock.Firmware.Tests.BoardData;
using Xunit;

namespace Sock.Firmware.Tests.Documents;

public class BoardPageTests
{
    [Fact]
    public void The_boards_page_is_current() => MadePart.Check("boards.md", "boards", BoardPage.Render());

    [Fact]
    public void The_page_has_every_pin_of_every_board()
    {
        string page = BoardPage.Render();

        foreach (SockBoard board in BoardCatalog.All())
        {
            int at = page.IndexOf("## " + board.Title, StringComparison.Ordinal);
            int end = page.IndexOf("\n## ", at, StringComparison.Ordinal);
            string part = page[at..(end < 0 ? page.Length : end)];
            Assert.Contains(board.Image, part, StringComparison.Ordinal);
            Assert.All(["Wakes: ", "Power: ", "Sure: ", "Not sure: "], word => Assert.Contains("\n* " + word, part, StringComparison.Ordinal));
            foreach ((string use, int pin) in BoardRules.Uses(board))
            {
                Assert.True(pin == SockBoard.None || part.Contains($" | {pin.ToString(CultureInfo.InvariantCulture)} | ", StringComparison.Ordinal), $"{board.Name}: {use} is missing");
            }
        }
    }
}
