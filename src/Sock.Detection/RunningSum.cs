namespace Sock.Detection;

/// <summary>The sum of the last few numbers. Numbers that were not given yet count as 0.</summary>
public sealed class RunningSum
{
    private readonly int[] numbers;
    private int next;
    private int sum;

    /// <summary>A sum over the last <paramref name="length"/> numbers.</summary>
    public RunningSum(int length)
    {
        this.numbers = new int[length];
    }

    /// <summary>Adds one number, drops the oldest, and returns the sum.</summary>
    public int Add(int number)
    {
        this.sum = this.sum - this.numbers[this.next] + number;
        this.numbers[this.next] = number;
        this.next = this.next + 1 < this.numbers.Length ? this.next + 1 : 0;
        return this.sum;
    }

    /// <summary>Back to nothing.</summary>
    public void Clear()
    {
        for (int i = 0; i < this.numbers.Length; i++)
        {
            this.numbers[i] = 0;
        }

        this.sum = 0;
    }
}
