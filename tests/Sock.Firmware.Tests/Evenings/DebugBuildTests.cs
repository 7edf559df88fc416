using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>
/// A build with SOCK_DEBUG_CONSOLE must never sleep: sleep ends a debugger's session. The tests compile the other build, so this one is held by its text: every
/// call that sleeps stands behind a question for MaySleep.
/// </summary>
public partial class DebugBuildTests
{
    [Fact]
    public void Every_call_that_sleeps_is_guarded() =>
        Assert.Empty(Directory.EnumerateFiles(RepositoryRoot.File("src", "Sock.Firmware"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("obj", StringComparison.Ordinal))
            .SelectMany(path => Unguarded(File.ReadAllText(path)).Select(method => Path.GetFileName(path) + ": " + method)));

    [Fact]
    public void The_calls_that_are_looked_for_are_there()
    {
        string power = Source("Board", "BoardPower.cs");
        Assert.Contains("Sleep.StartLightSleep()", power, StringComparison.Ordinal);
        Assert.Contains("Sleep.StartDeepSleep()", power, StringComparison.Ordinal);
        Assert.Contains("BoardPower.LightSleep(", Source("SockLoop.cs"), StringComparison.Ordinal);
        Assert.Equal(["LightSleep"], [.. Unguarded(power, isBoardPower: false)]);
    }

    [Fact]
    public void The_build_flag_answers_no_and_nothing_else_asks_for_it_but_the_dump_of_the_log()
    {
        Assert.Matches(@"#if SOCK_DEBUG_CONSOLE\s[^#]*MaySleep => false;\s*#else\s[^#]*MaySleep => true;\s*#endif", Source("Board", "BoardPower.cs"));
        string[] others =
        [
            .. Directory.EnumerateFiles(RepositoryRoot.File("src", "Sock.Firmware"), "*.cs", SearchOption.AllDirectories)
                .Where(path => File.ReadAllText(path).Contains("SOCK_DEBUG_CONSOLE", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal)!,
        ];
        Assert.Equal(["BoardPower.cs", "NightRecorder.cs"], others);
        Assert.Matches(@"\[Conditional\(""SOCK_DEBUG_CONSOLE""\)\]\s*private static void Dump", Source("NightRecorder.cs"));
    }

    [Theory]
    [InlineData("if (!BoardPower.MaySleep)\n        {\n            BoardPower.Stay(1);\n        }\n\n        BoardPower.LightSleep(board, 1, false);")]
    [InlineData("BoardPower.LightSleep(board, 1, false);")]
    [InlineData("Sleep.StartDeepSleep();")]
    [InlineData("if (isIdle)\n        {\n            BoardPower.LightSleep(board, 1, false);\n        }")]
    [InlineData("if (BoardPower.MaySleep)\n        {\n            BoardPower.Stay(1);\n        }\n        else\n        {\n            BoardPower.LightSleep(board, 1, false);\n        }")]
    public void A_planted_sleep_without_a_guard_is_found(string body) => Assert.Equal(["Planted"], [.. Unguarded(InMethod(body))]);

    [Theory]
    [InlineData("if (BoardPower.MaySleep)\n        {\n            BoardPower.LightSleep(board, 1, false);\n        }")]
    [InlineData("if (isBusy || !BoardPower.MaySleep)\n        {\n            BoardPower.Stay(1);\n        }\n        else\n        {\n            BoardPower.LightSleep(board, 1, false);\n        }")]
    [InlineData("if (!MaySleep)\n        {\n            Restart();\n        }\n\n        Sleep.StartDeepSleep();")]
    public void A_sleep_behind_a_guard_is_no_finding(string body) => Assert.Empty(Unguarded(InMethod(body)));

    [GeneratedRegex(@"^    (?:public|private|internal)[^=;\n]*?(\w+)\([^\n]*\)\n    \{\n(.*?)^    \}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Method();

    [GeneratedRegex(@"StartLightSleep\(|StartDeepSleep\(|BoardPower\.LightSleep\(")]
    private static partial Regex Sleeps();

    // A block that is entered only where the build may sleep; the other half of one that is entered where it may not; or all that follows after the way out of those that may not.
    [GeneratedRegex(@"if \((?:BoardPower\.)?MaySleep\)\n( *)\{\n(?:(?!^\1\}).)*\z|\|\| !(?:BoardPower\.)?MaySleep\)\n( *)\{\n.*?^\2\}\n\2else\n\2\{\n(?:(?!^\2\}).)*\z|if \(!(?:BoardPower\.)?MaySleep\)\n( *)\{\n +(?:BoardPower\.)?Restart\(\);\n\3\}\n.*\z", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Guard();

    /// <summary>The methods that sleep without having asked. LightSleep of BoardPower is asked for by its callers.</summary>
    private static IEnumerable<string> Unguarded(string source, bool isBoardPower = true) =>
        from Match method in Method().Matches(source)
        where !(isBoardPower && method.Groups[1].Value == "LightSleep")
        where Sleeps().Matches(method.Groups[2].Value).Any(sleep => !Guard().IsMatch(method.Groups[2].Value[..sleep.Index]))
        select method.Groups[1].Value;

    private static string InMethod(string body) => "public sealed class Some\n{\n    public static void Planted(SockBoard board)\n    {\n        " + body + "\n    }\n}\n";

    private static string Source(params string[] parts) => File.ReadAllText(RepositoryRoot.File(["src", "Sock.Firmware", .. parts]));
}
