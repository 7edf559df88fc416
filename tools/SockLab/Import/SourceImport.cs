using System;
using System.Collections.Generic;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Reads a source of any format and checks it; what is wrong becomes one sentence.</summary>
internal sealed class SourceImport
{
    private const int LinesPerReport = 10_000;

    private readonly string path;
    private readonly ImportWindow window;
    private Action<double> progress = _ => { };
    private SourceReader? reader;
    private SourceFormat? format;
    private string? refusal;

    private SourceImport(string path, ImportWindow window, SourceFormat? format)
    {
        this.path = path;
        this.window = window;
        this.format = format;
    }

    /// <summary>One sentence that says what is wrong with the file; null when it was read and is sound.</summary>
    public string? Refusal => this.refusal;

    /// <summary>The format it was read as.</summary>
    public SourceFormat Format => this.format ?? throw new InvalidOperationException("The file was refused.");

    /// <summary>What read it.</summary>
    public SourceReader Reader => this.reader ?? throw new InvalidOperationException("The file was refused.");

    /// <summary>What it holds; only when it was not refused.</summary>
    public Recording? Recording { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; messages name it as given here.</param>
    /// <param name="window">The part that is wanted.</param>
    /// <param name="format">What to read it as; null to tell by its first lines.</param>
    /// <param name="progress">Is told now and then how much was read, 0 to 1.</param>
    public static SourceImport Read(string path, ImportWindow window, SourceFormat? format, Action<double> progress)
    {
        SourceImport import = new(path, window, format) { progress = progress };
        (SourceLines? lines, import.refusal) = SourceLines.Open(path);
        if (lines is not null)
        {
            using (lines)
            {
                import.refusal = import.ReadSafely(lines);
            }
        }

        return import;
    }

    private string? ReadSafely(SourceLines lines)
    {
        try
        {
            return this.ReadAll(lines) ?? this.Check();
        }
        catch (IOException)
        {
            return $"{this.path}: found a file that cannot be read to its end; expected one that can; check its disk.";
        }
    }

    private string? ReadAll(SourceLines lines)
    {
        List<(int Number, string Line)> first = [];
        int content = 0;
        while (content < SourceFormats.LinesNeeded && lines.Next() is { } line)
        {
            first.Add((lines.Number, line));
            content += IsContent(line) ? 1 : 0;
        }

        if (lines.Fault != RecordingFault.None)
        {
            return lines.Sentence(this.path);
        }

        if (content == 0)
        {
            return $"{this.path}: found {(first.Count == 0 ? "an empty file" : "no line with anything in it")}; expected a file of the format "
                + $"{SourceFormats.Names}; export or download it again.";
        }

        if (this.Tell(first) is { } unknown)
        {
            return unknown;
        }

        return this.TakeRows(first, lines);
    }

    private string? TakeRows(List<(int Number, string Line)> first, SourceLines lines)
    {
        ActiGraphHeader? header = this.format == SourceFormat.ActiGraph ? new ActiGraphHeader() : null;
        foreach ((int number, string line) in first)
        {
            if (this.Take(line, number, header) is { } wrong)
            {
                return wrong;
            }
        }

        while (lines.Next() is { } line)
        {
            if (this.Take(line, lines.Number, header) is { } wrong)
            {
                return wrong;
            }

            if (lines.Number % LinesPerReport == 0)
            {
                this.progress(lines.Share);
            }
        }

        return lines.Fault == RecordingFault.None ? null : lines.Sentence(this.path);
    }

    private static bool IsContent(string line) => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#');

    /// <summary>Settles the format and, where that is enough to know, the reader.</summary>
    private string? Tell(List<(int Number, string Line)> first)
    {
        List<(int Number, string Line)> content = first.FindAll(line => IsContent(line.Line));
        if (this.format is null)
        {
            (this.format, string? wrong) = SourceFormats.Detect(content.ConvertAll(line => line.Line));
            if (this.format is null)
            {
                return $"{this.path}, line {content[0].Number}: {wrong}.";
            }
        }

        this.reader = this.format switch
        {
            SourceFormat.Walch => new WalchReader(this.path, this.window),
            SourceFormat.Mmash => new MmashReader(this.path, this.window),
            SourceFormat.StressPredict => EmpaticaReader.IsStart(content[0].Line)
                ? new EmpaticaReader(this.path, this.window)
                : new MotionReader(this.path, this.window),
            SourceFormat.GeneActiv => new GeneActivReader(this.path, this.window),
            SourceFormat.AppleWatch => new AppleWatchReader(this.path, this.window),
            _ => null,
        };
        return null;
    }

    private string? Take(string line, int number, ActiGraphHeader? header)
    {
        // Comments belong to recordings; the exports have none, but a person may have added one.
        if (!IsContent(line) && this.reader is not MotionReader)
        {
            return null;
        }

        string? wrong;
        if (header is { IsComplete: false })
        {
            wrong = header.Take(line);
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            wrong = null;
        }
        else
        {
            this.reader ??= new ActiGraphReader(this.path, this.window, header!);
            wrong = this.reader.Take(line, number);
        }

        return wrong is null ? null : $"{this.path}, line {number}: {wrong}.";
    }

    /// <summary>What is wrong with the whole, once all rows are there.</summary>
    private string? Check()
    {
        if (this.reader is null || this.reader.Rows.Seen == 0)
        {
            return $"{this.path}: found no row below the header; expected two rows or more; export or download it again.";
        }

        SourceRows rows = this.reader.Rows;
        if (rows.Disorder() is { } disorder)
        {
            return $"{this.path}, line {disorder.Line}: {disorder.Wrong}.";
        }

        if (rows.Count < 2)
        {
            string seconds = this.window.IsCut ? $" from {Text(this.window.FromS)} to {Text(this.window.ToS)} s" : "";
            string next = this.window.IsCut ? "choose another window" : "export or download it again";
            return $"{this.path}: found {rows.Count} of {rows.Seen} rows{seconds}; expected two or more; {next}.";
        }

        this.Recording = rows.Build(this.path);
        UnitFault? fault = RateCheck.Of(this.Recording, this.reader.StatedHz) ?? UnitCheck.Of(this.Recording);
        return fault is null ? null : $"{this.path}, line {rows.LineOf(fault.Row)}: {fault.Text}.";
    }

    private static string Text(double? seconds) => seconds is { } number ? SourceText.Text(number) : "the end";
}
