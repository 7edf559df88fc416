using System;
using System.IO;
using System.Text;
using Sock.Firmware.Pairing;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

public class GattDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "pairing.md"));

    [Fact]
    public void Every_status_line_and_its_error_stand_in_the_table()
    {
        string? missing = null;
        Evening bench = new();
        bench.Run(10, () =>
        {
            PairingService service = new(new FakePairingStore());
            void Expect(PairingAnswer answer, string given = "")
            {
                string line = Encoding.ASCII.GetString(service.ReadStatus());
                string row = "`" + (given.Length == 0 ? line : line.Replace(given, "N", StringComparison.Ordinal)) + "`";
                string error = answer == PairingAnswer.Done ? "| none |" : $"| {(byte)answer:X2} |";
                bool isThere = Array.Exists(
                    Document.Split('\n'),
                    text => text.StartsWith(error, StringComparison.Ordinal) && text.Contains(row, StringComparison.Ordinal));
                missing ??= isThere ? null : error + " " + row;
            }

            Expect(service.WriteSettings([]));
            Expect(service.WriteSettings([99]), "99");
            Expect(service.WriteSettings([1]));
            Expect(service.WriteSettings([3, 9, 9, 9, 9, 9, 9, 9]), "7");
            Expect(service.WriteSettings([3, 55, 0]), "55");
            Expect(service.WriteSettings([0, .. "version = 1"u8]), "11");
            Expect(service.WriteSettings([2]));
            Expect(service.WritePairing([]));
            Expect(service.WritePairing([.. "version = 1"u8]));
            Expect(service.WriteLogCursor(new byte[9]), "9");
            Expect(service.WriteLogCursor([99, 0, 0, 0]), "99");
            service.WriteSettings([0]);
            Expect(service.WriteSettings([1, .. new byte[4097]]));
        });

        Assert.Null(bench.Board.LastFailure);
        Assert.Null(missing);
    }

    [Fact]
    public void Every_uuid_and_every_answer_stand_in_the_document()
    {
        Assert.Contains(PairingUuids.Of(PairingUuids.Service).ToString().Replace("7c2e0001", "7c2eXXXX", StringComparison.Ordinal), Document, StringComparison.Ordinal);
        foreach (ushort part in (ushort[])[PairingUuids.Service, PairingUuids.Settings, PairingUuids.Pairing, PairingUuids.Log, PairingUuids.Status])
        {
            Assert.Contains($"| {part:x4} |", Document, StringComparison.Ordinal);
        }

        foreach (PairingAnswer answer in Enum.GetValues<PairingAnswer>())
        {
            Assert.True(answer == PairingAnswer.Done || Document.Contains($"| {(byte)answer:X2} |", StringComparison.Ordinal), $"{answer} is missing");
        }

        Assert.Equal(PairingMode.AloneMaxMs, 2 * 60_000);
        Assert.Equal(PairingMode.TotalMaxMs, 10 * 60_000);
    }
}
