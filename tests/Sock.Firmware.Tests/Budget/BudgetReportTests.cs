using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Benchmarks.Budget;
using Benchmarks.Energy;
using Circuit.Designs;
using Sock.Firmware.Tests.Energy;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Budget;

public class BudgetReportTests
{
    private const string Begin = "<!-- budget -->\n";
    private const string End = "<!-- /budget -->";

    [Fact]
    public async Task The_table_in_the_hardware_folder_is_what_the_program_prints()
    {
        string document = RepositoryRoot.File("hardware", "README.md");
        string printed = $"```text\n{string.Join('\n', BudgetReport.Of(LivedEvenings.Recorded))}\n```\n";
        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        int start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, start, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, $"hardware/README.md has no block between {Begin.Trim()} and {End}.");
        string shown = text[start..end];
        if (Environment.GetEnvironmentVariable("UPDATE_HARDWARE") == "1")
        {
            await File.WriteAllTextAsync(document, text[..start] + printed + text[end..], TestContext.Current.CancellationToken);
            shown = printed;
        }

        Assert.True(shown == printed, $"hardware/README.md shows another budget than the program prints; UPDATE_HARDWARE=1 writes it anew. It prints:\n{printed}");
    }

    [Fact]
    public void Every_circuit_has_its_line_and_only_those_with_a_cell_have_days()
    {
        IReadOnlyList<string> lines = BudgetReport.Of(LivedEvenings.Calm);

        foreach (Circuit.Netlist.CircuitDesign design in SockCircuit.All)
        {
            string line = lines.Single(line => line.StartsWith(design.Name + " ", StringComparison.Ordinal));
            Assert.Equal(design.FindComponent(Keys.Cell) is null, line.EndsWith("bench only: no cell", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_hour_with_motor_costs_less_where_none_is_built_in()
    {
        MeasuredEvening buzzing = new("buzzing") { TotalS = 3600, AwakeS = 3600, MotorOnS = 36 };

        // 36 s of 80 mA.
        Assert.Equal(0.8, MilliAmpereHours("feather-v2-full", buzzing) - MilliAmpereHours("feather-v2-minimal", buzzing), 9);
    }

    [Fact]
    public void A_receiver_that_is_left_in_its_socket_is_paid_for_while_the_sock_is_off_too()
    {
        Assert.Equal(0.1, Off("feather-v2-full"), 9);
        Assert.Equal(0.1 + 0.37, Off("feather-v2-full", receiverIn: true), 9);
        Assert.Equal(0.1, Off("feather-v2-minimal", receiverIn: true), 9);
    }

    [Fact]
    public void A_divider_is_paid_for_where_one_is_built_in()
    {
        // 3.9 V over 440 kohm; the board's own 14 uA and the sleeping sensor's 50 uA beside it.
        Assert.Equal(0.064, Off("xiao-s3-minimal"), 9);
        Assert.Equal(0.064 + (3.9 / 440), Off("xiao-s3-full"), 9);
    }

    private static Circuit.Netlist.CircuitDesign Design(string name) => SockCircuit.All.Single(design => design.Name == name);

    private static double Off(string name, bool receiverIn = false) => EnergyBill.StandbyMilliAmperes(FigureSet.TypicalOf(CircuitFigures.Of(Design(name), receiverIn)));

    private static double MilliAmpereHours(string name, MeasuredEvening evening) =>
        EnergyBill.Of(evening, FigureSet.TypicalOf(CircuitFigures.Of(Design(name)))).MilliAmpereHours;
}
