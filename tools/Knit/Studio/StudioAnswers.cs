using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Knit.Proof;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Knit.Studio;

/// <summary>What the page asks, and who answers.</summary>
internal static class StudioAnswers
{
    /// <summary>Serves the questions.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/start", context => SendAsync(context, StudioStart.Default));
        routes.MapPost("/api/look", async context => await SendAsync(context, Looking.At(await MotifAsync(context))));
        routes.MapPost("/api/picture", async context => await SendAsync(context, StudioPicture.Of(await StudioBody.ReadPictureAsync(context.Request), context.Request.Query)));
        routes.MapPost("/api/pattern", PatternAsync);
    }

    private static async Task<StudioMotif> MotifAsync(HttpContext context) => StudioMotif.Of(await StudioBody.ReadAskAsync(context.Request));

    private static Task SendAsync<T>(HttpContext context, T answer) => context.Response.WriteAsJsonAsync(answer, StudioJson.Options, context.RequestAborted);

    private static async Task PatternAsync(HttpContext context)
    {
        StudioMotif motif = await MotifAsync(context);
        ThrowIfFaulty(motif);
        await SaveAsync(context, motif.FileName, "text/plain; charset=utf-8", motif.Text);
    }

    // As the command check does: every size, pocket and leg.
    private static void ThrowIfFaulty(StudioMotif motif)
    {
        List<Fault> faults = [.. PatternChecks.Check(motif.Pattern), .. motif.Pattern.Choices().AsParallel().AsOrdered().SelectMany(choice => SockChecks.Check(SockKnitter.Knit(motif.Pattern, choice)))];
        if (faults.Count > 0)
        {
            throw new KnitException($"This is not saved: {faults[0].ToString().TrimEnd('.')}{(faults.Count == 1 ? string.Empty : FormattableString.Invariant($" (and {faults.Count - 1} more)"))}.");
        }
    }

    private static Task SaveAsync(HttpContext context, string file, string type, string text)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = "attachment; filename=" + file;
        return context.Response.WriteAsync(text, Encoding.UTF8, context.RequestAborted);
    }
}
