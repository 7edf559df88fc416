using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Knit.Studio;

/// <summary>The files of the page, which lie in the program.</summary>
internal static class StudioPage
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["index.html"] = "text/html; charset=utf-8",
        ["studio.css"] = "text/css; charset=utf-8",
        ["studio.js"] = "text/javascript; charset=utf-8",
        ["board.js"] = "text/javascript; charset=utf-8",
        ["motif.js"] = "text/javascript; charset=utf-8",
        ["icon.svg"] = "image/svg+xml",
    };

    /// <summary>Serves each by its name, and the page itself as the root.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", context => SendAsync(context.Response, "index.html"));
        foreach (string name in Types.Keys)
        {
            routes.MapGet("/" + name, context => SendAsync(context.Response, name));
        }
    }

    private static async Task SendAsync(HttpResponse response, string name)
    {
        await using Stream file = typeof(StudioPage).Assembly.GetManifestResourceStream("studio/" + name)!;
        response.ContentType = Types[name];
        response.ContentLength = file.Length;
        await file.CopyToAsync(response.Body);
    }
}
