using System;
using System.Diagnostics;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>Where the runtime starts.</summary>
public static class Program
{
    /// <summary>Runs the sock until it loses power. An exception that left Main would end the program without a word, so it is told and the board starts afresh.</summary>
    public static void Main()
    {
        try
        {
            new SockLoop().Run();
        }
        catch (Exception e)
        {
            Debug.WriteLine("sock: stopped by " + e.GetType().Name + ": " + e.Message + "; the board restarts.");
        }

        BoardPower.Restart();
    }
}
