using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace Workshop.Cli;

/// <summary>What a command prints: lines, and tables that fit the width.</summary>
public sealed class Page
{
    // Below a table's header; in a file every program can read a hyphen.
    private const char Rule = '\u2500';

    // Where there is no terminal to fit.
    private const int PlainWidth = 140;
    private const int LeastWidth = 60;
    private readonly TextWriter output;
    private readonly int width;
    private readonly bool isPlain;

    /// <summary>For a terminal, or for a file.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="width">Columns; those of the terminal by default, and 140 where the output is redirected.</param>
    public Page(TextWriter output, int? width = null)
    {
        this.output = output;
        this.isPlain = !ReferenceEquals(output, Console.Out) || Console.IsOutputRedirected;
        this.width = Math.Max(LeastWidth, width ?? (this.isPlain ? PlainWidth : Console.WindowWidth));
    }

    /// <summary>A line. One that is longer than the width goes on in the next, at a space.</summary>
    public void Line(string text)
    {
        this.Write(new Text(text));
        this.output.WriteLine();
    }

    /// <summary>A table and an empty line.</summary>
    public void Table(string[] header, IEnumerable<string[]> rows)
    {
        Table table = new() { Border = TableBorder.Simple, UseSafeBorder = true };
        table.AddColumns([.. header.Select(title => new TableColumn(new Text(title)))]);
        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        this.Write(table);
        this.output.WriteLine();
    }

    // Without colors: the same words and lines whether somebody looks on or a file is written.
    private void Write(Spectre.Console.Rendering.IRenderable content)
    {
        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = this.width;
        console.Write(content);
        string[] lines = [.. text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        int last = Array.FindLastIndex(lines, line => line.Length > 0);
        foreach (string line in lines.Take(last + 1).SkipWhile(line => line.Length == 0))
        {
            this.output.WriteLine(this.isPlain ? line.Replace(Rule, '-') : line);
        }
    }
}
