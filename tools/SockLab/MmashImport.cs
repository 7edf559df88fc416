using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab;

/// <summary>A window of one MMASH participant: the seconds that are there, as movement.</summary>
internal sealed class MmashImport
{
    private const string Origin =
        "MMASH 1.0.0 (Multilevel Monitoring of Activity and Sleep in Healthy People), PhysioNet, https://doi.org/10.13026/cerq-fc86";

    private const string Citation =
        "Rossi et al., A Public Dataset of 24-h Multi-Levels Psycho-Physiological Responses in Young Healthy Adults, Data 2020, 5(4), 91";

    private const string Header = "t_s,axis1,axis2,axis3";
    private const int MostCount = 100_000;
    private const int SecondsOfADay = 86_400;
    private const int LastSecond = 40 * SecondsOfADay;

    private readonly MmashWindow window;
    private readonly string path;
    private readonly List<(int Second, int Counts)> rows = [];
    private int lastSecond = int.MinValue;

    private MmashImport(string path, MmashWindow window)
    {
        this.path = path;
        this.window = window;
    }

    /// <summary>One sentence that says what is wrong with the file; null when it was read.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Seconds in the window for which there are counts.</summary>
    public int Rows => this.rows.Count;

    /// <summary>Reads the file.</summary>
    public static MmashImport Read(string path, MmashWindow window)
    {
        MmashImport import = new(path, window);
        (byte[]? file, string? refusal) = RecordingReader.TakeFile(path);
        import.Refusal = file is null ? refusal : import.Parse(file);
        return import;
    }

    /// <summary>The recording's lines: comments, header, rows.</summary>
    public IEnumerable<string> Lines()
    {
        int seconds = this.window.ToS - this.window.FromS;
        yield return $"# origin: {Origin}";
        yield return $"# citation: {Citation}";
        yield return "# licence: ODC-By 1.0, https://opendatacommons.org/licenses/by/1-0/";
        yield return $"# participant: {this.Participant()}";
        yield return "# worn: wrist";
        yield return $"# window: {this.window.FromS} to {this.window.ToS} s after midnight of day 1";
        yield return $"# rate: 1 epoch a second; {seconds - this.rows.Count} of {seconds} are missing in the data set and left out here";
        yield return "# unit: t_s in s since clock_start; movement_mg in mg, the mean of |dx|+|dy|+|dz| from one 25 Hz sample to the next";
        yield return $"# conversion: {ActiGraphCounts.Formula}";
        yield return $"# clock_start: {TimeSpan.FromSeconds(this.window.FromS % SecondsOfADay):hh\\:mm\\:ss}";
        if (this.window.BridgeS > 0)
        {
            yield return $"# bridge_s: {this.window.BridgeS}";
        }

        yield return "t_s,movement_mg";
        foreach ((int second, int counts) in this.rows)
        {
            double movementMilliG = ActiGraphCounts.ToMovementMilliG(counts);
            yield return string.Create(CultureInfo.InvariantCulture, $"{second - this.window.FromS},{movementMilliG:0.#}");
        }
    }

    private string Participant()
    {
        string name = Path.GetFileName(this.path);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    private string? Parse(byte[] file)
    {
        using RecordingLines lines = new(file);
        int rowsSeen = 0;
        while (lines.Next() is { } line)
        {
            string? wrong = lines.Number == 1 ? CheckHeader(line) : this.TakeRow(line);
            if (wrong is not null)
            {
                return $"{this.path}, line {lines.Number}: {wrong}.";
            }

            rowsSeen = lines.Number - 1;
        }

        if (lines.Fault != RecordingFault.None)
        {
            return RecordingReader.Sentence(lines.Fault, this.path, lines.Number, rowsSeen);
        }

        return this.rows.Count >= 2
            ? null
            : $"{this.path}: found {this.rows.Count} seconds from {this.window.FromS} to {this.window.ToS}; expected two or more; "
                + "choose another window.";
    }

    private static string? CheckHeader(string line) =>
        line == Header || line.StartsWith(Header + ",", StringComparison.Ordinal)
            ? null
            : $"found the header {FoundText.Quote(line)}; expected '{Header}' and any further columns; "
                + "check that this is a participant of MMASH";

    private string? TakeRow(string line)
    {
        string[] fields = line.Split(',');
        if (fields.Length < 4)
        {
            return $"found {fields.Length} {(fields.Length == 1 ? "field" : "fields")} in {FoundText.Quote(line)}; expected {Header}; "
                + "complete or remove the row";
        }

        Span<int> numbers = stackalloc int[4];
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isNumber = int.TryParse(fields[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]);
            int most = i == 0 ? LastSecond : MostCount;
            if (!isNumber || numbers[i] > most)
            {
                return $"found {FoundText.Quote(fields[i])} as {Header.Split(',')[i]}; expected a whole number from 0 to {most}; "
                    + "correct or remove the row";
            }
        }

        int second = numbers[0];
        if (second <= this.lastSecond)
        {
            return $"found second {second} after {this.lastSecond}; expected seconds that rise; sort the rows and remove repeated ones";
        }

        this.lastSecond = second;
        if (second >= this.window.FromS && second < this.window.ToS)
        {
            this.rows.Add((second, numbers[1] + numbers[2] + numbers[3]));
        }

        return null;
    }
}
