using System;
using System.Collections.Generic;
using System.IO;
using Spectre.Console;

namespace SockLab.Import;

/// <summary>Shows how far an import is: the first half is reading, the second writing.</summary>
internal sealed class ImportProgress
{
    // Smaller files are done before a bar could be read.
    private const long LeastBytes = 8_000_000;
    private const int RowsPerReport = 10_000;

    private readonly ProgressTask? task;

    private ImportProgress(ProgressTask? task) => this.task = task;

    /// <summary>Runs the work, with a bar on the error stream where that is a terminal and the file is large.</summary>
    public static string? Show(string path, Func<ImportProgress, string?> work) =>
        File.Exists(path) && new FileInfo(path).Length >= LeastBytes ? Show(path, 2, work) : work(new ImportProgress(null));

    /// <summary>Runs work that is long, with a bar on the error stream where that is a terminal.</summary>
    /// <param name="title">What is worked on; only the last part of a path is shown.</param>
    /// <param name="parts">What <see cref="Read"/> reaches at the end.</param>
    /// <param name="work">The work.</param>
    public static T Show<T>(string title, int parts, Func<ImportProgress, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(new ImportProgress(null));
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(Path.GetFileName(title)), maxValue: parts);
            return work(new ImportProgress(task));
        });
    }

    /// <summary>Takes how much is done: of an import the share that was read, 0 to 1; of other work the parts.</summary>
    public void Read(double share)
    {
        if (this.task is not null)
        {
            this.task.Value = share;
        }
    }

    /// <summary>Passes lines on and counts them.</summary>
    public IEnumerable<string> Written(IEnumerable<string> lines, int rows)
    {
        int count = 0;
        foreach (string line in lines)
        {
            count++;
            if (this.task is not null && count % RowsPerReport == 0)
            {
                this.task.Value = 1 + ((double)count / rows);
            }

            yield return line;
        }
    }
}
