using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.KiCad;
using Circuit.Output;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.KiCad;

public class KiCadFilesTests
{
    private static IEnumerable<GeneratedFile> All =>
        SockCircuit.All.SelectMany(KiCadFiles.Of).Concat(BoardProfiles.All.SelectMany(board => KiCadFiles.Shared(board, SockCircuit.All)));

    /// <summary>With UPDATE_HARDWARE=1 it writes the files and does not compare them.</summary>
    [Fact]
    public void The_committed_files_are_what_the_circuit_makes()
    {
        foreach (GeneratedFile file in All)
        {
            string path = Path.Combine(RepositoryRoot.Path, file.Path);
            if (Environment.GetEnvironmentVariable("UPDATE_HARDWARE") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
            else
            {
                Assert.True(File.Exists(path) && File.ReadAllText(path) == file.Text, $"{file.Path} is not what the circuit makes; run 'dotnet run --project tools/Circuit -- generate'.");
            }
        }
    }
}
