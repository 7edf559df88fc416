using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Cli;
using Knit.Patterns;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Cli;

public partial class DocumentedCommandsTests
{
    private static readonly string[] Documents = ["knitting-patterns/README.md", "knitting-patterns/FORMAT.md", "docs/make-one/knit.md", "tools/Knit/README.md"];

    public static TheoryData<string> Commands =>
        [.. Documents.SelectMany(document => Command().Matches(File.ReadAllText(RepositoryRoot.File(document.Split('/')))).Select(match => match.Groups[1].Value.Split('#')[0].Trim())).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_of_the_documents_is_one_that_there_is(string command)
    {
        string? fault = FaultOf(command);

        Assert.True(fault is null, $"{command}: {fault}");
    }

    [Theory]
    [InlineData("fry knitting-patterns", "Required command")]
    [InlineData("sizes knitting-patterns/plain-sock.knit --gage 30x44", "--gage")]
    [InlineData("sizes knitting-patterns/no-such-sock.knit", "no-such-sock.knit is not there")]
    [InlineData("make knitting-patterns/cinema.knit --colors Mars", "Cinema has no colorway Mars")]
    [InlineData("make knitting-patterns/cinema.knit --size \"Adult XXL\"", "the size 'Adult XXL'")]
    public void A_command_that_there_is_not_is_found(string command, string expected) => Assert.Contains(expected, FaultOf(command));

    private static string? FaultOf(string command)
    {
        string[] words = [.. Word().Matches(command).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];
        string? error = CommandLine.Make(TextWriter.Null, TextWriter.Null).Parse(words).Errors.Select(one => one.Message).FirstOrDefault();

        // The example of FORMAT.md is a file that its reader saves.
        if (error is not null || Array.Find(words, word => word.EndsWith(PatternFile.Ending, StringComparison.Ordinal) && word.StartsWith("knitting-patterns/", StringComparison.Ordinal)) is not string file || file.EndsWith("/hearts.knit", StringComparison.Ordinal))
        {
            return error;
        }

        return File.Exists(RepositoryRoot.File(file.Split('/'))) ? FaultOf(PatternFile.Read(RepositoryRoot.File(file.Split('/'))), words) : $"{file} is not there";
    }

    private static string? FaultOf(Pattern pattern, string[] words)
    {
        string? After(string option) => words.SkipWhile(word => word != option).Skip(1).FirstOrDefault();
        try
        {
            _ = After("--size") is string size ? pattern.Size(size) : null;
            _ = After("--module") is string module ? PocketModule.Find(module) : null;
            _ = After("--gauge") is string gauge ? Gauge.Parse(gauge) : null;
        }
        catch (KnitException fault)
        {
            return fault.Message;
        }

        return After("--colors") is string colors && !colors.Contains('=', StringComparison.Ordinal) && !pattern.Colorways.Any(colorway => colorway.Name == colors) ? $"{pattern.Title} has no colorway {colors}" : null;
    }

    [GeneratedRegex(@"dotnet run --project tools/Knit -- ([^`\r\n]+)")]
    private static partial Regex Command();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();
}
