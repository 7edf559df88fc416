using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Workshop.Cli;

namespace Circuit.Cli;

/// <summary><c>boards</c>: which circuits there are.</summary>
internal static class BoardsCommand
{
    public static Command Make(TextWriter output)
    {
        Command command = new("boards", "Lists boards and variants.");
        command.SetAction(_ =>
        {
            Page page = new(output);
            page.Table(["--board", "--variant", "board", "parts", "cell"], SockCircuit.All.Select(design => (string[])
            [
                design.Board.ShortName,
                VariantNames.Of(design.Variant),
                design.Board.Firmware.Title,
                Bom.Of(design).PartCount.ToString(CultureInfo.InvariantCulture),
                design.Board.HasCharger ? "charged by the board" : "none: for the bench",
            ]));
            return ExitCode.Done;
        });
        return command;
    }
}
