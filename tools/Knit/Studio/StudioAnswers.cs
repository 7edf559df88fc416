using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Workshop.Output;

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
        routes.MapPost("/api/pattern", async context => await SaveAsync(context, "text/plain; charset=utf-8", StudioSaving.Pattern(await MotifAsync(context))));
        routes.MapPost("/api/page", async context => await SaveAsync(context, "text/html; charset=utf-8", StudioSaving.Page(await MotifAsync(context))));
    }

    private static async Task<StudioMotif> MotifAsync(HttpContext context) => StudioMotif.Of(await StudioBody.ReadAskAsync(context.Request));

    private static Task SendAsync<T>(HttpContext context, T answer) => context.Response.WriteAsJsonAsync(answer, StudioJson.Options, context.RequestAborted);

    private static Task SaveAsync(HttpContext context, string type, GeneratedFile file)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = "attachment; filename=" + file.Path;
        return context.Response.WriteAsync(file.Text, Encoding.UTF8, context.RequestAborted);
    }
}
