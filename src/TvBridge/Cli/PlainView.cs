using System;
using System.IO;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>An evening as lines, for a pipe, a log or a terminal without colors.</summary>
internal sealed class PlainView(TextWriter output, TextWriter errors, TimeZoneInfo zone) : IEveningView
{
    /// <summary>What the user calls a sock, or null. Default: none has a name.</summary>
    public Func<string, string?> NameOf { get; set; } = _ => null;

    /// <inheritdoc/>
    public void Show(EveningEvent happening)
    {
        if (EveningText.Line(happening, zone, this.NameOf) is string line)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>The radio's condition has changed.</summary>
    public void Notice(DateTimeOffset at, RadioNotice notice) => output.WriteLine(EveningText.Line(at, "radio", notice.Text, zone));

    /// <inheritdoc/>
    public void Problem(string sentence) => errors.WriteLine("tvbridge: " + sentence);

    /// <inheritdoc/>
    public void Frame()
    {
        // Lines do not move.
    }

    /// <inheritdoc/>
    public void Close() => output.Flush();

    /// <inheritdoc/>
    public void Dispose() => output.Flush();
}
