using System;
using Spectre.Console;

namespace SockLab.Synthesis;

/// <summary>Shows how far long work is: a bar on the error stream where that is a terminal.</summary>
internal static class SynthesisProgress
{
    /// <summary>Runs the work, which reports its share from 0 to 1.</summary>
    /// <param name="name">What stands before the bar.</param>
    /// <param name="isLong">Whether it takes more than about two seconds; else there is no bar.</param>
    /// <param name="work">What to do.</param>
    public static void Show(string name, bool isLong, Action<Action<double>> work)
    {
        if (!isLong || Console.IsErrorRedirected)
        {
            work(_ => { });
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(name), maxValue: 1);
            work(share => task.Value = share);
        });
    }
}
