namespace Sock.Shape.Tests.Cost;

/// <summary>Small detectors whose cost is known, to be planted.</summary>
internal static class CostSeeds
{
    /// <summary>A loop over the samples as it should be: 19 instructions a turn, one sample.</summary>
    public const string SixBytesATurn = "while (offset < end) { sum += samples[offset] + samples[offset + 5]; offset += 6; }";

    private const string Surroundings = """
        namespace Sock.Detection;

        public delegate int Handler();

        public interface IFilter { int Apply(int x); }

        public class Filter : IFilter { public virtual int Apply(int x) { return x; } public virtual int Count { get { return 1; } } }

        public sealed class SealedFilter : Filter { public override int Apply(int x) { return x + 1; } public int Own(int x) { return x; } }

        public sealed class SleepDetector
        {
            private readonly Meter meter = new Meter();
            private int state;

            public void AddBatch(byte[] samples, int sampleCount, int nowMs)
            {
                this.state = this.meter.Add(samples, sampleCount);
            }
        }
        """;

    /// <summary>A detector that hands the samples to a meter with this loop.</summary>
    public static string Detector(string loop, string members = "")
    {
        return $$"""
            {{Surroundings}}

            public sealed class Meter
            {
                private readonly int[] numbers = new int[10];
                private readonly SealedFilter sealedFilter = new SealedFilter();
                private Filter filter = new Filter();
                private int sum;

                {{members}}

                public int Add(byte[] samples, int sampleCount)
                {
                    return this.Sum(samples, 0, sampleCount * 6, sampleCount);
                }

                private int Sum(byte[] samples, int offset, int end, int sampleCount)
                {
                    int sum = 0;
                    {{loop}}
                    return sum;
                }
            }
            """;
    }
}
