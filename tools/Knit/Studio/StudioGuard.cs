using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Knit.Studio;

/// <summary>
/// Lets only this machine's own page ask. Any page in any browser here can send requests to a local port, and a name on the internet can be made to lead to it;
/// so the address that was asked for, and the page that asks, have to be the studio's.
/// </summary>
internal static class StudioGuard
{
    // Pictures are blobs that the page's own script makes of the answers; everything else comes from the server itself.
    private const string Policy = "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Answers what is refused with one sentence; hands on the rest.</summary>
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        AddHeaders(context.Response.Headers);
        try
        {
            if (WhyNot(context) is (int status, string sentence))
            {
                throw new StudioRefusal(status, sentence);
            }

            await next(context);
        }
        catch (StudioRefusal refused)
        {
            await AnswerAsync(context.Response, refused.Status, refused.Message);
        }
        catch (KnitException refused)
        {
            await AnswerAsync(context.Response, StatusCodes.Status422UnprocessableEntity, refused.Message);
        }
    }

    private static (int Status, string Sentence)? WhyNot(HttpContext context)
    {
        int port = context.Connection.LocalPort;
        string[] names = [$"127.0.0.1:{port}", $"localhost:{port}"];
        string host = context.Request.Headers.Host.ToString();
        if (!names.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            return (StatusCodes.Status403Forbidden, $"The request was for '{Shown(host)}'; the studio answers for {names[0]} only; open it by that address.");
        }

        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return null;
        }

        string origin = context.Request.Headers.Origin.ToString();
        return origin.Equals("http://" + host, StringComparison.OrdinalIgnoreCase) ? null
            : (StatusCodes.Status403Forbidden, $"The request came from '{Shown(origin)}'; the studio answers its own page only; open http://{names[0]}/ and ask there.");
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static Task AnswerAsync(HttpResponse response, int status, string sentence)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new StudioFault(sentence), StudioJson.Options);
    }

    // A header may be as long as 32 KB; a sentence is not.
    private static string Shown(string header) => header.Length <= 60 ? header : header[..60] + "...";
}
