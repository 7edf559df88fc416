using System;
using System.Text;

namespace Workshop.Output;

/// <summary>A file that a tool makes, and nothing else does: a text, or bytes as of a picture. Two are equal when path, kind and content are.</summary>
public sealed record GeneratedFile
{
    /// <summary>A text.</summary>
    /// <param name="path">From the repository's root, with forward slashes.</param>
    /// <param name="text">All of it; lines end with LF. It is written as UTF-8 without a mark.</param>
    public GeneratedFile(string path, string text)
    {
        this.Path = path;
        this.IsText = true;
        this.Content = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Bytes that are no text.</summary>
    /// <param name="path">From the repository's root, with forward slashes.</param>
    /// <param name="content">All of it.</param>
    public GeneratedFile(string path, ReadOnlyMemory<byte> content)
    {
        this.Path = path;
        this.Content = content;
    }

    /// <summary>From the repository's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Whether it is a text, which a checkout may give other line ends.</summary>
    public bool IsText { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The text; lines end with LF.</summary>
    /// <exception cref="InvalidOperationException">It is no text.</exception>
    public string Text => this.IsText ? Encoding.UTF8.GetString(this.Content.Span) : throw new InvalidOperationException($"{this.Path} is no text.");

    /// <inheritdoc/>
    public bool Equals(GeneratedFile? other) =>
        other is not null && this.Path == other.Path && this.IsText == other.IsText && this.Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Path, this.IsText, this.Content.Length);

    /// <summary>The path: the content may be no text.</summary>
    public override string ToString() => this.Path;
}
