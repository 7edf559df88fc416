using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using RadioVm.Hci;
using TvBridge.Socks.Air;

namespace RadioVm.Link;

/// <summary>Plugs in a controller with one sock on the air, which comes into pairing mode, for trying things by hand.</summary>
internal static class SockCommand
{
    private const int LookEveryMs = 100;
    private static readonly TimeSpan ScanPatience = TimeSpan.FromSeconds(60);
    private static readonly byte[] ControllerAddress = [0x00, 0xAA, 0x01, 0x00, 0x00, 0x42];

    /// <summary>Runs for that many seconds; "legacy" as the second word pairs without Secure Connections.</summary>
    public static int Run(string[] args)
    {
        if (args.Length == 0 || !int.TryParse(args[0], out int seconds) || args.Skip(1).Any(word => word != "legacy"))
        {
            Console.Error.WriteLine("RadioVm sock: found other words; expected 'sock SECONDS' or 'sock SECONDS legacy'.");
            return 2;
        }

        using PairableSock sock = new(allowsSecureConnections: args.Length == 1);
        using VhciWire wire = new();
        using VirtualController controller = new(wire, new LeAddress(SockAddress.FromBytes(ControllerAddress), IsRandom: false), links: sock);
        sock.Advertised += (report, scanResponse) => controller.Hear(report, scanResponse);
        sock.HoldButton(TimeSpan.FromSeconds(2));
        if (!controller.WaitForScan(ScanPatience))
        {
            Console.Error.WriteLine($"hci{wire.Index}: nobody scanned for {ScanPatience.TotalSeconds} s; expected 'bluetoothctl scan le' or a bridge.");
            return 1;
        }

        sock.Start();
        HashSet<int> told = [];
        for (int i = 0; i < seconds * 1000 / LookEveryMs; i++)
        {
            Thread.Sleep(LookEveryMs);
            foreach (string line in sock.Lines.Skip(told.Count))
            {
                told.Add(told.Count);
                Console.WriteLine($"{Environment.TickCount64 / 1000.0:0.0} sock: {line}");
            }
        }

        Console.WriteLine("unknown commands: " + string.Join(' ', controller.UnknownCommands.Select(command => command.ToString("x4", null))));
        Console.WriteLine("encrypted, over secure connections: " + string.Join(' ', sock.Encryptions));
        Console.WriteLine("flash: " + string.Join(' ', sock.Board.Flash.Paths));
        if (sock.Failure is Exception failure)
        {
            Console.WriteLine("failure: " + failure);
        }

        return 0;
    }
}
