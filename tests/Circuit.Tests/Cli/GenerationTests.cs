using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Cli;
using Circuit.Lists;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Cli;

public class GenerationTests
{
    private static readonly string[] Mute = [".kicad_pro", ".kicad_sym"];
    private static readonly Repository Here = new(RepositoryRoot.Path);
    private static readonly IReadOnlyList<GeneratedFile> Files = Generation.All(PriceFile.Read(Here, DateOnly.MaxValue));

    [Fact]
    public void The_files_in_the_repository_are_what_the_source_makes()
    {
        string[] made = [.. Files.Select(file => file.Path), .. Generation.Exporters.SelectMany(exporter => exporter.Paths), .. Generation.ByHand];
        string[] faults = [.. Here.Compare(Files).Concat(Here.LeftOver(Generation.Folders, made)).Select(fault => $"{fault.Fault}: {fault.Path}")];

        Assert.True(faults.Length == 0, $"run 'dotnet run --project tools/Circuit -- generate': {string.Join(", ", faults)}");
    }

    [Fact]
    public void The_same_source_makes_the_same_files_twice() => Assert.Equal(Files, Generation.All(PriceFile.Read(Here, DateOnly.MaxValue)));

    [Fact]
    public void No_file_is_made_by_two_and_each_lies_in_the_hardware_folder() =>
        Assert.All(Files.GroupBy(file => file.Path), same =>
        {
            Assert.Single(same);
            Assert.StartsWith("hardware/", same.Key, StringComparison.Ordinal);
        });

    // KiCad's project and library have no place for a word of ours; the library's table beside them has it.
    [Fact]
    public void Every_file_states_its_licence_and_ends_its_last_line() =>
        Assert.All(Files, file =>
        {
            Assert.True(file.Text.Contains("CERN-OHL-P-2.0", StringComparison.Ordinal) || Array.Exists(Mute, file.Path.EndsWith), file.Path + " states no licence");
            Assert.True(file.Text.EndsWith('\n') && !file.Text.Contains('\r', StringComparison.Ordinal), file.Path + " has other line ends than LF");
        });

    [Fact]
    public void No_file_tells_where_it_was_made() =>
        Assert.All(Files, file => Assert.False(file.Text.Contains(RepositoryRoot.Path, StringComparison.Ordinal), file.Path + " has a path of this machine"));

    [Fact]
    public void Every_part_can_be_named_in_the_price_list() =>
        Assert.All(Bom.PartIds, id => Assert.Equal(id, Csv.Read(Csv.Line([id]), "x")[0].Fields[0]));
}
