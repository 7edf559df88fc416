using System;
using System.IO;
using System.Text;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>A folder for the journals of one test, gone afterwards.</summary>
internal sealed class NightFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("night-").FullName;

    /// <summary>The journal of the test. Does not exist at first.</summary>
    public string Journal => this.File("journal.jsonl");

    public string File(string name) => Path.Combine(this.root, name);

    public string Text => Encoding.UTF8.GetString(this.Bytes);

    public byte[] Bytes => System.IO.File.ReadAllBytes(this.Journal);

    public void Write(string text) => System.IO.File.WriteAllText(this.Journal, text);

    public Journal Open()
    {
        JournalOpening opening = TvBridge.Nights.Journal.Open(this.Journal);
        Assert.Null(opening.Refusal);
        Assert.True(opening.IsOpen);
        return opening.Journal;
    }

    public string Refusal()
    {
        JournalOpening opening = TvBridge.Nights.Journal.Open(this.Journal);
        opening.Journal?.Dispose();
        Assert.False(opening.IsOpen, "the journal was opened");
        return opening.Refusal.Replace(this.root + Path.DirectorySeparatorChar, "/nights/", StringComparison.Ordinal);
    }

    public string WithoutRoot(string text) => text.Replace(this.root + Path.DirectorySeparatorChar, "/nights/", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(this.root, recursive: true);
}
