using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sock.Tests.Shared;
using TvBridge.Tests.Cli;
using Xunit;

namespace TvBridge.Tests;

public class ReadmeTests
{
    [Fact]
    public async Task The_picture_in_the_readme_is_what_the_program_prints()
    {
        string readme = RepositoryRoot.File("README.md");
        BridgeRun run = await Bridge.RunAsync("demo", "--speed", "max");
        string printed = string.Join('\n', run.Output.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("journal:", StringComparison.Ordinal)));
        string text = await File.ReadAllTextAsync(readme, TestContext.Current.CancellationToken);
        string shown = Between(text, "-->\n```text\n", "```\n<!-- /demo -->").TrimEnd('\n');

        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
        {
            await File.WriteAllTextAsync(
                readme, text.Replace($"```text\n{shown}{(shown.Length > 0 ? "\n" : "")}```", $"```text\n{printed}\n```", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            shown = printed;
        }

        Assert.True(shown == printed, $"README.md shows another demo than the program prints; UPDATE_README=1 writes it anew. It prints:\n{printed}");
    }

    private static string Between(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
