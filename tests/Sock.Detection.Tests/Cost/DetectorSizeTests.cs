using System;
using System.IO;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Detection.Tests.Cost;

/// <summary>The device has some 50 KB of heap, and the detector lives in it all night.</summary>
public class DetectorSizeTests(ITestOutputHelper output)
{
    private const int BudgetBytes = 1200;

    [Fact]
    public void The_detector_and_all_it_owns_fit_into_1200_bytes_after_an_evening()
    {
        SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);
        int atStart = DeviceHeap.BytesOf(detector);
        Evening(detector);
        int afterwards = DeviceHeap.BytesOf(detector);

        output.WriteLine($"{afterwards} bytes on the device's heap");
        Assert.InRange(afterwards, 12 * 12, BudgetBytes);
        Assert.Equal(atStart, afterwards);
        Assert.True(detector.State != SockState.NotWorn, "the evening never came to anything");
    }

    [Fact]
    public void The_heap_in_the_documentation_is_that_of_the_code()
    {
        int bytes = DeviceHeap.BytesOf(new SleepDetector(DetectorSettings.Balanced(), 0, 0));
        string figures = File.ReadAllText(RepositoryRoot.File("docs", "figures.md"));

        Assert.Contains($"| heap of the detector and all it owns | {bytes} bytes |", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_with_an_array_too_many_is_refused()
    {
        SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);
        int bytes = DeviceHeap.BytesOf(new Larger(detector));

        Assert.Equal(36 + 1224 + DeviceHeap.BytesOf(detector), bytes);
        Assert.NotInRange(bytes, 0, BudgetBytes);
    }

    /// <summary>Twenty minutes of movement, forty of stillness with nobody who answers, and some more movement.</summary>
    private static void Evening(SleepDetector detector)
    {
        Random random = new(1);
        byte[] batch = new byte[125 * 6];
        for (int window = 0; window < 800; window++)
        {
            int strengthLsb = window is < 240 or >= 720 ? 3000 : 40;
            for (int i = 0; i < batch.Length; i += 2)
            {
                int lsb = random.Next(-strengthLsb, strengthLsb) + (i % 6 == 4 ? 16384 : 0);
                batch[i] = (byte)(lsb >> 8);
                batch[i + 1] = (byte)lsb;
            }

            detector.AddBatch(batch, 125, (window + 1) * 5000);
        }
    }

    private sealed class Larger(SleepDetector detector)
    {
        // Something for each sample of two windows, as a first idea might keep it.
        private readonly int[] window = new int[300];

        public object Parts => this.window.Length > 0 ? detector : this.window;
    }
}
