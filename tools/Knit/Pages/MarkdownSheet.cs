using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Knit.Pages;

/// <summary>A page of Markdown, written from its top.</summary>
internal sealed class MarkdownSheet
{
    private readonly StringBuilder text = new();
    private bool isInList;

    /// <summary>A heading.</summary>
    /// <param name="level">1 to 4.</param>
    /// <param name="words">As they are meant.</param>
    public void Heading(int level, string words) => this.Block($"{new string('#', level)} {PageText.Escape(words)}");

    /// <summary>A paragraph.</summary>
    public void Paragraph(string words) => this.Block(PageText.Escape(words));

    /// <summary>A paragraph that is Markdown already, as a picture.</summary>
    public void Block(string markdown)
    {
        this.text.Append(this.text.Length > 0 ? "\n" : string.Empty).Append(markdown).Append('\n');
        this.isInList = false;
    }

    /// <summary>A point of a list.</summary>
    public void Item(string words) => this.ItemBlock(PageText.Escape(words));

    /// <summary>A point that is Markdown already.</summary>
    public void ItemBlock(string markdown)
    {
        this.text.Append(this.isInList ? string.Empty : "\n").Append("- ").Append(markdown).Append('\n');
        this.isInList = true;
    }

    /// <summary>A picture.</summary>
    /// <param name="words">What it shows, for those who do not see it.</param>
    /// <param name="file">Its file, beside the page.</param>
    public void Picture(string words, string file) => this.Block($"![{PageText.Escape(words.Replace('[', '(').Replace(']', ')'))}]({file})");

    /// <summary>A table.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        this.Block(string.Join('\n', rows.Prepend([.. header.Select(_ => "---")]).Prepend(header).Select(cells => $"| {string.Join(" | ", cells.Select(cell => cell == "---" ? cell : PageText.Escape(cell)))} |")));

    /// <inheritdoc/>
    public override string ToString() => this.text.ToString();
}
