// The device's Debug.WriteLine is compiled away without it, and the verdict with it.
#define DEBUG

using System;
using System.Diagnostics;

namespace Sock.NanoCheck;

/// <summary>Where the runtime starts. Uses no hardware: any board with the runtime will do, or the runtime on a desktop.</summary>
public static class Program
{
    /// <summary>Says in one line whether the detector decides here exactly as it did where the vectors were made.</summary>
    public static void Main()
    {
        try
        {
            int expectedBytes = (GoldenExpectations.Numbers.Length * 4) + GoldenExpectations.Bytes.Length;
            Debug.WriteLine("nanocheck: " + GoldenScripts.Count.ToString() + " scripts, " + GoldenVectors.Windows.Length.ToString()
                + " bytes of windows, " + expectedBytes.ToString() + " bytes of expectations");
            Debug.WriteLine(new VectorRun(GoldenVectors.Windows, GoldenExpectations.Numbers, GoldenExpectations.Bytes).Run());
        }
        catch (Exception e)
        {
            // An exception that left Main would end the program without a word.
            Debug.WriteLine("FAIL stopped by " + e.GetType().Name + ": " + e.Message);
        }
    }
}
