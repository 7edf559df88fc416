namespace Knit.Images;

/// <summary>The sentence for a file that is damaged.</summary>
internal static class PngFault
{
    /// <summary>What is wrong and what was expected; what to do is always the same.</summary>
    public static KnitException Damaged(string name, string fault, string expected) =>
        new($"{name}: the file is damaged, {fault}; expected {expected}; save or copy the picture again as PNG.");
}
