using System;

namespace Sock.NanoCheck;

/// <summary>Stands in for the device's Debug: the lines go to standard output.</summary>
public static class DesktopConsole
{
    /// <summary>Writes one line.</summary>
    public static void WriteLine(string message)
    {
        Console.WriteLine(message);
    }
}
