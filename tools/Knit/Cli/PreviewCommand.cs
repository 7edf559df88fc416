using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Knit.Drawings;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>preview</c>: draws the finished sock from both sides.</summary>
internal static class PreviewCommand
{
    private const string UsualSize = "Adult M";

    public static Command Make(TextWriter output, TextWriter error)
    {
        ChoiceOptions options = new();
        Option<string> file = new("--out") { Description = "The drawing (.svg); a file that is there is replaced.", HelpName = "FILE", DefaultValueFactory = _ => "sock-preview.svg" };
        Command command = options.AddTo(new Command("preview", "Draws the sock as it will look, from both sides, out of the stitches that were knitted in software."));
        command.Options.Add(file);
        command.SetAction(parsed =>
        {
            Pattern pattern = options.PatternOf(parsed);
            Choice choice = options.ChoiceOf(parsed, pattern) ?? new Choice(pattern.Size(UsualSize));
            string path = parsed.GetValue(file)!;
            if (!path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            {
                throw new KnitException($"--out is '{path}'; expected a name that ends in .svg; name it so.");
            }

            string drawing = SockPreview.Draw(SockKnitter.Knit(pattern, choice), options.ColorwayOf(parsed, pattern));
            return Write(path, drawing, output, error);
        });
        return command;
    }

    private static int Write(string path, string drawing, TextWriter output, TextWriter error)
    {
        try
        {
            File.WriteAllText(path, drawing, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            output.WriteLine($"{path} is made.");
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{path} cannot be written ({e.Message.TrimEnd('.')}); expected a place where you may write; name another by --out.");
            return ExitCode.Failed;
        }
    }
}
