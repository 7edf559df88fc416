using System.Text.Json;

namespace Knit.Studio;

/// <summary>How the studio and its page write to each other.</summary>
internal static class StudioJson
{
    /// <summary>Names in camel case; unknown, doubled and missing ones are refused, and so is null where none may be.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, MaxDepth = 8 };
}
