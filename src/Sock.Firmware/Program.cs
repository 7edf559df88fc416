using System;
using System.Diagnostics;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>Where the runtime starts.</summary>
public static class Program
{
    /// <summary>Runs one session and switches off. An exception that left Main would end the program without a word, so it is told and the board starts afresh.</summary>
    public static void Main()
    {
        try
        {
            SockSetup setup = SockSetup.Load();
            BoardPins pins = new BoardPins(setup.Board);
            bool isWanted = !BoardPower.WokeByTimer;
            if (!isWanted || !Run(setup, pins))
            {
                pins.AllOff();
                BoardPower.SwitchOff(setup.Board, pins, isWanted);
            }
        }
        catch (Exception e)
        {
            Debug.WriteLine("sock: stopped by " + e.GetType().Name + ": " + e.Message + "; the board restarts.");
        }

        BoardPower.Restart();
    }

    // True: the board is to start afresh at once.
    private static bool Run(SockSetup setup, BoardPins pins)
    {
        using (Supervisor supervisor = new Supervisor())
        {
            SessionEnd end = new SockLoop(setup, pins, supervisor).Run();
            return end == SessionEnd.Pairing && new PairingSession(setup, pins, supervisor).Run();
        }
    }
}
