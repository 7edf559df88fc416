using System;
using System.IO;
using TvBridge.Rules;

namespace TvBridge.Cli;

/// <summary>An evening as lines, for a pipe, a log or a terminal without colors.</summary>
internal sealed class PlainView(TextWriter output, TextWriter errors, TimeZoneInfo zone) : IEveningView
{
    /// <inheritdoc/>
    public void Show(EveningEvent happening)
    {
        if (EveningText.Line(happening, zone) is string line)
        {
            output.WriteLine(line);
        }
    }

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
