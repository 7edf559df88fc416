using System;
using System.Collections.Generic;
using System.IO;

namespace SockLab.Import;

/// <summary>How far an import is: the first half is reading, the second writing.</summary>
/// <param name="report">Takes the share that is done, 0 to 1.</param>
internal sealed class ImportProgress(Action<double> report)
{
    // Smaller files are done before a bar could be read.
    private const long LeastBytes = 8_000_000;
    private const int RowsPerReport = 10_000;

    /// <summary>Does the work, with a bar where the file is large.</summary>
    public static string? Show(TextWriter error, string path, Func<ImportProgress, string?> work) =>
        File.Exists(path) && new FileInfo(path).Length >= LeastBytes
            ? LongWork.Run(error, Path.GetFileName(path), report => work(new ImportProgress(report)))
            : work(new ImportProgress(_ => { }));

    /// <summary>Takes the share that was read, 0 to 1.</summary>
    public void Read(double share) => report(share / 2);

    /// <summary>Passes lines on and counts them.</summary>
    public IEnumerable<string> Written(IEnumerable<string> lines, int rows)
    {
        int count = 0;
        foreach (string line in lines)
        {
            count++;
            if (count % RowsPerReport == 0)
            {
                report((1 + ((double)count / rows)) / 2);
            }

            yield return line;
        }
    }
}
