using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Knit.Pages;
using Knit.Patterns;
using Knit.Proof;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary><c>make</c>: the printable pattern, in all its sizes or for one knitter.</summary>
internal static class MakeCommand
{
    // Enough to see what is wrong; the same fault is often in all sizes.
    private const int MostFaults = 5;

    public static Command Make(TextWriter output, TextWriter error)
    {
        ChoiceOptions options = new();
        Option<string> folder = new("--out") { Description = "The folder for the files; it is made if it is not there.", HelpName = "DIR", DefaultValueFactory = _ => "." };
        Option<bool> noPdf = new("--no-pdf") { Description = "Makes no PDF, which needs a browser." };
        Command command = options.AddTo(new Command("make", "Makes the page of a pattern to read, to print and to knit from, with its charts and drawings; for all sizes, or for one by --size."));
        command.Options.Add(folder);
        command.Options.Add(noPdf);
        command.SetAction(parsed =>
        {
            Pattern pattern = options.PatternOf(parsed);
            Colorway colorway = options.ColorwayOf(parsed, pattern);
            Choice? choice = options.ChoiceOf(parsed, pattern);
            PageRequest request = choice is null ? PageRequest.All(pattern, colorway) : PageRequest.One(pattern, choice, colorway);
            SockShelf socks = new(pattern, Needed(pattern, choice).AsParallel().Select(one => SockKnitter.Knit(pattern, one)));
            return Faults(request, socks, choice) is { Count: > 0 } faults ? Refuse(faults, error) : new MakeRun(output, error).Write(request, socks, parsed.GetValue(folder)!, !parsed.GetValue(noPdf));
        });
        return command;
    }

    private static Choice[] Needed(Pattern pattern, Choice? choice) => choice is null ? [.. pattern.Choices()] : [.. ((Choice[])[choice, new Choice(choice.Size)]).Distinct()];

    // The rules first: what cannot be knitted has no page that could be proved.
    private static List<Fault> Faults(PageRequest request, SockShelf socks, Choice? choice)
    {
        Choice[] choices = Needed(request.Pattern, choice);
        List<Fault> faults = [.. PatternChecks.Check(request.Pattern), .. choices.SelectMany(one => SockChecks.Check(socks[one]))];
        return faults.Count > 0 ? faults : [.. PageProof.CheckPage(PatternPage.Write(request, socks), request.Pattern, choice is null ? choices : [choice], socks)];
    }

    private static int Refuse(List<Fault> faults, TextWriter error)
    {
        foreach (Fault fault in faults.Take(MostFaults))
        {
            error.WriteLine(fault);
        }

        error.WriteLine($"No page is made of a pattern with faults ({faults.Count}); correct them, or take another size or gauge; 'knit check' tells all of them.");
        return ExitCode.Failed;
    }
}
