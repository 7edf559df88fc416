using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Drawings;

/// <summary>How the module is laid: both layers from above and the whole from the side, at twice its size, with its outer size. All numbers are <see cref="ModulePlacement"/>'s.</summary>
public static class PlacementDrawing
{
    private const double Scale = 2;
    private const double Top = 24;
    private const double LowerX = 22;
    private const double UpperX = 104;
    private const double SideX = 188;
    private const double NotesX = 223;

    private static readonly Dictionary<string, string> Fills = new()
    {
        [Keys.Cell] = "#dfe6ee",
        [Keys.Board] = "#e2efe2",
        [Keys.Sensor] = "#cfdcf5",
        [ModulePlacement.PerfboardKey] = "#f5ead2",
        [Keys.Switch] = "#cfcfcf",
        [Keys.Button] = "#dcc8c8",
        [ModulePlacement.PlugKey] = "#eee6f4",
    };

    /// <summary>The file.</summary>
    public static GeneratedFile Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new GeneratedFile($"hardware/schematics/{design.Board.ShortName}/{design.Name}-placement.svg", Draw(design).ToSvg());
    }

    /// <summary>The sheet as data.</summary>
    public static Sheet Draw(CircuitDesign design)
    {
        ModulePlacement module = ModulePlacement.Of(design);
        Sheet sheet = new() { Title = $"Placement of {module.Design.Name}" };
        View(sheet, module, LowerX, "Below: the leg's side", [.. module.Items.Where(item => item.ZMm < 0.01)]);
        View(sheet, module, UpperX, "Above it", [.. module.Items.Where(item => item.ZMm >= 0.01)]);
        Side(sheet, module);
        Sizes(sheet, module);
        Notes(sheet, module);
        return sheet;
    }

    private static string Mm(double mm) => mm.ToString("0.##", CultureInfo.InvariantCulture);

    private static void View(Sheet sheet, ModulePlacement module, double x, string title, ModuleItem[] items)
    {
        sheet.Text(string.Empty, title, x, 14, 3, isBold: true);
        Box outer = new(x, Top, module.WidthMm * Scale, module.LengthMm * Scale);
        sheet.Rectangle(outer, "#fcfcfc", "#999", more: " stroke-dasharray=\"1.5 1\"");
        foreach (ModuleItem item in items)
        {
            Item(sheet, module, x, item);
        }

        Width(sheet, module, x, outer.Bottom);
    }

    private static void Item(Sheet sheet, ModulePlacement module, double x, ModuleItem item)
    {
        string owner = Mm(x) + item.Key;
        Box box = new(x + (item.XMm * Scale), Top + (item.YMm * Scale), item.WidthMm * Scale, item.LengthMm * Scale);
        sheet.Body(owner, box);
        sheet.Rectangle(box, Fills[item.Key], round: 0.8);
        if (item.Key == Keys.Board)
        {
            Board(sheet, module, owner, box);
        }

        double middle = box.X + (box.Width / 2);
        double y = box.Y + (item.Key == Keys.Board ? Math.Min(box.Height / 2, 24) : Math.Min(box.Height / 2, 14));
        string words = SheetText.WidthOf(item.Name, 2.5, true) < box.Width - 1 ? item.Name : item.Name.Split(' ')[0];
        sheet.Text(owner, words, middle, y, anchor: "middle", isBold: true);
        if (box.Width > 30)
        {
            sheet.Text(owner, $"{Mm(item.WidthMm)} x {Mm(item.LengthMm)}, {Mm(item.HeightMm)} high", middle, y + 4, anchor: "middle");
        }
    }

    private static void Board(Sheet sheet, ModulePlacement module, string owner, Box box)
    {
        BoardFeature usb = module.Design.Board.Features.First(feature => feature.Name.StartsWith("USB", StringComparison.Ordinal));
        Box socket = new(box.X + (usb.XMm * Scale), box.Y + (usb.YMm * Scale), usb.WidthMm * Scale, usb.HeightMm * Scale);
        sheet.Rectangle(socket, "#d5d9dd", "#888", 0.8);
        sheet.Text(owner, usb.Name, socket.X + (socket.Width / 2), socket.Y + 8, anchor: "middle");
        if (module.AntennaLengthMm > 0)
        {
            Box antenna = new(box.X, box.Bottom - (module.AntennaLengthMm * Scale), box.Width, module.AntennaLengthMm * Scale);
            sheet.Rectangle(antenna, "#fbe3e3", "#c33", more: " stroke-dasharray=\"1 0.8\"");
            sheet.Text(owner, "antenna: keep metal off", antenna.X + (antenna.Width / 2), antenna.Y + 6.5, anchor: "middle", color: "#a22");
        }
    }

    // The leg is at the left.
    private static void Side(Sheet sheet, ModulePlacement module)
    {
        sheet.Text(string.Empty, "From the side", SideX, 14, 3, isBold: true);
        sheet.Text(string.Empty, "leg", SideX - 1.5, Top + 12, anchor: "end", color: "#555");
        foreach (ModuleItem item in module.Items.OrderByDescending(item => item.XMm))
        {
            sheet.Rectangle(new Box(SideX + (item.ZMm * Scale), Top + (item.YMm * Scale), item.HeightMm * Scale, item.LengthMm * Scale), Fills[item.Key], round: 0.4);
        }

        double right = SideX + (module.ThicknessMm * Scale);
        double y = Top + (module.LengthMm * Scale) + 4;
        Ruler(sheet, (SideX, y), (right, y));
        sheet.Text(string.Empty, Mm(module.ThicknessMm), (SideX + right) / 2, y + 3.6, anchor: "middle", isBold: true);
    }

    private static void Width(Sheet sheet, ModulePlacement module, double x, double bottom)
    {
        double y = bottom + 4;
        Ruler(sheet, (x, y), (x + (module.WidthMm * Scale), y));
        sheet.Text(string.Empty, Mm(module.WidthMm), x + (module.WidthMm * Scale / 2), y + 3.6, anchor: "middle", isBold: true);
    }

    private static void Sizes(Sheet sheet, ModulePlacement module)
    {
        double x = LowerX - 4;
        Ruler(sheet, (x, Top), (x, Top + (module.LengthMm * Scale)));
        sheet.Text(string.Empty, Mm(module.LengthMm), x - 1, Top + (module.LengthMm * Scale / 2), anchor: "end", isBold: true);
    }

    private static void Ruler(Sheet sheet, (double X, double Y) from, (double X, double Y) to)
    {
        sheet.Line("#333", 0.3, from, to);
        double across = from.Y == to.Y ? 0 : 1.4;
        double down = from.Y == to.Y ? 1.4 : 0;
        foreach ((double x, double y) in new[] { from, to })
        {
            sheet.Line("#333", 0.3, (x - across, y - down), (x + across, y + down));
        }
    }

    private static void Notes(Sheet sheet, ModulePlacement module)
    {
        sheet.Text(string.Empty, "Placement", NotesX, 14, 4, isBold: true);
        sheet.Text(string.Empty, module.Design.Name, NotesX, 19, 3.2, isBold: true);
        double y = 27;
        foreach (string line in NoteLines(module))
        {
            if (line.Length > 0)
            {
                sheet.Text(string.Empty, line, NotesX, y);
            }

            y += 4;
        }

        sheet.Line("#111", 0.6, (NotesX, 186), (NotesX + 40, 186));
        sheet.Text(string.Empty, "20 mm of the real thing, 2:1", NotesX, 184);
        sheet.Text(string.Empty, "Sizes in mm. CERN-OHL-P-2.0", NotesX, 192);
    }

    private static IEnumerable<string> NoteLines(ModulePlacement module)
    {
        yield return "Outer size, without a case:";
        yield return $"{Mm(module.WidthMm)} x {Mm(module.LengthMm)} x {Mm(module.ThicknessMm)} mm";
        yield return "(across, along, thick).";
        yield return string.Empty;
        yield return "USB is at the upper end: the pocket";
        yield return "opens there. Wires to the LED (and";
        yield return "motor, infrared) leave there too.";
        yield return string.Empty;
        yield return "Sensor: flat, glued down firmly; it";
        yield return "must not move against the case.";
        yield return $"Between the layers: {Mm(ModulePlacement.InsulationMm)} mm of card,";
        yield return "felt or tape that insulates.";
        if (module.AntennaLengthMm <= 0)
        {
            yield return string.Empty;
            yield return "The board's antenna is a sheet on a";
            yield return "thin cable: stick it flat to the";
            yield return "outside, not on cell or copper.";
        }

        if (module.Design.FindComponent(Keys.Cell) is null)
        {
            yield return string.Empty;
            yield return "For the bench: it has no cell and is";
            yield return "not worn.";
        }

        yield return string.Empty;
        yield return "Sizes are from data sheets and";
        yield return "drawings; nothing was measured.";
    }
}
