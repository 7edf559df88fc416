using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Knit.Images;
using Knit.Import;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>import</c>: makes a pattern of a picture, one pixel a stitch, and names what cannot be knitted in it.</summary>
internal static class ImportCommand
{
    private const int LongestTitle = 40;

    public static Command Make(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("picture") { Description = "A PNG of two colors, one pixel for a stitch, as it is to be seen on the worn sock." };
        Option<string?> main = new("--main") { Description = "The color that becomes MC; the more frequent one by default.", HelpName = "#rrggbb" };
        Option<bool> snap = new("--snap") { Description = "Takes every pixel to the nearer of the two most frequent colors; with --scale, every square to what most of it is." };
        Option<int?> scale = new("--scale") { Description = "Pixels across and down that make one stitch, for an enlarged picture.", HelpName = "N" };
        Option<string?> title = new("--title") { Description = "Heading of the pattern; made of the picture's name by default." };
        Option<string?> target = new("--out") { Description = "File that the pattern is written to; the screen by default.", HelpName = "FILE" + PatternFile.Ending };
        Command command = new("import", "Makes a pattern of a picture and names its floats.") { file, main, snap, scale, title, target };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            ImportOptions options = new(parsed.GetValue(main) is string color ? Rgb.Parse(color) : null, parsed.GetValue(snap), parsed.GetValue(scale));
            return Run(path, options, parsed.GetValue(title) ?? TitleOf(path), parsed.GetValue(target), output, error);
        });
        return command;
    }

    private static int Run(string path, ImportOptions options, string title, string? target, TextWriter output, TextWriter error)
    {
        string name = Path.GetFileName(path);
        ImportedPicture picture = PictureReading.Read(PngFile.Load(path), name, options);
        Colorway colorway = new("Picture", [new YarnColor("MC", "Main color", picture.Main.ToString()), new YarnColor("CC", "Contrast color", picture.Contrast.ToString())]);
        string text = PatternWriter.Motif(title, picture.Grid, colorway);
        Pattern pattern = PatternFile.Parse(target is null ? "picture" + PatternFile.Ending : Path.GetFileName(target), text, BundledPatterns.Text);
        if (MotifWidths.WhyNot(pattern) is string why)
        {
            throw new KnitException($"{name}: {why}");
        }

        if (!Write(text, target, output, error))
        {
            return ExitCode.Failed;
        }

        // On the screen the pattern stands alone, so that it can be sent into a file.
        TextWriter notes = target is null ? error : output;
        notes.WriteLine($"{name}: {picture.Grid.Width} x {picture.Grid.Height} stitches, MC {picture.Main}, CC {picture.Contrast}.");
        if (picture.PixelsSnapped > 0)
        {
            notes.WriteLine($"{name}: {picture.PixelsSnapped} {(picture.PixelsSnapped == 1 ? "pixel" : "pixels")} became another color; look at the chart whether it still is your picture.");
        }

        return Check(pattern, name, notes, error);
    }

    private static int Check(Pattern pattern, string name, TextWriter notes, TextWriter error)
    {
        KnittedSock[] socks = [.. pattern.Sizes.Select(size => SockKnitter.Knit(pattern, new Choice(size)))];
        IReadOnlyList<string> floats = MotifFloats.TooLong(socks);
        string[] others = [.. socks.SelectMany(sock => sock.Fault is Fault fault ? [fault] : SockChecks.All.Where(rule => rule.Check != FloatRule.Check).SelectMany(rule => rule.Check(sock))).Select(fault => fault.ToString()).Distinct()];
        foreach (string sentence in floats.Concat(others))
        {
            error.WriteLine($"{name}: {sentence}");
        }

        notes.WriteLine($"{name}: the longest float is {socks.Max(sock => FloatRule.Longest(sock.Rows))} sts in {socks.Length} sizes.");
        return floats.Count + others.Length == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static bool Write(string text, string? target, TextWriter output, TextWriter error)
    {
        if (target is null)
        {
            output.Write(text);
            return true;
        }

        if (!target.EndsWith(PatternFile.Ending, StringComparison.Ordinal))
        {
            throw new KnitException($"--out is '{Path.GetFileName(target)}'; expected a name that ends in {PatternFile.Ending}, as patterns do; name the file so.");
        }

        try
        {
            File.WriteAllText(target, text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{Path.GetFileName(target)} cannot be written ({fault.Message.TrimEnd('.')}); expected a folder that is yours; name another one.");
            return false;
        }
    }

    private static string TitleOf(string path)
    {
        string words = new([.. Path.GetFileNameWithoutExtension(path).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ').Take(LongestTitle)]);
        words = words.Trim();
        return words.Length == 0 ? "Picture" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
