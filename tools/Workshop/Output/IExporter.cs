using System.Collections.Generic;

namespace Workshop.Output;

/// <summary>Files that another program makes from ours, as KiCad its drawings. They are made and compared only where that program is.</summary>
public interface IExporter
{
    /// <summary>What it makes: "KiCad's drawings".</summary>
    string Name { get; }

    /// <summary>The files, from the repository's root with forward slashes; known without the program, so that they are not taken for left over.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Why nothing can be made here, as one sentence that says what to install; null where it can.</summary>
    string? WhyNot();

    /// <summary>Makes the files anew and tells which of the repository's are missing or other.</summary>
    /// <param name="root">The repository.</param>
    IReadOnlyList<FileState> Compare(string root);

    /// <summary>Makes the files and puts them in place.</summary>
    /// <param name="root">The repository.</param>
    void Write(string root);
}
