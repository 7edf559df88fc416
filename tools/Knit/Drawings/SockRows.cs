using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Notation;
using Knit.Proof;

namespace Knit.Drawings;

/// <summary>The rows of a sock by what they became, without cast-on, joining rounds and graft.</summary>
internal sealed class SockRows
{
    private readonly KnittedSock sock;

    private SockRows(KnittedSock sock)
    {
        this.sock = sock;
        this.Cuff = this.Rounds(SectionNames.Cuff);
        this.Leg = this.Rounds(SectionNames.Leg);
        this.Flap = this.Rows(SectionNames.HeelFlap);
        this.Turn = this.Rows(SectionNames.HeelTurn);
        this.Gusset = this.Rounds(SectionNames.Gusset);
        this.Foot = this.Rounds(SectionNames.Foot);
        this.Toe = this.Rounds(SectionNames.Toe);
    }

    public IReadOnlyList<FabricRow> Cuff { get; }

    public IReadOnlyList<FabricRow> Leg { get; }

    public IReadOnlyList<FabricRow> Flap { get; }

    public IReadOnlyList<FabricRow> Turn { get; }

    public IReadOnlyList<FabricRow> Gusset { get; }

    public IReadOnlyList<FabricRow> Foot { get; }

    public IReadOnlyList<FabricRow> Toe { get; }

    /// <summary>Stitches around the leg.</summary>
    public int Around => this.Leg[0].Stitches.Count;

    /// <exception cref="KnitException">A part that a sock has is missing.</exception>
    public static SockRows Of(KnittedSock sock)
    {
        if (sock.Fault is Fault fault)
        {
            throw new KnitException($"{fault} A sock that cannot be knitted cannot be drawn; correct the pattern.");
        }

        return new SockRows(sock);
    }

    private FabricRow[] Rounds(string section) => this.Take(section, RowKind.Round);

    private FabricRow[] Rows(string section) => this.Take(section, RowKind.Row);

    private FabricRow[] Take(string section, RowKind kind)
    {
        FabricRow[] rows = [.. this.sock.Rows.Where(row => row.Section == section && row.Kind == kind && row.Stitches.Count > 0)];
        return rows.Length > 0
            ? rows
            : throw new KnitException($"{this.sock.Pattern.Name}: has no rows in a section '{section}'; expected the sections of the plain sock, from which the drawing takes its parts; name it so.");
    }
}
