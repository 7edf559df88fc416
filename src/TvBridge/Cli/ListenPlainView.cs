using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>
/// The air as lines, for a pipe, a log or a terminal without colors: one line for each new payload or new fate. What trusted socks say is printed
/// whatever else comes in; refused adverts and strangers share what is left.
/// </summary>
internal sealed class ListenPlainView(TextWriter output, TextWriter errors, TimeZoneInfo zone) : IListenView
{
    private const int AddressLines = 4;
    private const int StrangersLines = 40;

    // As many as there are rows; more only while adverts of more strangers come in than are kept.
    private const int MostBudgets = 2048;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Dictionary<(SockAddress Address, bool IsTaken), ListenBudget> budgets = [];
    private readonly ListenBudget strangers = new(StrangersLines, Span);
    private readonly ListenBudget notes = new(1, Span);
    private long leftOut;

    /// <inheritdoc/>
    public void Heard(ListenRow row, ListenWord word, bool isNews)
    {
        if (!isNews)
        {
            return;
        }

        lock (this.gate)
        {
            bool isTaken = word.Kind == ListenKind.Taken;
            bool fits = this.BudgetOf(row.Address, isTaken).TryTake(row.LastHeard) && (isTaken || this.strangers.TryTake(row.LastHeard));
            if (!fits)
            {
                this.leftOut++;
                return;
            }

            if (this.leftOut > 0 && this.notes.TryTake(row.LastHeard))
            {
                this.TellLeftOut();
            }

            string clock = EveningText.Clock(row.LastHeard, zone);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{clock}  {row.Name ?? "-",-ListenText.MostNameLength}  {row.Address}  {ListenText.Rssi(row.RssiDbm),8}  {word.Text}"));
        }
    }

    /// <inheritdoc/>
    public void Changed(RadioNotice notice)
    {
        lock (this.gate)
        {
            (notice.Condition is RadioCondition.Listening or RadioCondition.Ended ? output : errors).WriteLine("tvbridge: " + notice.Text);
        }
    }

    /// <inheritdoc/>
    public void Problem(string sentence)
    {
        lock (this.gate)
        {
            errors.WriteLine("tvbridge: " + sentence);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (this.gate)
        {
            this.TellLeftOut();
            output.Flush();
        }
    }

    private ListenBudget BudgetOf(SockAddress address, bool isTaken)
    {
        if (!this.budgets.TryGetValue((address, isTaken), out ListenBudget? budget))
        {
            if (this.budgets.Count >= MostBudgets)
            {
                this.budgets.Clear();
            }

            budget = new ListenBudget(AddressLines, Span);
            this.budgets.Add((address, isTaken), budget);
        }

        return budget;
    }

    private void TellLeftOut()
    {
        if (this.leftOut > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"          ({this.leftOut} lines left out: too many at once)"));
            this.leftOut = 0;
        }
    }
}
