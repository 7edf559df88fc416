using System;
using System.Collections.Generic;
using System.Text;
using Sock.Firmware.Pairing;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.Firmware.Tests.Pairing;

public class GattNoiseTests
{
    [Theory]
    [InlineData(PairingUuids.Settings, 1)]
    [InlineData(PairingUuids.Settings, 2)]
    [InlineData(PairingUuids.Pairing, 3)]
    [InlineData(PairingUuids.Log, 4)]
    public void Noise_of_every_length_from_0_to_512_bytes_gets_an_answer_that_has_a_name_and_changes_nothing(ushort part, int seed)
    {
        PairingBench bench = new();
        Random noise = new(seed);
        List<CentralRequest> writes = [];
        List<CentralRequest> lines = [];
        bench.Phone.Mtu = 517;
        bench.Paired(_ =>
        {
            for (int length = 0; length <= 512; length++)
            {
                byte[] value = new byte[length];
                noise.NextBytes(value);
                if (seed == 2 && length > 0)
                {
                    // Noise that takes part in the protocol.
                    value[0] &= 3;
                }

                writes.Add(bench.Write(part, value));
                lines.Add(bench.ReadStatus());
            }
        }).Run(90);

        Assert.Equal(513, writes.Count);
        Assert.All(writes, write => Assert.Equal(CentralOutcome.Answered, write.Outcome));
        Assert.All(writes, write => Assert.True(Enum.IsDefined((PairingAnswer)write.Error) && write.Error != 0x0E));
        Assert.All(lines, line => Assert.True(line.IsDone && Encoding.ASCII.GetString(line.Value()).EndsWith('.')));
        Assert.Equal("version = 1\n", bench.Store.Settings);
        Assert.Equal(0, bench.Store.SettingsStored);
        Assert.Empty(bench.Store.Pairings);
        Assert.Equal(0, bench.Board.Reboots);
    }

    [Fact]
    public void A_phone_that_asks_and_hangs_up_a_hundred_times_is_served_each_time()
    {
        PairingBench bench = new();
        List<CentralRequest> reads = [];
        bench.At(2, () =>
        {
            for (int i = 0; i < 100; i++)
            {
                bench.Phone.Connect();
                bench.Phone.Pair();
                reads.Add(bench.Read(PairingUuids.Settings));
                bench.Phone.Disconnect();
            }
        }).Run(60);

        Assert.All(reads, read => Assert.Equal("version = 1\n"u8.ToArray(), read.Value()));
        Assert.Equal(0, bench.Board.Reboots);
    }
}
