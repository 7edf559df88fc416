using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>How a block is drawn: its parts at places that are the same in every design, and where its wires to the board begin.</summary>
internal abstract class BlockDrawing
{
    /// <summary>Which block.</summary>
    public abstract Block Block { get; }

    /// <summary>What stands above its explanations.</summary>
    public abstract string Heading { get; }

    /// <summary>Does it stand to the left of the board?</summary>
    public abstract bool IsLeft { get; }

    /// <summary>Height of its frame, in steps.</summary>
    public abstract int Height { get; }

    /// <summary>The block's ends of the wires to the board: the pin whose net it is, and the place in the block.</summary>
    public abstract IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design);

    /// <summary>Puts everything down.</summary>
    public abstract void Draw(BlockArea area);

    /// <summary>Is there anything to draw?</summary>
    public bool IsIn(CircuitDesign design) => design.Components.Any(component => component.Block == this.Block);

    /// <summary>Frame, heading and what each part is for.</summary>
    public void DrawFrame(BlockArea area)
    {
        area.Builder.Frame(area.Frame);
        area.Builder.Note(new SheetText(this.Heading, area.Text.Plus(0, 1), TextAlign.Left, BlockArea.HeadingMm, TextPlace.Below, Bold: true));
        IEnumerable<string> purposes = area.Builder.Design.Components.Where(component => component.Block == this.Block)
            .GroupBy(component => component.Purpose)
            .SelectMany(same => Wrap($"{string.Join(", ", same.Select(component => component.Reference))}: {same.Key}", BlockArea.NoteLetters));
        area.Builder.Note(new SheetText(string.Join('\n', purposes), area.Text.Plus(0, 4), TextAlign.Left, SheetText.UsualMm, TextPlace.Below));
    }

    /// <summary>Breaks a sentence into lines; what goes on is indented.</summary>
    internal static IEnumerable<string> Wrap(string sentence, int letters, string indent = "  ")
    {
        string line = string.Empty;
        foreach (string word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Trim().Length > 0 && line.Length + 1 + word.Length > letters)
            {
                yield return line;
                line = indent + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
