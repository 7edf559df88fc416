using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Knit.Studio;

/// <summary>Reads what a request carries, never more than is allowed.</summary>
internal static class StudioBody
{
    /// <summary>Bytes that a motif may take; the largest takes about 2,000.</summary>
    public const int AskBytesMax = 64 * 1024;

    /// <summary>Bytes that a picture may take.</summary>
    public const int PictureBytesMax = 1024 * 1024;

    private const string JsonType = "application/json";
    private const string PictureType = "image/png";

    /// <summary>A motif as the page sends it.</summary>
    /// <exception cref="StudioRefusal">It is too long, of another type or nothing that the page sends.</exception>
    public static async Task<StudioAsk> ReadAskAsync(HttpRequest request)
    {
        byte[] body = await ReadAsync(request, JsonType, AskBytesMax, "a motif");
        try
        {
            return JsonSerializer.Deserialize<StudioAsk>(body, StudioJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            string where = wrong.Path is { Length: > 0 and < 60 } path ? $" at {path}" : string.Empty;
            throw new StudioRefusal(StatusCodes.Status400BadRequest,
                $"The request is no motif as the studio's page sends it (JSON{where}); expected rows, main, contrast, size and name; load the page anew.");
        }
    }

    /// <summary>A picture's bytes.</summary>
    /// <exception cref="StudioRefusal">It is too long or of another type.</exception>
    public static Task<byte[]> ReadPictureAsync(HttpRequest request) => ReadAsync(request, PictureType, PictureBytesMax, "a picture");

    private static async Task<byte[]> ReadAsync(HttpRequest request, string type, int bytesMax, string what)
    {
        string given = request.ContentType ?? string.Empty;
        if (!given.Equals(type, StringComparison.OrdinalIgnoreCase) && !given.Equals(type + "; charset=utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new StudioRefusal(StatusCodes.Status415UnsupportedMediaType, $"The request is not {type}, as {what} has to be; send it with that Content-Type.");
        }

        if (request.ContentLength > bytesMax)
        {
            throw TooLong(bytesMax, what);
        }

        // The length may be missing: so it is counted as well.
        byte[] part = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            using MemoryStream whole = new();
            int got;
            while ((got = await request.Body.ReadAsync(part, request.HttpContext.RequestAborted)) > 0)
            {
                whole.Write(part, 0, got);
                if (whole.Length > bytesMax)
                {
                    throw TooLong(bytesMax, what);
                }
            }

            return whole.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
    }

    private static StudioRefusal TooLong(int bytesMax, string what) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The request is longer than {bytesMax / 1024} KB, the most that {what} may take; send a smaller one.");
}
