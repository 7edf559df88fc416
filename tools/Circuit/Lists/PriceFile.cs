using System;
using System.IO;
using Workshop.Output;

namespace Circuit.Lists;

/// <summary>The price list as it lies in the repository.</summary>
public static class PriceFile
{
    /// <summary>Where.</summary>
    public const string FilePath = "hardware/prices.csv";

    /// <summary>The prices that were filled in; none where the file is missing.</summary>
    /// <param name="repository">Where it is looked for.</param>
    /// <param name="today">No price is of a later day.</param>
    /// <exception cref="CircuitException">The file is too large or says what cannot be.</exception>
    public static PriceList Read(Repository repository, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(repository);
        FileInfo file = new(Path.Combine(repository.Root, FilePath));
        if (!file.Exists)
        {
            return PriceList.Empty;
        }

        // A character takes four bytes at the most: what is larger need not be read to be refused.
        return file.Length > Csv.MaxLength * 4L
            ? throw new CircuitException($"{FilePath} has {file.Length} bytes; expected at most {Csv.MaxLength * 4}; keep one row a part.")
            : PriceList.Read(File.ReadAllText(file.FullName), FilePath, Bom.PartIds, today);
    }
}
