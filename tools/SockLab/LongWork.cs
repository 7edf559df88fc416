using System;
using System.IO;
using System.Threading;
using Spectre.Console;

namespace SockLab;

/// <summary>Shows how far long work is, to people only: a bar where the error output is an interactive terminal.</summary>
internal static class LongWork
{
    /// <summary>Does work of equal steps.</summary>
    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What the bar is called.</param>
    /// <param name="steps">How many steps the work has.</param>
    /// <param name="work">The work; it calls its argument after each step, from any thread.</param>
    public static T Run<T>(TextWriter error, string title, int steps, Func<Action, T> work)
    {
        int done = 0;
        return Run(error, title, report => work(() => report(Interlocked.Increment(ref done) / (double)steps)));
    }

    /// <summary>Does work that tells itself how much of it is done.</summary>
    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What the bar is called.</param>
    /// <param name="work">The work; it reports shares from 0 to 1, from any thread.</param>
    public static T Run<T>(TextWriter error, string title, Func<Action<double>, T> work)
    {
        if (!ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected)
        {
            return work(_ => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(share => task.Value = share);
        });
    }
}
