using System;
using Knit.Cli;

namespace Knit;

/// <summary>The program: hands the command line to <see cref="CommandLine"/>.</summary>
internal static class Program
{
    private static int Main(string[] args) => CommandLine.Run(args, Console.Out, Console.Error);
}
