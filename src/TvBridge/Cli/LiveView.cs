using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Sock.Firmware.BoardData;
using Spectre.Console;
using Spectre.Console.Rendering;
using TvBridge.Demo;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary>An evening on a terminal: the sock and the TV as they are now, and below them what happened.</summary>
internal sealed class LiveView : IEveningView
{
    /// <summary>Narrower terminals get plain lines. Columns.</summary>
    public const int LeastWidth = 80;

    private const int LinesAbove = 8;
    private const int BarWidth = 30;
    private const string LedLit = "[red]●[/] lit";
    private const string LedDark = "[grey]○[/] dark";

    private readonly DemoEvening evening;
    private readonly IAnsiConsole console;
    private readonly List<string> lines = [];
    private readonly Stopwatch sinceFrame = Stopwatch.StartNew();
    private readonly ManualResetEventSlim closed = new();
    private readonly ManualResetEventSlim ended = new();
    private readonly Lock gate = new();
    private LiveDisplayContext? display;
    private SockSpoke? lastSpoke;

    public LiveView(IAnsiConsole console, DemoEvening evening)
    {
        this.console = console;
        this.evening = evening;
        using ManualResetEventSlim started = new();
        Thread thread = new(() => this.Draw(started)) { IsBackground = true, Name = "live view" };
        thread.Start();
        started.Wait();
    }

    /// <inheritdoc/>
    public void Show(EveningEvent happening)
    {
        lock (this.gate)
        {
            this.lastSpoke = happening as SockSpoke ?? this.lastSpoke;
            if (EveningText.Line(happening, TimeZoneInfo.Utc) is string line)
            {
                this.lines.Add(line);
            }
        }

        this.Refresh();
    }

    /// <inheritdoc/>
    public void Problem(string sentence)
    {
        lock (this.gate)
        {
            this.lines.Add("          problem  " + sentence);
        }
    }

    /// <inheritdoc/>
    public void Frame()
    {
        if (this.sinceFrame.ElapsedMilliseconds >= 100)
        {
            this.Refresh();
        }
    }

    /// <inheritdoc/>
    public void Close()
    {
        this.Refresh();
        this.closed.Set();
        this.ended.Wait();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.closed.Set();
        this.ended.Wait();
        this.closed.Dispose();
        this.ended.Dispose();
    }

    private void Draw(ManualResetEventSlim started)
    {
        this.console.Live(new Text("")).Start(context =>
        {
            this.display = context;
            started.Set();
            this.closed.Wait();
        });
        this.ended.Set();
    }

    private void Refresh()
    {
        this.sinceFrame.Restart();
        if (!this.closed.IsSet)
        {
            this.display?.UpdateTarget(this.Picture());
        }
    }

    private Rows Picture()
    {
        lock (this.gate)
        {
            List<IRenderable> rows = [new Markup($"[bold]{Markup.Escape(this.evening.Title)}[/]")];
            Grid grid = new Grid().AddColumn(new GridColumn().Width(8)).AddColumn();
            grid.AddRow(new Markup("[grey]clock[/]"), new Text(this.evening.Time is { } time ? EveningText.Clock(time.GetUtcNow(), TimeZoneInfo.Utc) : ""));
            grid.AddRow(new Markup("[grey]sock[/]"), new Markup(this.SockNow()));
            grid.AddRow(new Markup("[grey]tv[/]"), new Markup(this.TvNow()));
            rows.Add(new Panel(grid).Border(BoxBorder.Rounded).Expand());
            int room = Math.Max(LinesAbove, this.console.Profile.Height - LinesAbove);
            for (int i = Math.Max(0, this.lines.Count - room); i < this.lines.Count; i++)
            {
                rows.Add(new Text(this.lines[i]));
            }

            return new Rows(rows);
        }
    }

    private string SockNow()
    {
        string state = this.lastSpoke is null ? "silent" : this.lastSpoke.Hearing.Report.State.ToString();
        bool lit = this.evening.Sock?.Board?.PinLevel(FeatherEsp32V2.Led) ?? false;
        return $"[bold]{state,-8}[/]  LED {(lit ? LedLit : LedDark)}";
    }

    private string TvNow()
    {
        if (this.evening.Tv is not { Player: { Position: TimeSpan position, Duration: TimeSpan duration } player })
        {
            return "nothing plays";
        }

        int filled = (int)(position / duration * BarWidth);
        string sign = player.State == TvState.Playing ? "[green]playing[/]" : "[yellow]paused[/] ";
        return $"{sign} {Markup.Escape(player.Title ?? "")}  [blue]{new string('━', filled)}[/][grey]{new string('─', BarWidth - filled)}[/]"
            + $" {EveningText.Position(position)} / {EveningText.Position(duration)}";
    }
}
