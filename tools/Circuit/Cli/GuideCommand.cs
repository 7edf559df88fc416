using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Guide;
using Circuit.Netlist;
using Workshop.Cli;
using Workshop.Output;
using Workshop.Printing;

namespace Circuit.Cli;

/// <summary><c>guide</c>: the pages of docs/make-one and one circuit's drawings and tables as a PDF to print.</summary>
internal static class GuideCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>The command.</summary>
    public static Command Make(TextWriter output, TextWriter error)
    {
        Option<string> board = CommonOptions.Board();
        Option<string> variant = CommonOptions.Variant();
        Option<string> file = new("--out") { Description = "The PDF; a file that is there is replaced.", HelpName = "FILE", DefaultValueFactory = _ => "sock-guide.pdf" };
        Option<string?> browser = new("--browser") { Description = "The browser's program; the Chromium, Chrome or Edge that is found by default.", HelpName = "PROGRAM" };
        Option<string?> root = CommonOptions.Root();
        Command command = new("guide", "Makes the guide as one PDF, by a browser that is on this machine and without network.") { board, variant, file, browser, root };
        command.SetAction(parsed =>
        {
            CircuitDesign design = SockCircuit.Create(BoardProfiles.Find(parsed.GetValue(board)!), VariantNames.Find(parsed.GetValue(variant)!));
            string html = GuideBook.ToHtml(GuideSources.Of(Repository.Find(parsed.GetValue(root)), design));
            return Write(html, parsed.GetValue(file)!, parsed.GetValue(browser) ?? PdfPrinter.FindBrowser(), output, error);
        });
        return command;
    }

    private static int Write(string html, string pdf, string? browser, TextWriter output, TextWriter error)
    {
        if (!pdf.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            throw new CircuitException($"--out is '{pdf}'; expected a name that ends in .pdf; name it so.");
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("sock-guide-");
        try
        {
            string page = Path.Combine(folder.FullName, "guide.html");
            File.WriteAllText(page, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            string? fault = browser is null ? "no Chromium, Chrome or Edge was found" : new PdfPrinter(browser, Limit).Print(page, pdf);
            if (fault is null)
            {
                output.WriteLine($"{pdf} is made.");
                return ExitCode.Done;
            }

            string kept = Path.ChangeExtension(pdf, ".html");
            File.Copy(page, kept, overwrite: true);
            string why = browser is null ? fault : $"{browser} was asked and {fault}";
            error.WriteLine($"{pdf} was not made: {why}; the guide lies in {kept}; open it in a browser and print it from there, or name a browser by --browser.");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{pdf} cannot be written ({e.Message.TrimEnd('.')}); expected a place where you may write; name another by --out.");
            return ExitCode.Failed;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
