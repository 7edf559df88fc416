using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Pages;
using Knit.Proof;
using Workshop.Output;

namespace Knit.Studio;

/// <summary>What a person takes away from the studio: the pattern, and its page for all sizes. Neither leaves before it has passed all that the command check asks.</summary>
internal static class StudioSaving
{
    /// <summary>The pattern file.</summary>
    /// <exception cref="KnitException">It does not pass.</exception>
    public static GeneratedFile Pattern(StudioMotif motif)
    {
        Prove(motif);
        return new GeneratedFile(motif.FileName, motif.Text);
    }

    /// <summary>The page to print, as the command make writes it: one file that needs no other.</summary>
    /// <exception cref="KnitException">The pattern does not pass.</exception>
    public static GeneratedFile Page(StudioMotif motif)
    {
        PageRequest request = PageRequest.All(motif.Pattern);
        IReadOnlyList<GeneratedFile> files = PatternFiles.Of(request, Prove(motif));
        return new GeneratedFile(PageFiles.Html(request.Name), PageHtml.Of(motif.Pattern.Title, files[0].Text, [.. files.Skip(1)]));
    }

    // Every size, pocket and leg, and the page itself.
    private static SockShelf Prove(StudioMotif motif)
    {
        List<KnittedSock> socks = [.. motif.Pattern.Choices().AsParallel().AsOrdered().Select(choice => SockKnitter.Knit(motif.Pattern, choice))];
        List<Fault> faults = [.. PatternChecks.Check(motif.Pattern), .. socks.SelectMany(SockChecks.Check)];
        if (faults.Count == 0)
        {
            faults.AddRange(PageProof.Check(motif.Pattern, socks));
        }

        return faults.Count == 0 ? new SockShelf(motif.Pattern, socks)
            : throw new KnitException($"This is not saved: {faults[0].ToString().TrimEnd('.')}{(faults.Count == 1 ? string.Empty : FormattableString.Invariant($" (and {faults.Count - 1} more)"))}.");
    }
}
