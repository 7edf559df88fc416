namespace Sock.Firmware.Settings;

/// <summary>Why a file was not taken: the first few reasons as sentences for a person, and how many there are.</summary>
public sealed class SettingsRefusals
{
    /// <summary>How many sentences are kept: a file of noise must not fill the memory.</summary>
    public const int MostKept = 8;

    private const int MostShown = 24;

    private readonly string[] sentences = new string[MostKept];
    private readonly int[] lines = new int[MostKept];

    /// <summary>How many there are, those without a sentence included.</summary>
    public int Count { get; private set; }

    /// <summary>How many have a sentence. 0..8.</summary>
    public int KeptCount => this.Count < MostKept ? this.Count : MostKept;

    /// <summary>One sentence without its line, for settings that come from no file.</summary>
    public string Reason(int index)
    {
        return this.sentences[index];
    }

    /// <summary>One sentence, "line 4: snooze_minutes is 500; ...". Without a line where it is about the whole file.</summary>
    public string Sentence(int index)
    {
        return this.lines[index] == 0 ? this.sentences[index] : "line " + this.lines[index].ToString() + ": " + this.sentences[index];
    }

    /// <summary>One sentence that begins with the file's name.</summary>
    public string Sentence(int index, string fileName)
    {
        return fileName + (this.lines[index] == 0 ? ": " : ", ") + this.Sentence(index);
    }

    /// <summary>Adds a reason: found, expected and what to do. Line 0: it is about the whole file.</summary>
    public void Add(int line, string found, string expected, string remedy)
    {
        if (this.Count < MostKept)
        {
            this.lines[this.Count] = line;
            this.sentences[this.Count] = found + "; expected " + expected + "; " + remedy + ".";
        }

        this.Count++;
    }

    /// <summary>A name or a value from the file, cut to what fits into a sentence.</summary>
    internal static string Shown(string text)
    {
        if (text.Length <= MostShown)
        {
            return text;
        }

        string beginning = text.Substring(0, MostShown);
        return beginning + "...";
    }
}
