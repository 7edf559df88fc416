using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Spectre.Console;
using Spectre.Console.Rendering;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>The air as a table that moves, on a terminal.</summary>
internal sealed class ListenTableView : IListenView
{
    /// <summary>Narrower terminals get plain lines. Columns.</summary>
    public const int LeastWidth = 80;

    // On narrower ones the words need the columns more than the count does.
    private const int WidthForCounts = 110;
    private const int FrameMs = 250;

    // The title, the column names and the three rules of the table.
    private const int LinesAround = 5;
    private const int MostProblems = 3;

    private readonly IAnsiConsole console;
    private readonly ListenTable table;
    private readonly TimeProvider time;
    private readonly string title;
    private readonly Lock gate = new();
    private readonly Queue<string> problems = new();
    private readonly ManualResetEventSlim closed = new();
    private readonly Thread thread;
    private RadioNotice? notice;

    /// <summary>Begins to draw.</summary>
    /// <param name="console">The terminal.</param>
    /// <param name="table">What is drawn.</param>
    /// <param name="time">The clock that ages are told by.</param>
    /// <param name="title">What listens, in one line.</param>
    public ListenTableView(IAnsiConsole console, ListenTable table, TimeProvider time, string title)
    {
        this.console = console;
        this.table = table;
        this.time = time;
        this.title = title;
        this.thread = new Thread(this.Draw) { IsBackground = true, Name = "listen view" };
        this.thread.Start();
    }

    /// <inheritdoc/>
    public void Heard(ListenRow row, ListenWord word, bool isNews)
    {
        // The next frame shows it.
    }

    /// <inheritdoc/>
    public void Changed(RadioNotice notice)
    {
        lock (this.gate)
        {
            this.notice = notice;
        }
    }

    /// <inheritdoc/>
    public void Problem(string sentence)
    {
        lock (this.gate)
        {
            this.problems.Enqueue(sentence);
            if (this.problems.Count > MostProblems)
            {
                this.problems.Dequeue();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.closed.Set();
        this.thread.Join();
        this.closed.Dispose();
    }

    /// <summary>The table as it is now, with as many rows as fit. Words that do not fit beside the rest take several lines, so that is tried out.</summary>
    internal Rows Picture()
    {
        int height = this.console.Profile.Height;
        int most = Math.Clamp(height - LinesAround, 1, ListenTable.MostShown);
        RenderOptions options = RenderOptions.Create(this.console);
        while (true)
        {
            Rows picture = this.Picture(most);
            int lines = Segment.SplitLines(((IRenderable)picture).Render(options, this.console.Profile.Width)).Count;
            if (lines < height || most == 1)
            {
                return picture;
            }

            most = Math.Max(1, most - Math.Max(1, (lines - height) / 3));
        }
    }

    private Rows Picture(int most)
    {
        IReadOnlyList<ListenRow> rows = this.table.Show(most, out int hidden);
        DateTimeOffset now = this.time.GetUtcNow();
        bool hasCounts = this.console.Profile.Width >= WidthForCounts;
        Table grid = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey).Expand();
        grid.AddColumn(new TableColumn("name").NoWrap());
        grid.AddColumn(new TableColumn("address").NoWrap().Width(17));
        grid.AddColumn(new TableColumn("signal").NoWrap().RightAligned());
        grid.AddColumn(new TableColumn("heard").NoWrap().RightAligned());
        if (hasCounts)
        {
            grid.AddColumn(new TableColumn("adverts").NoWrap().RightAligned());
        }

        grid.AddColumn(new TableColumn("says"));
        foreach (ListenRow row in rows)
        {
            grid.AddRow(Cells(row, now, hasCounts));
        }

        List<IRenderable> parts = [new Text(this.title, new Style(decoration: Decoration.Bold)), grid];
        if (rows.Count == 0)
        {
            parts[1] = new Text("nothing heard yet", new Style(Color.Grey));
        }
        else if (hidden > 0)
        {
            parts.Add(new Text($"and {hidden} more that were heard before these", new Style(Color.Grey)));
        }

        this.AddNotices(parts);
        return new Rows(parts);
    }

    private static List<IRenderable> Cells(ListenRow row, DateTimeOffset now, bool hasCounts)
    {
        Style style = row.IsTrusted ? Style.Plain : new Style(Color.Grey);
        List<IRenderable> cells =
        [
            new Text(row.Name ?? "-", row.IsTrusted ? new Style(Color.Green, decoration: Decoration.Bold) : style),
            new Text(row.Address.ToString(), style),
            new Text(ListenText.Rssi(row.RssiDbm), style),
            new Text(ListenText.Age(now - row.LastHeard), style),
        ];
        if (hasCounts)
        {
            cells.Add(new Text(row.Count.ToString(CultureInfo.InvariantCulture), style));
        }

        cells.Add(Says(row));
        return cells;
    }

    private static Paragraph Says(ListenRow row)
    {
        Paragraph says = new();
        if (row.Said is ListenWord said)
        {
            says.Append(said.Text, StyleOf(said.Kind));
        }

        if (row.Refused is ListenWord refused)
        {
            string times = row.RefusedCount == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({row.RefusedCount} times)");
            says.Append((row.Said is null ? "" : "; ") + refused.Text + times, StyleOf(ListenKind.Refused));
        }

        return says;
    }

    private static Style StyleOf(ListenKind kind) => kind switch
    {
        ListenKind.Taken => Style.Plain,
        ListenKind.Refused => new Style(Color.Red),
        ListenKind.NotTrusted => new Style(Color.Yellow),
        _ => new Style(Color.Grey),
    };

    private void AddNotices(List<IRenderable> parts)
    {
        lock (this.gate)
        {
            if (this.notice is RadioNotice last)
            {
                parts.Add(new Text(last.Text, new Style(last.Condition is RadioCondition.Listening or RadioCondition.Ended ? Color.Grey : Color.Red)));
            }

            foreach (string problem in this.problems)
            {
                parts.Add(new Text(problem, new Style(Color.Red)));
            }
        }
    }

    private void Draw() => this.console.Live(this.Picture()).Start(context =>
    {
        bool isLast = false;
        while (!isLast)
        {
            isLast = this.closed.Wait(FrameMs);
            context.UpdateTarget(this.Picture());
        }
    });
}
