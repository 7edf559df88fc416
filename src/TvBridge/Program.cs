using System.Threading.Tasks;
using TvBridge.Cli;

namespace TvBridge;

internal static class Program
{
    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args);
}
