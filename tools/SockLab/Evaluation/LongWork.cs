using System;
using System.IO;
using Spectre.Console;

namespace SockLab.Evaluation;

/// <summary>Shows how far long work is, to people only.</summary>
internal static class LongWork
{
    /// <summary>Does the work, with a progress bar where <paramref name="error"/> is an interactive terminal.</summary>
    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What the bar is called.</param>
    /// <param name="steps">How many steps the work has.</param>
    /// <param name="work">The work; it calls its argument after each step, from any thread.</param>
    public static T Run<T>(TextWriter error, string title, int steps, Func<Action, T> work)
    {
        if (!ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected)
        {
            return work(() => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(title, maxValue: steps);
            return work(() => task.Increment(1));
        });
    }
}
