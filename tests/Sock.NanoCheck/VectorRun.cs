namespace Sock.NanoCheck;

/// <summary>
/// Plays all scripts and compares what is seen of the detector after every batch and every event with what is expected. An expectation is a row for each
/// step at which any of the numbers changes, the start of a script included (step 0); up to the next row all of them have to stay as they are.
/// </summary>
public sealed class VectorRun
{
    /// <summary>32-bit numbers of a row: the step, then the wide numbers of an <see cref="Observation"/>.</summary>
    public const int NumbersPerRow = 1 + Observation.WideCount;

    /// <summary>Bytes of a row: the other numbers of an <see cref="Observation"/>.</summary>
    public const int BytesPerRow = Observation.Count - Observation.WideCount;

    private readonly byte[] windows;
    private readonly int[] numbers;
    private readonly byte[] bytes;
    private readonly int rows;
    private int row;

    /// <summary>A run over these windows, against the rows whose wide and small numbers these are.</summary>
    public VectorRun(byte[] windows, int[] numbers, byte[] bytes)
    {
        this.windows = windows;
        this.numbers = numbers;
        this.bytes = bytes;
        this.rows = numbers.Length / NumbersPerRow;
    }

    /// <summary>Batches and events compared so far.</summary>
    public int Steps { get; private set; }

    /// <summary>"PASS n steps", or "FAIL" and the first difference.</summary>
    public string Run()
    {
        this.row = -1;
        this.Steps = 0;
        for (int script = 0; script < GoldenScripts.Count; script++)
        {
            string difference = this.Play(script);
            if (difference != null)
            {
                return "FAIL script " + GoldenScripts.NameOf(script) + ", " + difference;
            }
        }

        int left = this.rows - 1 - this.row;
        return left == 0 ? "PASS " + this.Steps.ToString() + " steps" : "FAIL end of the scripts: expected " + left.ToString() + " more changes, got none";
    }

    private string Play(int script)
    {
        ScriptPlayer player = new ScriptPlayer(this.windows, script);
        string difference = this.Compare(player);
        while (difference == null && player.Next())
        {
            this.Steps++;
            difference = this.Compare(player);
        }

        return difference;
    }

    // Null where nothing differs.
    private string Compare(ScriptPlayer player)
    {
        if (this.row + 1 < this.rows && this.numbers[(this.row + 1) * NumbersPerRow] == player.StepNumber)
        {
            this.row++;
        }

        // Rows are missing altogether, or begin elsewhere.
        if (this.row < 0)
        {
            return "step 0: expected a row of numbers, got none";
        }

        for (int which = 0; which < Observation.Count; which++)
        {
            int expected = this.Expected(which);
            int got = Observation.Of(player.Detector, which);
            if (got != expected)
            {
                return "step " + player.StepNumber.ToString() + " at " + player.NowMs.ToString() + " ms: "
                    + Observation.NameOf(which) + " expected " + expected.ToString() + ", got " + got.ToString();
            }
        }

        return null;
    }

    private int Expected(int which)
    {
        return which < Observation.WideCount
            ? this.numbers[(this.row * NumbersPerRow) + 1 + which]
            : this.bytes[(this.row * BytesPerRow) + which - Observation.WideCount];
    }
}
