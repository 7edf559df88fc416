using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Sock.Firmware.Tests;

public class BoardPowerTests
{
    [Fact]
    public void A_calm_hour_is_slept_through_but_for_its_heartbeats()
    {
        // Moving all the time but never asked: 6 heartbeats of 3.3 s, 720 batches of some 20 ms on the bus.
        Evening evening = new Evening().Move(5, 7300);
        long before = 0;
        long after = 0;
        evening.At(3600, () => before = evening.Board.LightSleepMicroseconds)
            .At(7200, () => after = evening.Board.LightSleepMicroseconds)
            .Run(7210);

        Assert.InRange((after - before) / 3600e6, 0.985, 0.999);
    }

    [Fact]
    public void The_chip_sleeps_from_batch_to_batch_and_wakes_by_its_own_timer()
    {
        Evening evening = new();
        List<long> reads = [];
        evening.Board.I2cTransferred += transfer =>
        {
            if (transfer.Written is [0x3A])
            {
                reads.Add(transfer.Microseconds);
            }
        };
        evening.Run(300);

        Assert.InRange(reads.Count, 58, 60);
        Assert.All(reads.Zip(reads.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 4_999_000, 5_051_000));
    }

    [Fact]
    public void No_clock_that_stands_still_in_light_sleep_is_used_by_the_firmware()
    {
        string[] used = TypesUsedBy(typeof(Program).Assembly.Location);

        Assert.Contains("Sock.VirtualBoard.VirtualThread", used);
        Assert.Contains("nanoFramework.Hardware.Esp32.HighResTimer", used);
        Assert.DoesNotContain("Sock.VirtualBoard.VirtualEnvironment", used);
        Assert.DoesNotContain("System.Environment", used);
        Assert.DoesNotContain("System.DateTime", used);
        Assert.DoesNotContain("System.Diagnostics.Stopwatch", used);
    }

    private static string[] TypesUsedBy(string assemblyPath)
    {
        using PEReader file = new(File.OpenRead(assemblyPath));
        MetadataReader metadata = file.GetMetadataReader();

        // Types with a member that is called: an alias alone names a type too.
        return
        [
            .. metadata.MemberReferences.Select(handle => metadata.GetMemberReference(handle).Parent)
                .Where(parent => parent.Kind == HandleKind.TypeReference)
                .Select(parent => metadata.GetTypeReference((TypeReferenceHandle)parent))
                .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name)),
        ];
    }
}
