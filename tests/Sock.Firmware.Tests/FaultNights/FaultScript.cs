using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.VirtualBoard.Chips;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>One line of a script: what goes wrong, from when on, for how long. Seconds since the board was first powered.</summary>
internal readonly record struct FaultLine(FaultKind Kind, int FromS, int LengthS)
{
    public int EndS => this.FromS + this.LengthS;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{TimeSpan.FromSeconds(this.FromS):hh\\:mm\\:ss} {FaultTable.Of(this.Kind).Word} {this.LengthS} s");
}

/// <summary>What goes wrong in a night, as text: a line for each fault, <c>00:45:00 no-acknowledge 150 s</c>.</summary>
internal sealed class FaultScript(IReadOnlyList<FaultLine> lines)
{
    public IReadOnlyList<FaultLine> Lines { get; } = lines;

    public static FaultScript Parse(string text) => new(
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line =>
        {
            string[] words = line.Split(' ');
            return new FaultLine(
                FaultTable.Find(words[1]),
                (int)TimeSpan.Parse(words[0], CultureInfo.InvariantCulture).TotalSeconds,
                int.Parse(words[2], CultureInfo.InvariantCulture));
        }),
    ]);

    /// <summary>A script of two to five faults, of which the first is the seed's turn: in as many nights as there are kinds each of them comes at least once.</summary>
    public static FaultScript Make(int seed, int fromS, int toS)
    {
        SeededNumbers numbers = new((seed * 7919) + 1);
        FaultKind[] kinds = Enum.GetValues<FaultKind>();
        List<FaultLine> lines = [];
        int count = 2 + numbers.Next(4);
        for (int i = 0; i < count; i++)
        {
            FaultKind kind = kinds[(i == 0 ? seed : numbers.Next(kinds.Length)) % kinds.Length];
            FaultTable row = FaultTable.Of(kind);
            lines.Add(new FaultLine(kind, fromS + numbers.Next(toS - fromS), row.LeastS + numbers.Next(row.MostS - row.LeastS + 1)));
        }

        return new FaultScript([.. lines.OrderBy(line => line.FromS)]);
    }

    public bool Has(params FaultKind[] kinds) => this.Lines.Any(line => kinds.Contains(line.Kind));

    public override string ToString() => string.Join('\n', this.Lines);
}
