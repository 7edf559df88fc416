using System;
using System.Diagnostics;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;

namespace Sock.Firmware;

/// <summary>Where the runtime starts.</summary>
public static class Program
{
    /// <summary>Runs one session and switches off. An exception that left Main would end the program without a word, so it is told and the board starts afresh.</summary>
    public static void Main()
    {
        try
        {
            SockBoard board = BoardCatalog.Find(BoardCatalog.Auto, BoardPower.Image);
            BoardPins pins = new BoardPins(board);
            if (!BoardPower.WokeByTimer)
            {
                RunSession(board, pins);
            }

            pins.AllOff();
            BoardPower.SwitchOff(board, pins);
        }
        catch (Exception e)
        {
            Debug.WriteLine("sock: stopped by " + e.GetType().Name + ": " + e.Message + "; the board restarts.");
        }

        BoardPower.Restart();
    }

    private static void RunSession(SockBoard board, BoardPins pins)
    {
        using (Supervisor supervisor = new Supervisor())
        {
            new SockLoop(board, pins, supervisor).Run();
        }
    }
}
